import { editorOf } from './support/editors.ts';
import { expect, test } from './support/fixture.ts';
import { blankRow, fill, finding, toBlanks } from './support/panel.ts';

test('a page that rewrites built-ins and floods messages is read all the same, or the panel says why not', async ({
  open,
}) => {
  const { page, panel } = await open('hostile.html');
  await expect(finding(panel, '20xx')).toHaveCount(1);
  await page.getByLabel('总结正文').focus();
  await page.keyboard.insertText('XX市');
  await expect(finding(panel, 'XX')).toHaveCount(1);
  await toBlanks(panel);
  await fill(panel, '年份', '2026');
  await expect(panel.getByText('已改好 1 处。')).toBeVisible();
});

test('an editor that goes away is told of, and its last text can be copied', async ({ open }) => {
  const { page, panel } = await open('disappearing.html');
  await page.getByLabel('总结正文').click();
  await expect(finding(panel, '20xx')).toHaveCount(1);
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(panel.getByText('刚才的编辑器不见了')).toBeVisible();
  await expect(panel.getByRole('button', { name: '复制最后读到的文字' })).toBeVisible();
});

for (const [path, reason] of [
  ['unreadable.html', '没有找到可以写字的地方'],
  ['chrome://version/', '这是浏览器自己的页面，不能读取'],
] as const) {
  test(`where ${path} can’t be read a pasted draft is checked, and is kept`, async ({ open, page }) => {
    const { panel } = await open(path);
    await expect(panel.getByText(reason)).toBeVisible();
    await panel.getByRole('button', { name: '粘贴文稿来检查' }).last().click();
    await panel.getByLabel('粘贴文稿').fill('20xx年，学校组织了家访。');
    await expect(finding(panel, '20xx')).toHaveCount(1);
    await toBlanks(panel);
    await fill(panel, '年份', '2026');
    await expect(panel.getByLabel('粘贴文稿')).toHaveValue('2026年，学校组织了家访。');
    await panel.close();

    const again = await open('unreadable.html');
    await again.panel.getByRole('button', { name: '粘贴文稿来检查' }).last().click();
    await expect(again.panel.getByLabel('粘贴文稿')).toHaveValue('2026年，学校组织了家访。');
    expect(page.url()).toContain('unreadable.html');
  });
}

test('a draft of two megabytes is answered', async ({ open, page }) => {
  test.setTimeout(120_000);
  const { panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  const sentence = '老师们到学生家里走访，和家长谈学习，也谈生活，把意见记下来。\n';
  const draft = `20xx年，学校组织了家访。\n${sentence.repeat(Math.ceil(700_000 / sentence.length))}`;
  await editor.evaluate((element, text) => {
    if (!(element instanceof HTMLTextAreaElement)) return;
    element.value = text;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, draft);
  await expect(finding(panel, '20xx')).toHaveCount(1, { timeout: 60_000 });
  await toBlanks(panel);
  await fill(panel, '年份', '2026');
  await expect(blankRow(panel, '年份')).toHaveCount(0, { timeout: 60_000 });
  expect((await editor.inputValue()).startsWith('2026年，学校组织了家访。')).toBe(true);
});

test('halves of surrogate pairs are read, and left as they are', async ({ open, page }) => {
  const { panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await editor.evaluate((element) => {
    if (!(element instanceof HTMLTextAreaElement)) return;
    element.value = `甲${String.fromCharCode(0xd83d)}乙，20xx年，学校组织了家访${String.fromCharCode(0xdc00)}。`;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(finding(panel, '20xx')).toHaveCount(1);
  await toBlanks(panel);
  await fill(panel, '年份', '2026');
  const units = () =>
    editor.evaluate((element) =>
      element instanceof HTMLTextAreaElement
        ? Array.from({ length: element.value.length }, (_, i) => element.value.charCodeAt(i))
        : [],
    );
  await expect
    .poll(async () => (await units()).slice(0, 9))
    .toEqual([...'甲'].map((c) => c.charCodeAt(0)).concat(0xd83d, ...Array.from('乙，2026年', (c) => c.charCodeAt(0))));
  expect(await units()).toContain(0xdc00);
});
