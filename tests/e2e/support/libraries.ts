import { expect, type Locator, type Page } from '@playwright/test';
import type { Running } from '../../../scripts/browser/launch.mjs';

/** The page of the phrase libraries, as it is while it reads; `hash` is the end of its address. */
export async function openPage(running: Running, hash = ''): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(`chrome-extension://${running.extensionId}/workbench.html${hash}`);
  // The second connection to the browser has made it light.
  await page.emulateMedia({ colorScheme: running.colorScheme });
  return page;
}

/** The same once the built-in library is there too. */
export async function openLibraries(running: Running): Promise<Page> {
  const page = await openPage(running);
  await expect(libraryButton(page, '稿伴自带用语')).toBeVisible({ timeout: 20_000 });
  return page;
}

/** A library in the list beside the phrases, or the place of that name. */
export function libraryButton(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: '用语库' })
    .getByRole('button', { name: new RegExp(`^${name} ?\\d+$`, 'u') });
}

export function phraseRow(page: Page, words: string): Locator {
  return page.getByRole('row').filter({ hasText: words });
}

export function bodyField(page: Page): Locator {
  return page.getByRole('textbox', { name: '用语', exact: true });
}

/** Writes a phrase into the library that is shown. */
export async function addPhrase(page: Page, body: string): Promise<void> {
  await page.getByRole('button', { name: '写一条用语' }).first().click();
  await bodyField(page).fill(body);
  await page.keyboard.press('Control+Enter');
  await expect(bodyField(page)).toHaveCount(0);
}

/** Takes a file in as it is proposed. */
export async function importFile(page: Page, path: string): Promise<void> {
  await chooseImport(page, path);
  await page.getByRole('button', { name: /^导入 \d+ 条$/u }).click();
}

/** Up to the preview. */
export async function chooseImport(page: Page, path: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '导入', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles(path);
}

export async function fileMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: '导入导出和备份' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
