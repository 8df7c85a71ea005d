import type { Locator, Page } from '@playwright/test';
import { writeAnyEdits } from './any-edits.ts';
import { insertTwice, takeOut, textRead } from './ask-editor.ts';
import { caretBehind, isTextarea } from './caret-behind.ts';
import { marksOnWords } from './mark-pixels.ts';
import { blankRow, fill, finding, toBlanks, toFindings } from './panel.ts';
import { boxesOf, compose, expect, markedBoxes, type Room, test } from './room.ts';

export interface EditorUnderTest {
  name: string;
  /** In the practice room. */
  page: string;
  /** Its editable element; that of the page's first or second editor. */
  editable: (page: Page, at?: number) => Locator;
  redoKey?: 'Control+y' | 'Control+Shift+z';
  /** How many steps of its undo three blanks in three paragraphs are; one wherever the editor can. */
  steps?: number;
}

const YEAR = '20xx';
const FILLED = '2026';

/** All that an editor has to be good for: one test a column of the table. */
export function describeEditor({
  name,
  page: path,
  editable,
  redoKey = 'Control+y',
  steps = 1,
}: EditorUnderTest): void {
  test.describe(name, () => {
    test('read', async ({ enter, browserWithUs }) => {
      const room = await enter(path);
      await expect(finding(room.panel, YEAR)).toHaveCount(3);
      expect(withoutNumbers(await textRead(browserWithUs, room))).toBe(await room.text());
    });

    test('mark', async ({ enter }) => {
      const room = await enter(path);
      await expect(finding(room.panel, YEAR)).toHaveCount(3);
      const body = editable(room.page);
      if (await isTextarea(body)) {
        const aligned = { marks: true, covered: true, strays: 0 };
        return await expect.poll(() => marksOnWords(body, /20xx|XX/g)).toEqual(aligned);
      }
      await expect.poll(() => markedBoxes(body, YEAR)).toHaveLength(3);
      expect(await markedBoxes(body, YEAR)).toEqual(await boxesOf(body, YEAR));
    });

    test('jump', async ({ enter }) => {
      const room = await enter(path);
      await finding(room.panel, 'XX').getByText('“XX”').click();
      await expect.poll(() => selected(editable(room.page))).toEqual({ text: 'XX', visible: true });
    });

    test('fix', async ({ enter }) => {
      const room = await enter(path);
      await expect(finding(room.panel, YEAR)).toHaveCount(3);
      const before = await room.html();
      await toBlanks(room.panel);
      const places = blankRow(room.panel, '本年度年份').getByRole('checkbox');
      await expect(places).toHaveCount(3);
      await places.first().uncheck();
      await places.last().uncheck();
      await blankRow(room.panel, '本年度年份').getByRole('textbox').fill(FILLED);
      await blankRow(room.panel, '本年度年份').getByRole('button', { name: '填入 1 处' }).click();
      await expect(room.panel.getByText('已改好 1 处。')).toBeVisible();
      // The second of the three stands in bold.
      const second = before.indexOf(YEAR, before.indexOf(YEAR) + 1);
      expect(await room.html()).toBe(before.slice(0, second) + FILLED + before.slice(second + YEAR.length));
    });

    test('blanks', async ({ enter }) => {
      const room = await enter(path);
      const { after } = await fillThree(room);
      await expect.poll(room.html).toBe(after);
      expect(await seen(editable(room.page))).toContain(`${FILLED}年全年开放`);
    });

    test('format kept', async ({ enter }) => {
      const room = await enter(path);
      const before = await looks(editable(room.page));
      await fillThree(room);
      expect(await looks(editable(room.page))).toEqual(before);
    });

    test('insert', async ({ enter, browserWithUs }) => {
      const room = await enter(path);
      const row = finding(room.panel, '存在的问题');
      await expect(row).toHaveCount(1);
      const before = await room.text();
      await row.getByRole('button', { name: '插入' }).click();
      await expect(room.panel.getByText(/已改好/)).toBeVisible();
      await expect.poll(room.text).toBe(before.replace('四、下一步打算', '四、存在的问题\n____\n五、下一步打算'));

      // A phrase of two paragraphs at the caret, behind words in bold.
      const body = editable(room.page);
      const words = '当场借书';
      await caretBehind(body, words);
      const phrase = '，随到随办。\n有事请打电话，专人接听。';
      const told = await insertTwice(browserWithUs, room, phrase, phrase.indexOf('，专'));
      expect(told.text.endsWith(words)).toBe(true);
      expect(told.outcomes).toMatchObject([1, 2, 3].map(() => ({ status: 'applied' })));
      const after = (await room.text()).replace('打电话', '打电话号');
      expect(after).toContain(`${words}${phrase.replace('打电话', '打电话号')}，一年下来`);
      await body.focus();
      await room.page.keyboard.insertText('号');
      await expect.poll(room.text).toBe(after);
      expect(await weightOf(body, '随到随办')).toBe(await weightOf(body, words));
    });

    test('delete', async ({ enter, browserWithUs }) => {
      const room = await enter(path);
      await expect(finding(room.panel, YEAR)).toHaveCount(3);
      const before = await room.text();
      // A whole paragraph, with a bold stretch in it.
      const start = before.indexOf('（二）把书车开进村里');
      const paragraph = before.slice(start, before.indexOf('（三）', start));
      expect(await takeOut(browserWithUs, room, paragraph)).toMatchObject({ status: 'applied' });
      await expect.poll(room.text).toBe(before.replace(paragraph, ''));
      expect(await seen(editable(room.page))).not.toContain('当场办证');
    });

    test('undo', async ({ enter }) => {
      const room = await enter(path);
      const { before } = await fillThree(room);
      await editable(room.page).focus();
      await press(room.page, 'Control+z', steps);
      await expect.poll(room.html).toBe(before);
      expect(await seen(editable(room.page))).toContain(`${YEAR}年全年开放`);
    });

    test('redo', async ({ enter }) => {
      const room = await enter(path);
      const { before, after } = await fillThree(room);
      await editable(room.page).focus();
      await press(room.page, 'Control+z', steps);
      await expect.poll(room.html).toBe(before);
      await press(room.page, redoKey, steps);
      await expect.poll(room.html).toBe(after);
    });

    test('take back', async ({ enter }) => {
      const room = await enter(path);
      const { before } = await fillThree(room);
      await room.panel.getByRole('button', { name: '撤销', exact: true }).click();
      await expect(room.panel.getByText('已撤销，文稿恢复原样。')).toBeVisible();
      expect(await room.html()).toBe(before);
    });

    test('any edits', async ({ enter, browserWithUs }) => {
      const room = await enter(path);
      const { wrong, first, written, last } = await writeAnyEdits(browserWithUs, room, 7);
      expect(wrong).toEqual([]);
      expect(written).not.toBe(first);
      expect(last).toBe(first);
      expect(withoutNumbers(last)).toBe(await room.text());
    });

    test('IME', async ({ enter }) => {
      const room = await enter(path);
      await toBlanks(room.panel);
      const row = blankRow(room.panel, '本年度年份');
      await row.getByRole('textbox').fill(FILLED);
      await caretBehind(editable(room.page), '青石县图书馆');
      await room.page.keyboard.insertText('，');
      await expect.poll(room.text).toContain('青石县图书馆，\n');
      const composition = await compose(room.page, 'hao');
      await expect(room.panel.getByText('正在输入拼音，选定后再查')).toBeVisible();
      // By script, since a real click would take the focus and so end the composition.
      await row
        .getByRole('button', { name: '填入 3 处' })
        .evaluate((button) => button instanceof HTMLElement && button.click());
      await expect(room.panel.getByText('正在输入拼音，没有写入。选定文字后再试。')).toBeVisible();
      await composition.choose('好');
      await expect.poll(room.text).toContain('20xx年全年开放');
      await expect.poll(room.text).toContain('青石县图书馆，好\n');
    });

    test('late editor', async ({ enter }) => {
      const room = await enter(`${path}?late`);
      await room.page.getByRole('button', { name: '打开编辑器' }).click();
      await expect(finding(room.panel, YEAR)).toHaveCount(3);
      const { after } = await fillThree(room);
      await expect.poll(room.html).toBe(after);
    });

    test('two editors', async ({ enter }) => {
      const room = await enter(`${path}?two`);
      await editable(room.page).click();
      await expect(finding(room.panel, YEAR)).toHaveCount(3);
      const first = await room.html();
      await editable(room.page, 1).click();
      await room.page.keyboard.insertText('20xx年，全馆组织了家访。');
      await expect(finding(room.panel, YEAR)).toHaveCount(1);
      await toBlanks(room.panel);
      await fill(room.panel, '年份', FILLED);
      await expect(room.panel.getByText('已改好 1 处。')).toBeVisible();
      expect(await room.html()).toBe(first);
      expect(await room.page.evaluate(() => window.practice.text(1))).toBe('2026年，全馆组织了家访。');
    });
  });
}

/** Fills the year in its three places; gives the model's source before and as it should be after. */
async function fillThree(room: Room): Promise<{ before: string; after: string }> {
  await toFindings(room.panel);
  await expect(finding(room.panel, YEAR)).toHaveCount(3);
  const before = await room.html();
  await toBlanks(room.panel);
  await fill(room.panel, '本年度年份', FILLED);
  await expect(room.panel.getByText('已改好 3 处。')).toBeVisible();
  return { before, after: before.replaceAll(YEAR, FILLED) };
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

/** Numbers that a list shows are read, but are no text of the model. */
function withoutNumbers(text: string): string {
  return text.replace(/^\d\. (?=“)/gm, '');
}

/** The weight of words as they are shown. */
async function weightOf(editable: Locator, words: string): Promise<string> {
  if (await isTextarea(editable)) return '';
  return await editable
    .getByText(words)
    .last()
    .evaluate((element) => getComputedStyle(element).fontWeight);
}

async function seen(editable: Locator): Promise<string> {
  if (await isTextarea(editable)) return await editable.inputValue();
  return (await editable.innerText()).replace(/[\u200B\uFEFF\u2060]/g, '');
}

/** The look of the words around the blanks: weight, size and tag of each stretch of text. */
async function looks(editable: Locator): Promise<string[]> {
  return await editable.evaluate((element) => {
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.nodeValue?.trim()) continue;
      const { fontWeight, fontSize, color, fontFamily } = getComputedStyle(parent);
      const look = [parent.tagName, fontWeight, fontSize, color, fontFamily].join(' ');
      if (found.at(-1) !== look) found.push(look);
    }
    return found;
  });
}

async function selected(editable: Locator): Promise<{ text: string; visible: boolean }> {
  return await editable.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) {
      const { value, selectionStart, selectionEnd, scrollTop, scrollHeight, clientHeight } = element;
      const visible = scrollTop > 0 || scrollHeight <= clientHeight;
      return { text: value.slice(selectionStart, selectionEnd), visible };
    }
    const selection = element.ownerDocument.getSelection();
    if (!selection || selection.rangeCount === 0) return { text: '', visible: false };
    const box = selection.getRangeAt(0).getBoundingClientRect();
    const view = element.ownerDocument.documentElement;
    return { text: selection.toString(), visible: box.top >= 0 && box.bottom <= view.clientHeight && box.width > 0 };
  });
}
