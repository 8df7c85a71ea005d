/** Wide as a page, and as narrow as the panel. */
const SIZES = /** @type {const} */ ([
  [1280, 800],
  [360, 760],
]);

/** A library to be looked through before it comes in. */
const FILE = {
  name: '江城社区用语.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'gaoban-library',
      version: 1,
      library: { id: 'community', name: '江城社区用语' },
      phrases: [
        { id: 'a', body: '全年入户走访${1:户数}户，收集意见${2:条数}条，办结率${3:比例}%。', roles: ['measures'] },
        { id: 'b', body: '清理楼道杂物${1:处数}处。', tags: ['环境'] },
        { id: 'c', body: '没写完的${1:' },
      ],
      terms: [{ id: 't', wrong: '文明办', right: '区精神文明建设指导中心', note: '机构改革后的名称' }],
    }),
  ),
};

/**
 * Pictures of the libraries’ page, wide and narrow.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {'light' | 'dark'} colorScheme
 * @param {(view: import('@playwright/test').Page, name: string) => Promise<void>} save
 */
export async function librariesPictures(page, address, colorScheme, save) {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.goto(address);
    // Asked for before, it is lost on the way to a page of the extension.
    await page.emulateMedia({ colorScheme });
    await page.getByRole('row').nth(1).waitFor();
    await save(page, `libraries-${width}`);
    await page.getByRole('row').nth(1).click();
    await page.getByRole('textbox', { name: '用语', exact: true }).waitFor();
    await save(page, `library-phrase-${width}`);
    await page.keyboard.press('Escape');
    await page.getByRole('row').nth(1).getByRole('checkbox').click();
    await save(page, `library-chosen-${width}`);
    await page.getByRole('tab', { name: '用词' }).click();
    await save(page, `library-terms-${width}`);
    await page.getByRole('tab', { name: '重复的' }).click();
    await page.getByRole('region', { name: '重复的' }).waitFor();
    await save(page, `library-duplicates-${width}`);
    await openImport(page, width);
    await page.locator('input[type=file]').setInputFiles(FILE);
    await page.getByRole('region', { name: '新增' }).waitFor();
    await save(page, `library-import-${width}`);
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {number} width
 */
async function openImport(page, width) {
  if (width === SIZES[0][0]) {
    await page.getByRole('banner').getByRole('button', { name: '导入', exact: true }).click();
  } else {
    await page.getByRole('button', { name: '导入导出和备份' }).click();
    await page.getByRole('menuitem', { name: '导入', exact: true }).click();
  }
}
