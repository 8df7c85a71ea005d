import { writeFile } from 'node:fs/promises';
import { expect, test } from './support/fixture.ts';
import {
  addPhrase,
  bodyField,
  importFile,
  libraryButton,
  openLibraries,
  openPage,
  phraseRow,
} from './support/libraries.ts';

test('a phrase is written with a blank, found again, and changed; what was typed is not lost', async ({ running }) => {
  const page = await openLibraries(running);
  await page.getByRole('button', { name: '写一条用语' }).click();
  await expect(bodyField(page)).toBeFocused();
  await page.keyboard.type('全年组织防汛演练');
  await page.getByRole('button', { name: '插入空' }).click();
  await page.keyboard.type('场数');
  await page.keyboard.press('End');
  await page.keyboard.type('场。');
  await expect(bodyField(page)).toHaveValue('全年组织防汛演练${1:场数}场。');
  await expect(page.getByRole('region', { name: '放进文稿前的样子' })).toHaveText('全年组织防汛演练场数场。');
  await page.getByRole('button', { name: '主要做法' }).click();
  await page.getByRole('textbox', { name: '标签' }).fill('防汛、演练');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('已存到“我的用语”。')).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.type('防汛 演练');
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(phraseRow(page, '全年组织防汛演练')).toContainText('主要做法');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await expect(bodyField(page)).toBeFocused();
  await bodyField(page).fill('全年组织防汛演练${1:场数');
  await expect(page.getByText('“${1:场数”这里的空没有写完，要以 } 结尾。')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '接着改' }).click();
  // Until the question has gone, keys are still its own.
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await bodyField(page).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(bodyField(page)).toHaveValue('全年组织防汛演练${1:场数');
  await bodyField(page).fill('全年组织防汛演练${1:场数}场次。');
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: '保存', exact: true }).click();
  await expect(phraseRow(page, '防汛演练场数场次')).toBeVisible();
});

test('two pages change one phrase: the second is shown both texts, and says which stays', async ({ running }) => {
  const page = await openLibraries(running);
  await addPhrase(page, '走访慰问老党员。');
  await phraseRow(page, '走访慰问老党员').click();
  const other = await openLibraries(running);
  await phraseRow(other, '走访慰问老党员').click();
  await bodyField(other).fill('走访慰问老党员和困难党员。');
  await bodyField(page).fill('七一前走访慰问老党员。');
  await other.keyboard.press('Control+Enter');
  await expect(other.getByText('已存到“我的用语”。')).toBeVisible();

  await page.keyboard.press('Control+Enter');
  const conflict = page.getByRole('region', { name: /刚才在别处改过/u });
  await expect(conflict).toContainText('走访慰问老党员和困难党员。');
  await expect(conflict).toContainText('七一前');
  await expect(bodyField(page)).toHaveValue('七一前走访慰问老党员。');
  await conflict.getByRole('button', { name: '用我写的' }).click();
  await expect(phraseRow(other, '七一前走访慰问老党员。')).toBeVisible();

  await phraseRow(other, '七一前走访慰问老党员').click();
  await phraseRow(page, '七一前走访慰问老党员').click();
  await bodyField(page).fill('节前走访慰问。');
  await page.keyboard.press('Control+Enter');
  await expect(phraseRow(page, '节前走访慰问。')).toBeVisible();
  await bodyField(other).fill('不要了');
  await other.keyboard.press('Control+Enter');
  await other.getByRole('button', { name: '用已经存着的' }).click();
  await expect(bodyField(other)).toHaveValue('节前走访慰问。');
});

test('many phrases are ticked, labelled, moved, deleted, and each change is taken back', async ({ running }) => {
  const page = await openLibraries(running);
  for (const body of ['甲一。', '甲二。', '甲三。']) await addPhrase(page, body);
  await libraryButton(page, '我的用语').click();
  await page.getByRole('row').nth(1).getByRole('checkbox').click();
  await page
    .getByRole('row')
    .nth(3)
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText('选了 3 条')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: '标签和主题' }).click();
  await page.getByRole('textbox', { name: '加上标签' }).fill('社区');
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 条用语的标签和主题已改好。')).toBeVisible();
  await expect(phraseRow(page, '甲二')).toContainText('社区');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(page.getByText('已撤销，3 条恢复原样。')).toBeVisible();
  await expect(phraseRow(page, '甲二')).not.toContainText('社区');

  // Only those that the filter leaves are chosen.
  await page.getByRole('button', { name: '取消选择' }).click();
  await page.getByRole('textbox', { name: '找文字、拼音、标签' }).fill('甲三');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('选了 1 条')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByText('已删除 1 条，可以在“已删除”里恢复。')).toBeVisible();
  await page.getByRole('button', { name: '不筛选' }).first().click();
  await expect(libraryButton(page, '我的用语')).toContainText('2');
  await libraryButton(page, '已删除').click();
  await phraseRow(page, '甲三').getByRole('checkbox').click();
  await page.getByRole('toolbar').getByRole('button', { name: '恢复' }).click();
  await expect(libraryButton(page, '我的用语')).toContainText('3');
});

test('libraries are made, named anew, deleted with their phrases, and brought back', async ({ running }) => {
  const page = await openLibraries(running);
  await page.getByRole('button', { name: '新建用语库' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('社区');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '社区' })).toBeVisible();
  await addPhrase(page, '楼道整洁。');
  await expect(libraryButton(page, '社区')).toContainText('1');
  await page.getByRole('button', { name: '“社区”的更多操作' }).click();
  await page.getByRole('menuitem', { name: '改名' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('江城社区');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '“江城社区”的更多操作' }).click();
  await page.getByRole('menuitem', { name: '删除这个库' }).click();
  await expect(libraryButton(page, '江城社区')).toHaveCount(0);
  await expect(phraseRow(page, '楼道整洁')).toHaveCount(0);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(libraryButton(page, '江城社区')).toContainText('1');
});

test('phrases that say nearly the same are found and made one; history brings a former text back', async ({
  running,
}) => {
  const page = await openLibraries(running);
  await addPhrase(page, '全年开展消防安全检查${1:次数}次，发现隐患全部整改到位。');
  await addPhrase(page, '全年开展消防安全检查${1:次数}次，发现隐患已全部整改到位。');
  await page.getByRole('tab', { name: '重复的' }).click();
  await page.getByRole('button', { name: '查找重复' }).click();
  const group = page.getByRole('listitem').filter({ hasText: '消防安全检查' });
  await group.getByRole('button', { name: '合并' }).click();
  await page.getByRole('radio', { name: /发现隐患全部整改到位/u }).check();
  await page.getByRole('dialog').getByRole('button', { name: '合并' }).click();
  await expect(page.getByText('2 条已合并成一条。')).toBeVisible();
  await expect(group).toHaveCount(0);

  await page.getByRole('tab', { name: '用语', exact: true }).click();
  await phraseRow(page, '消防安全检查').click();
  await bodyField(page).fill('全年检查${1:次数}次。');
  await page.keyboard.press('Control+Enter');
  await phraseRow(page, '全年检查').click();
  await page.getByRole('tab', { name: '改动历史' }).click();
  const edit = page.getByRole('listitem').filter({ hasText: '本机　修改' });
  await expect(edit.locator('del').first()).toContainText('开展消防安全');
  await edit.getByRole('button', { name: '恢复成改之前的' }).click();
  await expect(bodyField(page)).toHaveValue('全年开展消防安全检查${1:次数}次，发现隐患全部整改到位。');
});

test('phrases are found by the initials of their pinyin, in the library that is shown', async ({ running }) => {
  const page = await openLibraries(running);
  await addPhrase(page, '渡口值守人员年龄偏大，夜间巡查跟不上。');
  await page.getByRole('textbox', { name: '找文字、拼音、标签' }).fill('dkzs');
  await expect(phraseRow(page, '渡口值守')).toBeVisible();
  await page.getByRole('textbox', { name: '找文字、拼音、标签' }).fill('yejianxuncha');
  await expect(phraseRow(page, '渡口值守')).toBeVisible();
  await libraryButton(page, '稿伴自带用语').click();
  await expect(phraseRow(page, '渡口值守')).toHaveCount(0);
});

test('terms are added, changed, deleted and brought back', async ({ running }) => {
  const page = await openLibraries(running);
  await page.getByRole('tab', { name: '用词' }).click();
  await page.getByRole('button', { name: '加一个用词' }).click();
  await page.getByRole('textbox', { name: '不要写成' }).fill('帐号');
  await page.getByRole('textbox', { name: '要写成', exact: true }).fill('账户');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '改“帐号”' }).click();
  await page.getByRole('textbox', { name: '要写成', exact: true }).fill('账号');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: '帐号 账号' })).toBeVisible();
  await page.getByRole('button', { name: '删除“帐号”' }).click();
  await expect(page.getByRole('row', { name: '帐号' })).toHaveCount(0);
  await page.getByRole('switch', { name: '已删除' }).click();
  await page.getByRole('button', { name: '恢复“帐号”' }).click();
  await page.getByRole('switch', { name: '已删除' }).click();
  await expect(page.getByRole('row', { name: '帐号 账号' })).toBeVisible();
});

test('a link opens its phrase, and says where there is none', async ({ running }, testInfo) => {
  const page = await openLibraries(running);
  const file = testInfo.outputPath('一条.json');
  const phrases = [{ id: 'linked', body: '从面板来的。' }];
  await writeFile(file, JSON.stringify({ format: 'gaoban-library', version: 1, library: { name: '库' }, phrases }));
  await importFile(page, file);
  await expect(phraseRow(page, '从面板来的')).toBeVisible();
  const linked = await openPage(running, '#phrase=linked');
  await expect(bodyField(linked)).toHaveValue('从面板来的。');
  await linked.keyboard.press('Escape');
  await expect(bodyField(linked)).toHaveCount(0);
  await linked.evaluate(() => {
    location.hash = 'phrase=nowhere';
  });
  await expect(linked.getByText('找不到要打开的那条用语。')).toBeVisible();
});

test('a page that may not read the database says what to do', async ({ running }) => {
  // As where an office forbids the browser to store anything.
  await running.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  const page = await openPage(running);
  await expect(page.getByText(/^读不了这台电脑上的用语库。/u)).toBeVisible();
  await expect(page.getByRole('button', { name: '重新读取' })).toBeVisible();
});
