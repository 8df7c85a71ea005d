import { DRAFT } from './support/drafts.ts';
import { editorOf, textOf, type } from './support/editors.ts';
import { expect, OFFICE, test } from './support/fixture.ts';
import { blankRow, fill, finding, toBlanks, undo } from './support/panel.ts';

test('a draft that changed unseen is not written into', async ({ open }) => {
  const { page, panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, '20xx年，学校组织了家访。');
  await toBlanks(panel);
  await blankRow(panel, '年份').getByRole('textbox').fill('2026');
  // A page's own script can set a textarea's value with no event to tell of it.
  const changed = '关于家访：20xx年，学校组织了家访。';
  const button = await blankRow(panel, '年份').getByRole('button', { name: '填入 1 处' }).elementHandle();
  await editor.evaluate((element, value) => element instanceof HTMLTextAreaElement && (element.value = value), changed);
  await button?.evaluate((element) => element instanceof HTMLElement && element.click());
  await expect(panel.getByText('文稿刚变过')).toBeVisible();
  expect(await editor.inputValue()).toBe(changed);
  await expect(blankRow(panel, '年份').getByRole('checkbox', { name: '关于家访：20xx年' })).toBeVisible();
});

test('the editor named and last used stays the one that is checked; another can be chosen', async ({ open, page }) => {
  const { panel } = await open('two-editors.html');
  await page.getByLabel('下半年总结').click();
  await expect(panel.getByRole('button', { name: '正在看：下半年总结' })).toBeVisible();
  await expect(finding(panel, 'XX')).toHaveCount(1);
  await expect(finding(panel, '20xx')).toHaveCount(0);

  await toBlanks(panel);
  await fill(panel, '地名', '江城');
  await expect.poll(() => page.getByLabel('下半年总结').innerText()).toContain('江城市举办了运动会');
  await expect(page.getByLabel('上半年总结')).toHaveValue('20xx年上半年，学校组织了家访。');

  await panel.getByRole('button', { name: '正在看：下半年总结' }).click();
  await panel.getByRole('menuitemradio', { name: '上半年总结' }).click();
  await expect(panel.getByRole('button', { name: '正在看：上半年总结' })).toBeVisible();
  await toBlanks(panel);
  await expect(blankRow(panel, '年份').getByRole('checkbox', { name: '20xx年上半年' })).toBeVisible();
});

for (const path of ['textarea.html', 'iframe.html?contenteditable.html']) {
  test(`all of it works on an intranet host, and nothing goes over the network (${path})`, async ({
    open,
    requests,
    running,
  }) => {
    const asked: string[] = [];
    running.context.on('request', (request) => asked.push(request.url()));
    const { page, panel } = await open(path, OFFICE);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    panel.on('request', (request) => asked.push(request.url()));
    const editor = editorOf(page, path);
    await type(editor, DRAFT);
    await toBlanks(panel);
    await fill(panel, '本年度年份', '2026');
    await expect(panel.getByText('已改好 3 处。')).toBeVisible();
    await undo(panel);
    expect(await textOf(editor)).toBe(DRAFT);

    const origins = new Set(
      [...asked, ...requests].map((url) => new URL(url)).map(({ protocol, host }) => `${protocol}//${host}`),
    );
    const expected = [OFFICE, `chrome-extension://${running.extensionId}`, 'data://'];
    expect([...origins].filter((origin) => !expected.includes(origin) && !isChromiumsOwn(origin))).toEqual([]);
  });
}

/** What this browser asks its maker by itself when it starts, with or without us; nothing of ours names these. */
function isChromiumsOwn(origin: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com(?::443)?$/.test(origin);
}
