import { launch } from '../../../scripts/browser/launch.mjs';
import { EXTENSION } from '../../../scripts/setup/build.mjs';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';

const OPENINGS = 7;
const SLICE = 5_000;

const DRAFT = '柳河镇2026年工作总结\n一、主要做法\n召开例会12次，检查企业46家。\n二、存在的问题\n';

export interface PanelTimes {
  /** Medians, in milliseconds from the opening of the page: until it can be typed into, and until phrases are offered. */
  usable: number;
  offers: number;
}

/** Opens the panel of the built extension over and over, with these phrases stored. */
export async function timePanel(phrases: readonly PhraseRow[]): Promise<PanelTimes> {
  const { context, extensionId, close } = await launch({ extension: EXTENSION, headless: true });
  try {
    const address = `chrome-extension://${extensionId}/sidepanel.html`;
    const first = await context.newPage();
    await first.goto(address);
    await first.locator('textarea').waitFor();
    for (let from = 0; from < phrases.length; from += SLICE)
      await first.evaluate(store, phrases.slice(from, from + SLICE));
    await first.close();
    const times: PanelTimes[] = [];
    for (let round = 0; round < OPENINGS; round += 1) {
      const page = await context.newPage();
      await page.addInitScript(() => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector('textarea')) return;
          performance.mark('usable');
          watch.disconnect();
        });
        watch.observe(document, { childList: true, subtree: true });
      });
      await page.goto(address);
      await page.locator('textarea').fill(DRAFT);
      await page.getByRole('tab', { name: '用语' }).click();
      await page.getByRole('grid', { name: '用语' }).getByRole('row').first().waitFor();
      times.push(
        await page.evaluate(() => ({
          usable: performance.getEntriesByName('usable')[0]?.startTime ?? Infinity,
          offers: performance.now(),
        })),
      );
      await page.close();
    }
    return { usable: medianOf(times.map(({ usable }) => usable)), offers: medianOf(times.map(({ offers }) => offers)) };
  } finally {
    await close();
  }
}

/** Runs in the page: nothing from outside the function is there. */
async function store(rows: PhraseRow[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('gaoban');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  await new Promise((resolve, reject) => {
    const writing = db.transaction(['libraries', 'phrases'], 'readwrite');
    writing.addEventListener('complete', resolve);
    writing.addEventListener('error', () => reject(writing.error));
    writing.objectStore('libraries').put({ id: 'bench', name: 'bench', kind: 'imported', note: '', at: 1 });
    for (const row of rows) writing.objectStore('phrases').put({ ...row, library: 'bench' });
  });
  db.close();
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
