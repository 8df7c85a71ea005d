import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, type Running } from '../../scripts/browser/launch.mjs';
import { EXTENSION, expect, test } from './support/fixture.ts';
import { addPhrase, importFile, libraryButton, openLibraries, phraseRow } from './support/libraries.ts';

const ROWS = 50_000;

function manyPhrases(): string {
  const phrases = Array.from({ length: ROWS }, (_, at) => {
    return { id: `big-${at}`, body: `第${at}项工作按时完成，惠及群众\${1:人数}人次，群众满意。`, tags: ['台账'] };
  });
  return JSON.stringify({ format: 'gaoban-library', version: 1, library: { id: 'big', name: '大库' }, phrases });
}

/** Every row of every table. */
async function stored(page: Page): Promise<unknown> {
  return await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((settle, fail) => {
      const opening = indexedDB.open('gaoban');
      opening.addEventListener('success', () => settle(opening.result));
      opening.addEventListener('error', () => fail(opening.error));
    });
    const names = [...db.objectStoreNames];
    const reading = db.transaction(names);
    const tables = names.map(async (name) => {
      const request = reading.objectStore(name).getAll();
      await new Promise((settle) => request.addEventListener('success', settle));
      return [name, request.result];
    });
    const rows = await Promise.all(tables);
    db.close();
    return rows;
  });
}

/** As when the power fails. */
async function kill(running: Running): Promise<void> {
  const browser = await running.remote.newBrowserCDPSession();
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('The browser told no process of its own.');
  const gone = running.context.waitForEvent('close');
  process.kill(main.id, 'SIGKILL');
  await gone;
}

test('a browser that is killed amid an import has all as it was before, and can import again', async () => {
  test.setTimeout(240_000);
  const profile = await mkdtemp(join(tmpdir(), 'gaoban-killed-'));
  const file = join(profile, '大库.json');
  await writeFile(file, manyPhrases());
  const options = { extension: EXTENSION, headless: true, profile };
  const killed = await launch(options);
  const page = await openLibraries(killed);
  await addPhrase(page, '断电以前写的。');
  await expect(phraseRow(page, '断电以前写的')).toBeVisible();
  const before = await stored(page);

  await importFile(page, file);
  const progress = page.getByRole('progressbar', { name: '导入' });
  await expect
    .poll(async () => Number(await progress.getAttribute('aria-valuenow')), { intervals: [20], timeout: 60_000 })
    .toBeGreaterThan(ROWS / 10);
  await kill(killed);

  const again = await launch(options);
  const reopened = await openLibraries(again);
  expect(await stored(reopened)).toEqual(before);
  await expect(phraseRow(reopened, '断电以前写的')).toBeVisible();
  await expect(libraryButton(reopened, '大库')).toHaveCount(0);
  await importFile(reopened, file);
  await expect(reopened.getByText(`已导入：新增 ${ROWS} 条，更新 0 条。`)).toBeVisible({ timeout: 120_000 });
  await expect(libraryButton(reopened, '大库')).toContainText(String(ROWS), { timeout: 30_000 });
  await again.close();
  await rm(profile, { recursive: true, maxRetries: 10, retryDelay: 100 });
});
