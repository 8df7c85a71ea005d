import type { Locator, Page } from '@playwright/test';
import { editorOf, textOf, type } from './support/editors.ts';
import { expect, test } from './support/fixture.ts';
import { addPhrase, openLibraries } from './support/libraries.ts';
import { finding, undo } from './support/panel.ts';
import { test as room } from './support/room.ts';

const DRAFT = `柳河镇2026年安全生产工作总结
今年以来，全镇安全生产形势平稳，现将有关情况总结如下：
一、主要做法
召开例会12次，检查企业46家，整改隐患128处。
二、存在的问题

三、下一步打算
继续抓好隐患整改。
柳河镇人民政府
2026年11月20日`;

async function toPhrases(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: '用语' }).click();
}

function offers(panel: Page): Locator {
  return panel.getByRole('grid', { name: '用语' }).getByRole('row');
}

/** Puts the first phrase in; what it asks for stays open. */
async function putIn(panel: Page, editor: Locator): Promise<void> {
  const before = await textOf(editor);
  await offers(panel).first().getByRole('button', { name: '插入' }).click();
  const form = panel.getByRole('form', { name: '填好再插入' });
  await expect.poll(async () => (await form.isVisible()) || (await textOf(editor)) !== before).toBe(true);
  if (await form.isVisible()) await form.getByRole('button', { name: '插入' }).click();
  await expect.poll(() => textOf(editor)).not.toBe(before);
}

room.describe('in a rich editor', () => {
  room('a phrase for the section under the caret is put in with its blanks, and undone', async ({ enter }) => {
    const { page, panel, text } = await enter('tiptap.html?empty');
    const editor = page.locator('.ProseMirror');
    await type(editor, DRAFT);
    await editor.locator('p').nth(5).click();
    const before = await text();
    await toPhrases(panel);
    await expect(panel.getByText('正在写：二、存在的问题')).toBeVisible();
    await expect(offers(panel).first()).toContainText('安全生产');
    const phrase = offers(panel)
      .filter({ hasText: /次数|人数|个数|处数|比例|部门|问题/u })
      .first();
    await phrase.getByRole('button', { name: '插入' }).click();
    const form = panel.getByRole('form', { name: '填好再插入' });
    await form.getByRole('textbox').or(form.getByRole('combobox')).first().fill('九类场所');
    await form.getByRole('button', { name: '插入' }).click();
    await expect.poll(text).toContain('九类场所');
    const lines = (await text()).split('\n');
    expect(lines.filter((line) => line !== '').slice(0, 5)).toEqual(
      before
        .split('\n')
        .filter((line) => line !== '')
        .slice(0, 5),
    );
    await page.keyboard.insertText('另外，');
    await expect.poll(text).toContain('。另外，');
    await page.keyboard.press('Control+z');
    await expect.poll(text).not.toContain('另外');
    await undo(panel);
    await expect.poll(text).toBe(before);
  });
});

test('a sentence that was begun is gone on with', async ({ open }) => {
  const { page, panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, DRAFT.split('\n').slice(0, 5).join('\n'));
  await page.keyboard.press('Enter');
  await toPhrases(panel);
  const first = offers(panel).first();
  await expect(first).toBeVisible();
  const whole = (await first.getByRole('gridcell').first().innerText()).split('\n')[0] ?? '';
  const begun = whole.slice(0, 6);
  await page.bringToFront();
  await page.keyboard.insertText(begun);
  await expect(offers(panel).first()).toContainText('接着写');
  await putIn(panel, editor);
  await expect.poll(() => textOf(editor)).toContain(begun);
  await expect.poll(async () => (await textOf(editor)).split('\n').at(-1)?.length ?? 0).toBeGreaterThan(begun.length);
  expect((await textOf(editor)).split(begun).length).toBe(2);
});

test('a phrase is found by the initials of its pinyin, and Enter puts it in', async ({ open }) => {
  const { page, panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, DRAFT);
  await toPhrases(panel);
  await panel.getByRole('searchbox', { name: '找用语' }).fill('aqsc');
  await expect(offers(panel).first()).toContainText('安全生产');
  // What another window is given where it is dropped.
  const dragged = await offers(panel)
    .first()
    .evaluate((row) => {
      const dataTransfer = new DataTransfer();
      row.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
      return dataTransfer.getData('text/plain');
    });
  expect(dragged).toContain('XX');
  expect(dragged).not.toContain('$');
  await panel.getByRole('searchbox', { name: '找用语' }).press('Enter');
  await panel.getByRole('form', { name: '填好再插入' }).getByRole('button', { name: '插入' }).click();
  await expect.poll(() => textOf(editor)).toContain(dragged);
  await panel.getByRole('searchbox', { name: '找用语' }).fill('没有这样的用语');
  await expect(panel.getByText('没有找到。')).toBeVisible();
  await panel.getByRole('searchbox', { name: '找用语' }).press('Escape');
  await expect(panel.getByText('没有找到。')).toHaveCount(0);
});

test('a part that is missing is begun, and the next phrase is for it', async ({ open }) => {
  const { page, panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, DRAFT.replace('二、存在的问题\n\n三', '二'));
  await toPhrases(panel);
  await panel.getByRole('button', { name: '开始写“存在的问题”' }).click();
  await expect.poll(() => textOf(editor)).toContain('二、存在的问题\n____\n三、下一步打算');
  await expect(panel.getByText('正在写：二、存在的问题')).toBeVisible();
  await putIn(panel, editor);
  await expect.poll(() => textOf(editor)).not.toContain('____');
});

test('what is selected is saved as a phrase, with its section and topic proposed, and is offered', async ({ open }) => {
  const { page, panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, DRAFT.replace('问题\n\n', '问题\n个别加油站夜间无人值守，巡查记录靠补。\n'));
  await select(editor, '个别加油站夜间无人值守，巡查记录靠补。');
  await toPhrases(panel);
  await panel.getByRole('button', { name: '把选中的文字存为用语' }).click();
  const dialog = panel.getByRole('dialog', { name: '存为我的用语' });
  await expect(dialog.getByRole('textbox', { name: '文字' })).toHaveValue('个别加油站夜间无人值守，巡查记录靠补。');
  await expect(dialog.getByRole('combobox', { name: '用在哪一部分' })).toContainText('存在的问题');
  await dialog.getByRole('button', { name: '保存' }).click();
  await panel.getByRole('searchbox', { name: '找用语' }).fill('gbjyz');
  await expect(offers(panel).first()).toContainText('个别加油站夜间无人值守');
});

test('a phrase that is pinned comes first, and one that is put away comes back', async ({ open }) => {
  const { page, panel } = await open('textarea.html');
  await type(editorOf(page, 'textarea.html'), DRAFT.split('\n').slice(0, 5).join('\n'));
  await page.keyboard.press('Enter');
  await toPhrases(panel);
  await expect(offers(panel).nth(3)).toBeVisible();
  const words = (await offers(panel).nth(3).innerText()).slice(0, 12);
  const row = offers(panel).filter({ hasText: words });
  await row.getByRole('button', { name: '更多' }).click();
  await panel.getByRole('menuitem', { name: '置顶', exact: true }).click();
  await expect(offers(panel).first()).toContainText(words);
  await row.getByRole('button', { name: '更多' }).click();
  await panel.getByRole('menuitem', { name: '以后不再出现' }).click();
  await expect(row).toHaveCount(0);
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(offers(panel).first()).toContainText(words);
});

test('what is selected on the page is saved from its menu', async ({ open, running }) => {
  const { page, panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, DRAFT);
  await select(editor, '继续抓好隐患整改。\n柳河镇人民政府');
  await running.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    // The browser’s own menu can’t be clicked from here; it would say this.
    const click = { menuItemId: 'save-selection', selectionText: '继续抓好隐患整改。 柳河镇人民政府' };
    const dispatch: unknown = Reflect.get(chrome.contextMenus.onClicked, 'dispatch');
    if (typeof dispatch === 'function') Reflect.apply(dispatch, chrome.contextMenus.onClicked, [click, tab]);
  });
  const dialog = panel.getByRole('dialog', { name: '存为我的用语' });
  await expect(dialog.getByRole('textbox', { name: '文字' })).toHaveValue('继续抓好隐患整改。\n柳河镇人民政府');
  await expect(dialog.getByRole('combobox', { name: '用在哪一部分' })).toContainText('下一步打算');
});

test('what changes on the page of the libraries shows in an open panel at once: a phrase, and a term by which drafts are checked', async ({
  open,
  running,
}) => {
  const { page, panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, DRAFT.replace('检查企业', '会同安监办检查企业'));
  await expect(panel.getByText(/已检查全文/u)).toBeVisible();
  await expect(finding(panel, '安监办')).toHaveCount(0);
  const libraries = await openLibraries(running);
  await addPhrase(libraries, '渡口值守人员年龄偏大，夜间巡查跟不上。');
  await libraries.getByRole('tab', { name: '用词' }).click();
  await libraries.getByRole('button', { name: '加一个用词' }).click();
  await libraries.getByRole('textbox', { name: '不要写成' }).fill('安监办');
  await libraries.getByRole('textbox', { name: '要写成', exact: true }).fill('应急管理办公室');
  await libraries.keyboard.press('Enter');
  // The panel is shown with its own tab.
  await page.bringToFront();
  await expect(finding(panel, '安监办')).toHaveCount(1);
  await finding(panel, '安监办').getByRole('button', { name: '改为“应急管理办公室”' }).click();
  await expect.poll(() => textOf(editor)).toContain('会同应急管理办公室检查企业');
  await toPhrases(panel);
  await panel.getByRole('searchbox', { name: '找用语' }).fill('渡口值守');
  await expect(offers(panel).first()).toContainText('夜间巡查跟不上');
});

async function select(editor: Locator, words: string): Promise<void> {
  await editor.evaluate((element, sought) => {
    if (!(element instanceof HTMLTextAreaElement)) return;
    const at = element.value.indexOf(sought);
    element.focus();
    element.setSelectionRange(at, at + sought.length);
  }, words);
}
