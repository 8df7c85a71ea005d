import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** From now on the browser saves into that folder without asking. */
export async function saveInto(page: Page, folder: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The file that was saved under that name, once it is whole. */
export async function savedFile(folder: string, name: string): Promise<string> {
  await expect.poll(() => readdir(folder)).toContain(name);
  return await readFile(join(folder, name), 'utf8');
}
