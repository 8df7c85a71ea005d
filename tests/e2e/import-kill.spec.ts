import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launch, type Running } from '../../scripts/browser/launch.mjs';
import { EXTENSION } from './support/fixture.ts';

const ROWS = 50_000;

function fileOf(name: string, count: number) {
  const phrases = Array.from({ length: count }, (_, at) => ({
    id: `${name}-${at}`,
    body: `${name}开展安全生产检查\${1:次数}次，约谈企业\${2:户数}户，第${at}条隐患已经整改。`,
  }));
  const text = JSON.stringify({ format: 'gaoban-library', version: 1, library: { id: name, name }, phrases });
  return { name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function openLibraries({ context, extensionId }: Running): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/workbench.html`);
  await expect(page.getByRole('button', { name: '导入', exact: true })).toBeVisible();
  return page;
}

async function choose(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles(file);
}

/** How much is in each table of the database, read past the extension’s own code. */
async function countRows(page: Page): Promise<Record<string, number>> {
  return await page.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const db = await settle(indexedDB.open('gaoban'));
    const names = [...db.objectStoreNames];
    const tables = db.transaction(names, 'readonly');
    const counts = await Promise.all(names.map(async (name) => [name, await settle(tables.objectStore(name).count())]));
    db.close();
    return Object.fromEntries(counts);
  });
}

/** Ends the whole browser at once, as a power cut does. */
async function kill({ remote }: Running): Promise<void> {
  const session = await remote.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('no browser process');
  const gone = new Promise((resolve) => {
    remote.once('disconnected', resolve);
  });
  process.kill(browser.id, 'SIGKILL');
  await gone;
}

test('a browser that dies in the middle of an import leaves the libraries as they were', async () => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'gaoban-kept-'));
  try {
    const first = await launch({ extension: EXTENSION, headless: true, profile });
    const page = await openLibraries(first);
    await choose(page, fileOf('街道', 3));
    await page.getByRole('button', { name: '导入 3 条' }).click();
    await expect(page.getByText('已导入：新增 3 条')).toBeVisible();
    const before = await countRows(page);

    await choose(page, fileOf('大库', ROWS));
    await page.getByRole('button', { name: `导入 ${ROWS} 条` }).click();
    await expect(page.getByText(new RegExp(`已写 [1-3]\\d{4} / ${ROWS} 条`, 'u'))).toBeVisible({ timeout: 60_000 });
    await kill(first);

    const second = await launch({ extension: EXTENSION, headless: true, profile });
    const again = await openLibraries(second);
    await expect(again.getByText('街道').first()).toBeVisible();
    expect(await countRows(again)).toEqual(before);
    await expect(again.getByText('大库')).toHaveCount(0);

    // Nothing is left behind that would be in the way of the next try.
    await choose(again, fileOf('大库', ROWS));
    await again.getByRole('button', { name: `导入 ${ROWS} 条` }).click();
    await expect(again.getByText(`已导入：新增 ${ROWS} 条`)).toBeVisible({ timeout: 60_000 });
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});
