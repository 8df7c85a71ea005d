import { basename, join } from 'node:path';
import { showsFindings } from './practice.mjs';
import { sideBySide } from './side-by-side.mjs';

/**
 * Goes through the practice room's pages, saves a picture of each with the panel, and tells what the panel shows.
 * @param {import('@playwright/test').Page} page at the room's index
 * @param {import('@playwright/test').Page} panel
 * @param {string} folder
 * @param {(editor: string, shown: string) => void} tell
 */
export async function pictureEditors(page, panel, folder, tell) {
  const index = page.url();
  for (const editor of await page.locator('li > a').allInnerTexts()) {
    await page.getByRole('link', { name: editor, exact: true }).click();
    await page.waitForFunction(() => window.practice);
    await page.evaluate(() => window.practice.ready);
    await showsFindings(panel);
    tell(editor, await panel.locator('body').innerText());
    await sideBySide(page, panel, join(folder, `${basename(page.url(), '.html')}.png`));
    await page.goto(index);
    // What the panel shows next is of the next page.
    await panel.getByText('20xx').first().waitFor({ state: 'hidden' });
  }
}
