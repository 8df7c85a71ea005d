import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { saveInto, savedFile } from './support/downloads.ts';
import { expect, test } from './support/fixture.ts';
import {
  addPhrase,
  chooseImport,
  fileMenu,
  importFile,
  libraryButton,
  openLibraries,
  phraseRow,
} from './support/libraries.ts';

test('a file is looked through before it comes in, its rows go out as they came, and broken files say what to do', async ({
  running,
}, testInfo) => {
  const page = await openLibraries(running);
  const folder = testInfo.outputPath('saved');
  await mkdir(folder, { recursive: true });
  await saveInto(page, folder);
  const file = testInfo.outputPath('社区.json');
  const library = {
    format: 'gaoban-library',
    version: 1,
    library: { id: 'community', name: '江城社区' },
    phrases: [
      { id: 'a', body: '入户走访${1:户数}户。', tags: ['走访'], roles: ['measures'] },
      { id: 'b', body: '清理楼道。' },
      { id: 'c', body: '没写完的${1:' },
    ],
    terms: [{ id: 't', wrong: '登陆', right: '登录' }],
  };
  await writeFile(file, JSON.stringify({ ...library, version: 2 }));
  await chooseImport(page, file);
  await expect(page.getByText('这个文件是更新版本的稿伴导出的')).toBeVisible();
  await writeFile(file, JSON.stringify(library).slice(0, -20));
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('这个文件不完整')).toBeVisible();

  await writeFile(file, JSON.stringify(library));
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('region', { name: '新增' })).toContainText('3 条');
  await page.getByRole('button', { name: '看看“不能用”的' }).click();
  await expect(page.getByRole('region', { name: '不能用' })).toContainText('第 3 条：有一个空没有写完：要以 } 结尾。');
  await page.getByRole('button', { name: '导入 3 条' }).click();
  await expect(page.getByText('已导入：新增 3 条，更新 0 条。')).toBeVisible();
  await expect(libraryButton(page, '江城社区')).toContainText('2');

  await libraryButton(page, '江城社区').click();
  await fileMenu(page, '导出');
  await page.getByRole('dialog').getByRole('button', { name: '导出' }).click();
  const exported = JSON.parse(await savedFile(folder, '江城社区.json'));
  expect(exported).toMatchObject({ library: { id: 'community' }, terms: [{ wrong: '登陆', right: '登录' }] });
  expect(exported.phrases).toMatchObject([{ id: 'a', tags: ['走访'], roles: ['measures'] }, { id: 'b' }]);

  await chooseImport(page, join(folder, '江城社区.json'));
  await expect(page.getByRole('region', { name: '已有' })).toContainText('3 条');
  await expect(page.getByRole('button', { name: '没有要导入的' })).toBeDisabled();
  await page.getByRole('button', { name: '取消' }).click();
  await writeFile(file, JSON.stringify({ ...library, phrases: [{ id: 'b', body: '清理楼道杂物。' }] }));
  await importFile(page, file);
  await expect(phraseRow(page, '清理楼道杂物')).toBeVisible();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(phraseRow(page, '清理楼道。')).toBeVisible();
});

test('all that is stored is backed up, and the backup takes its place again after a question', async ({
  running,
}, testInfo) => {
  const page = await openLibraries(running);
  const folder = testInfo.outputPath('saved');
  await mkdir(folder, { recursive: true });
  await saveInto(page, folder);
  await addPhrase(page, '备份里的。');
  await fileMenu(page, '备份全部');
  const notice = page.getByText(/备份好了，文件叫“.+\.json”/u);
  await expect(notice).toBeVisible();
  const name = /“([^“”]+)”/u.exec(await notice.innerText())?.[1] ?? '';
  await savedFile(folder, name);
  await addPhrase(page, '备份以后写的。');
  await expect(phraseRow(page, '备份以后写的')).toBeVisible();

  await fileMenu(page, '恢复备份');
  await page.locator('input[type=file]').setInputFiles(join(folder, name));
  await expect(page.getByText('用这份备份换掉现在的全部内容？')).toBeVisible();
  await expect(page.getByText('换了以后不能撤销')).toBeVisible();
  await page.getByRole('button', { name: '换成备份' }).click();
  await expect(page.getByText(/已恢复成 .+ 的备份。/u)).toBeVisible();
  await expect(phraseRow(page, '备份里的')).toBeVisible();
  await expect(phraseRow(page, '备份以后写的')).toHaveCount(0);
});

test('an import that is cancelled stores nothing, and a file is taken where it is dropped', async ({ running }) => {
  const page = await openLibraries(running);
  const phrases = Array.from({ length: 20_000 }, (_, at) => ({ body: `第${at}项工作按时完成，群众满意。` }));
  const big = JSON.stringify({ format: 'gaoban-library', version: 1, library: { name: '大库' }, phrases });
  await page.evaluate((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], '大库.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
  }, big);
  await page.getByRole('button', { name: '导入 20000 条' }).click({ timeout: 20_000 });
  await expect(page.getByText(/^已写 [1-9]\d* \/ 20000 条$/u)).toBeVisible();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByText('已取消，什么都没有存。')).toBeVisible();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(libraryButton(page, '大库')).toHaveCount(0);
});
