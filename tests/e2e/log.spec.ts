import type { Page } from '@playwright/test';
import { openSidePanel } from '../../scripts/browser/side-panel.mjs';
import { wordCount } from '../../lib/core/passages/word-count.ts';
import { DRAFT } from './support/drafts.ts';
import { editorOf, textOf, type } from './support/editors.ts';
import { expect, LOCAL, test } from './support/fixture.ts';
import { blankRow, fill, fillAndRead, toBlanks } from './support/panel.ts';

interface Opened {
  page: Page;
  panel: Page;
}

async function openLog(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: '改动记录' }).click();
  await expect(panel.getByRole('heading', { name: '改动记录', exact: true })).toBeVisible();
}

/** What another program would get by pasting. */
async function clipboardOf(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read'], { origin: LOCAL });
  await page.bringToFront();
  return await page.evaluate(() => navigator.clipboard.readText());
}

/** Puts the caret behind those words and types, as a person does, until the panel has read it. */
async function typeBehind({ page, panel }: Opened, path: string, words: string, text: string): Promise<void> {
  const editor = editorOf(page, path);
  await editor.evaluate((element, words) => {
    if (element instanceof HTMLTextAreaElement) {
      element.focus();
      const at = element.value.indexOf(words) + words.length;
      element.setSelectionRange(at, at);
      return;
    }
    if (element instanceof HTMLElement) element.focus();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at >= 0) getSelection()?.collapse(node, at + words.length);
    }
  }, words);
  await page.keyboard.insertText(text);
  await expect(panel.getByText(`已检查全文，共 ${wordCount(await textOf(editor))} 字`)).toBeVisible();
}

for (const path of ['textarea.html', 'contenteditable.html']) {
  test(`all that was written is taken back, and what was typed between stays (${path})`, async ({ open, page }) => {
    const { panel } = await open(path);
    const editor = editorOf(page, path);
    await type(editor, DRAFT);
    await toBlanks(panel);
    await fillAndRead(panel, '本年度年份', '2026');
    await expect(panel.getByText('已改好 3 处。')).toBeVisible();
    await typeBehind({ page, panel }, path, '老师每月家访', '不止');
    await expect.poll(() => textOf(editor)).toContain('家访不止一次');
    await fillAndRead(panel, '地名', '江城');
    await expect.poll(() => textOf(editor)).toContain('江城市');
    await typeBehind({ page, panel }, path, '现总结', '汇报');
    await fillAndRead(panel, '下一年年份', '2027');
    await expect.poll(() => textOf(editor)).toContain('2027年，学校将');
    await typeBehind({ page, panel }, path, '江城', '新区');
    await panel.getByRole('tab', { name: '结构' }).click();
    await panel.getByRole('row', { name: '存在的问题' }).getByRole('button', { name: '插入' }).click();
    await expect.poll(() => textOf(editor)).toContain('二、存在的问题');

    await openLog(panel);
    await expect(panel.getByText('后来又改过')).toHaveCount(0);
    await panel.getByRole('button', { name: '全部撤回（6 处）' }).click();
    await panel.getByRole('button', { name: '撤回 6 处' }).click();
    await expect(panel.getByText('已撤回 6 处，你自己写的没有动。')).toBeVisible();
    const typed = DRAFT.replace('每月家访', '每月家访不止').replace('现总结', '现总结汇报').replace('XX市', 'XX新区市');
    await expect.poll(() => textOf(editor)).toBe(typed);

    await panel.getByRole('button', { name: '撤销', exact: true }).click();
    await expect(panel.getByText('已撤销，文稿恢复原样。')).toBeVisible();
    await expect.poll(() => textOf(editor)).toContain('2027年，学校将');
  });
}

test('what was changed since is left alone and named; the text before the first write can be copied', async ({
  open,
  page,
  running,
}) => {
  const { panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, DRAFT);
  await toBlanks(panel);
  await fillAndRead(panel, '本年度年份', '2026');
  await fillAndRead(panel, '地名', '江城');
  await expect.poll(() => textOf(editor)).toContain('江城市');
  const changed = (await textOf(editor)).replace('江城', '江口');
  await editor.fill(changed);
  // The panel that was closed in between knows the places by the words around them.
  await panel.close();
  await editor.fill(`关于${changed}`);
  const again = await openSidePanel(running, page);
  await openLog(again);
  await expect(again.getByText('找不准位置')).toBeVisible();
  await again.getByRole('button', { name: '复制最初的文字' }).click();
  await expect(again.getByText('已复制第一次改动之前的全文。')).toBeVisible();
  expect(await clipboardOf(page)).toBe(DRAFT);
  await again.getByRole('button', { name: '全部撤回（3 处）' }).click();
  await expect(again.getByText('有 1 处找不准位置，不动。')).toBeVisible();
  await again.getByRole('button', { name: '撤回 3 处' }).click();
  await expect(again.getByText('已撤回 3 处，你自己写的没有动。有 1 处找不准位置，没有动。')).toBeVisible();
  await expect.poll(() => textOf(editor)).toBe(`关于${DRAFT.replace('XX', '江口')}`);
});

test('what can’t be written is on the clipboard, and the panel says so', async ({ open, page }) => {
  const { panel } = await open('contenteditable.html');
  const editor = editorOf(page, 'contenteditable.html');
  await type(editor, DRAFT);
  await toBlanks(panel);
  await expect(blankRow(panel, '本年度年份').getByRole('checkbox')).toHaveCount(3);
  // No attribute tells of this; the editor is found out to be read-only when it is to be written into.
  await editor.evaluate(
    (element) => element instanceof HTMLElement && element.style.setProperty('-webkit-user-modify', 'read-only'),
  );
  await fill(panel, '本年度年份', '2026');
  await expect(panel.getByText('没有写进去。文字已复制，请在文稿里粘贴。')).toBeVisible();
  expect(await clipboardOf(page)).toBe('2026');
  expect(await textOf(editor)).toBe(DRAFT);
});

test('an editor that goes away while it is written into leaves the text on the clipboard', async ({ open, page }) => {
  const { panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, DRAFT);
  await toBlanks(panel);
  await editor.evaluate((element) => element.addEventListener('input', () => element.remove()));
  await fill(panel, '地名', '江城');
  await expect(panel.getByText('没有写进去。文字已复制，请在文稿里粘贴。')).toBeVisible();
  await expect(panel.getByText('刚才的编辑器不见了')).toBeVisible();
  expect(await clipboardOf(page)).toBe('江城');
});

test('where the disk is full the draft is written all the same, and the panel says once that the log is not kept', async ({
  open,
  page,
  running,
}) => {
  const { panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, DRAFT);
  const session = await panel.context().newCDPSession(panel);
  const origin = `chrome-extension://${running.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await toBlanks(panel);
  await fillAndRead(panel, '地名', '江城');
  await expect(panel.getByText('已改好 1 处。这台电脑存不下东西了，改动记录关掉面板就没了。')).toBeVisible();
  await fillAndRead(panel, '本年度年份', '2026');
  await expect(panel.getByText('已改好 3 处。', { exact: true })).toBeVisible();
  await openLog(panel);
  await panel.getByRole('button', { name: '全部撤回（4 处）' }).click();
  await panel.getByRole('button', { name: '撤回 4 处' }).click();
  await expect.poll(() => textOf(editor)).toBe(DRAFT);
});

test('with the log off nothing is stored, and what was there is gone', async ({ open, page }) => {
  const { panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, DRAFT);
  await toBlanks(panel);
  await fillAndRead(panel, '地名', '江城');
  await expect(panel.getByText('已改好 1 处。')).toBeVisible();
  const stored = () =>
    panel.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('gaoban');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const tables = ['sessions', 'originals', 'writes'];
      const counts = tables.map(
        (table) =>
          new Promise<number>((resolve) => {
            const request = database.transaction(table).objectStore(table).count();
            request.addEventListener('success', () => resolve(request.result));
          }),
      );
      const all = await Promise.all(counts);
      database.close();
      return all;
    });
  await expect.poll(stored).toEqual([1, 1, 1]);

  await panel.getByRole('button', { name: '设置' }).click();
  await panel.getByRole('switch', { name: '记下写进文稿的改动' }).click();
  await panel.getByRole('button', { name: '关掉并删除' }).click();
  await expect.poll(stored).toEqual([0, 0, 0]);
  await panel.keyboard.press('Escape');

  await fillAndRead(panel, '本年度年份', '2026');
  await expect(panel.getByText('已改好 3 处。')).toBeVisible();
  await openLog(panel);
  await expect(panel.getByText('改动记录关着')).toBeVisible();
  expect(await stored()).toEqual([0, 0, 0]);
});
