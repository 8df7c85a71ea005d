import { writeFile } from 'node:fs/promises';

/**
 * One picture of the page with the panel at its right, as the window shows them.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Page} panel
 * @param {string} file
 */
export async function sideBySide(page, panel, file) {
  const shots = [];
  // `caret: initial`: hiding the caret would leave a style on the page's editors.
  for (const each of [page, panel])
    shots.push((await each.screenshot({ caret: 'initial', animations: 'disabled' })).toString('base64'));
  const joined = await page.context().newPage();
  await joined.setContent(
    `<body style="margin:0;background:#fff"><div style="display:inline-flex;gap:1px;background:#888">${shots
      .map((shot) => `<img style="display:block" src="data:image/png;base64,${shot}">`)
      .join('')}</div>`,
  );
  await writeFile(file, await joined.locator('div').screenshot());
  await joined.close();
}
