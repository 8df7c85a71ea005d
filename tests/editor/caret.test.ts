import { describe, expect, test, vi } from 'vitest';
import { lendEditor } from '../../lib/editor/form/framed.ts';
import { RichText } from '../../lib/editor/rich-text.ts';
import { typed } from '../../lib/editor/write/typed.ts';
import { Panel, showPage, showTextarea } from './support/page.ts';

const box = 'style="width:400px;height:60px"';

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`Nothing has the id “${id}”.`);
  return element;
}

function watch(): Panel {
  const panel = new Panel();
  panel.watch();
  return panel;
}

function join(): Panel {
  const panel = new Panel();
  panel.send({ type: 'watch-joined', fields: panel.editors.map(({ id }) => id) });
  return panel;
}

describe('the caret of a textarea', () => {
  test('is told at once where it has the focus, and when it moves', async () => {
    const editor = showTextarea(`<textarea id="editor" ${box}>甲乙\n丙</textarea>`);
    editor.focus();
    editor.setSelectionRange(1, 1);
    const panel = watch();
    expect(panel.shownCaret).toBe('甲[]乙\n丙');
    editor.setSelectionRange(1, 4);
    await expect.poll(() => panel.shownCaret).toBe('甲[乙\n丙]');
  });

  test('is not known before the user was there', async () => {
    const editor = showTextarea(`<textarea id="editor" ${box}>甲乙</textarea>`);
    const panel = watch();
    expect(panel.caret).toBeNull();
    editor.focus();
    await vi.waitFor(() => expect(panel.caret).not.toBeNull());
  });

  test('in a shadow root is told, too', async () => {
    const root = showPage('<div id="editor"></div>').attachShadow({ mode: 'open' });
    root.innerHTML = `<textarea ${box}>甲乙</textarea>`;
    const panel = watch();
    const editor = root.querySelector('textarea');
    editor?.focus();
    editor?.setSelectionRange(2, 2);
    await expect.poll(() => panel.shownCaret).toBe('甲乙[]');
    editor?.setSelectionRange(1, 1);
    await expect.poll(() => panel.shownCaret).toBe('甲[]乙');
  });

  test('stays where it was while another field has the focus, and moves along with the text', async () => {
    const editor = showTextarea(
      `<textarea id="editor" ${box}>甲乙丙</textarea><textarea id="other" ${box}>别的</textarea>`,
    );
    const panel = watch();
    editor.focus();
    editor.setSelectionRange(2, 2);
    await expect.poll(() => panel.shownCaret).toBe('甲乙[]丙');
    byId('other').focus();
    document.execCommand('insertText', false, '写');
    editor.value = '前面甲乙丙';
    editor.dispatchEvent(new Event('input'));
    await expect.poll(() => panel.shownCaret).toBe('前面甲乙[]丙');
    expect(panel.of('caret').at(-1)).toMatchObject({ range: { start: 2, end: 2 } });
  });

  test('is not known any more once another text stands in its place', async () => {
    const editor = showTextarea(`<textarea id="editor" ${box}>甲乙丙</textarea><button>x</button>`);
    const panel = watch();
    editor.focus();
    editor.setSelectionRange(2, 2);
    await expect.poll(() => panel.shownCaret).toBe('甲乙[]丙');
    document.querySelector('button')?.focus();
    editor.value = '另一篇文稿';
    editor.dispatchEvent(new Event('input'));
    await vi.waitFor(() => expect(panel.caret).toBeNull());
    expect(panel.text).toBe('另一篇文稿');
  });

  test('is not told while it only moves along with what is typed', async () => {
    const editor = showTextarea(`<textarea id="editor" ${box}>甲乙</textarea>`);
    editor.focus();
    editor.setSelectionRange(1, 1);
    const panel = watch();
    for (const character of '一二三') {
      document.execCommand('insertText', false, character);
      await vi.waitFor(() => expect(panel.text).toContain(character));
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(panel.shownCaret).toBe('甲一二三[]乙');
    expect(panel.of('caret')).toHaveLength(1);
  });

  test('is told again with the whole text', async () => {
    const editor = showTextarea(`<textarea id="editor" ${box}>甲乙</textarea>`);
    editor.focus();
    editor.setSelectionRange(1, 1);
    const panel = watch();
    panel.send({ type: 'snapshot' });
    expect(panel.of('snapshot')).toHaveLength(2);
    expect(panel.shownCaret).toBe('甲[]乙');
  });
});

describe('the caret of a rich text', () => {
  test.each([
    ['within a line', '<p>甲乙</p><p>丙</p>', 'p', 0, 1, '甲[]乙\n丙'],
    ['at the end of a line', '<p>甲乙</p><p>丙</p>', 'p', 0, 2, '甲乙[]\n丙'],
    ['at the start of the next', '<p>甲乙</p><p id="at">丙</p>', '#at', 0, 0, '甲乙\n[]丙'],
    ['in an empty paragraph', '<p>甲</p><p id="at"><br></p><p>丙</p>', '#at', null, 0, '甲\n[]\n丙'],
    ['before a line break', '<p>甲<br>乙</p>', 'p', null, 1, '甲[]\n乙'],
    ['behind a line break', '<p>甲<br>乙</p>', 'p', null, 2, '甲\n[]乙'],
    ['between two line breaks', '<p>甲<br><br>乙</p>', 'p', null, 2, '甲\n[]\n乙'],
    ['behind a line break at the end', '<p>甲<br><br></p>', 'p', null, 2, '甲\n[]'],
    ['behind bold words', '<p><b>甲</b>乙</p>', 'b', 0, 1, '甲[]乙'],
    ['behind a picture', '<p>甲<img>乙</p>', 'p', null, 2, '甲\uFFFC[]乙'],
    ['at the start of an item', '<ol><li>甲</li><li id="at">乙</li></ol>', '#at', 0, 0, '1. 甲\n2. []乙'],
    ['within an item', '<ol><li>甲</li><li id="at">乙丙</li></ol>', '#at', 0, 1, '1. 甲\n2. 乙[]丙'],
    ['in an empty item', '<ol><li>甲</li><li id="at"><br></li></ol>', '#at', null, 0, '1. 甲\n2. []'],
    ['in a cell', '<table><tr><td>甲</td><td id="at">乙</td></tr></table><p>丙</p>', '#at', 0, 1, '甲\n乙[]\n丙'],
    [
      'in an empty cell',
      '<table><tr><td>甲</td><td id="at"><br></td></tr></table><p>丙</p>',
      '#at',
      null,
      0,
      '甲\n[]\n丙',
    ],
  ])('is told %s', async (_name, html, selector, child, offset, text) => {
    const editor = showPage(`<div id="editor" contenteditable="true">${html}</div>`);
    const panel = watch();
    editor.focus();
    const at = editor.querySelector(selector);
    document.getSelection()?.collapse(child === null ? at : (at?.childNodes[child] ?? null), offset);
    await expect.poll(() => panel.shownCaret).toBe(text);
  });

  test('is what is selected, over lines and numbers, in whatever direction', async () => {
    const editor = showPage(
      '<div id="editor" contenteditable="true"><p>甲乙</p><ol><li>丙</li><li>丁戊</li></ol></div>',
    );
    const panel = watch();
    editor.focus();
    const first = editor.querySelector('p')?.firstChild;
    const last = editor.querySelectorAll('li')[1]?.firstChild;
    if (!first || !last) throw new Error('The page lacks its lines.');
    document.getSelection()?.setBaseAndExtent(last, 1, first, 1);
    await expect.poll(() => panel.shownCaret).toBe('甲[乙\n1. 丙\n2. 丁]戊');
  });

  test('in another editor of the page doesn’t count', async () => {
    const editor = showPage(
      `<div id="editor" contenteditable ${box}><p>甲乙</p></div><div id="other" contenteditable ${box}><p>别的</p></div>`,
    );
    const panel = watch();
    byId('other').focus();
    document.execCommand('insertText', false, '写');
    editor.querySelector('p')?.append('丙');
    await vi.waitFor(() => expect(panel.text).toBe('甲乙丙'));
    expect(panel.of('caret')).toEqual([]);
    editor.focus();
    document.getSelection()?.collapse(editor.querySelector('p')?.firstChild ?? null, 1);
    await expect.poll(() => panel.shownCaret).toBe('甲[]乙丙');
    byId('other').focus();
    document.execCommand('insertText', false, '又写');
    editor.querySelector('p')?.prepend('前');
    await expect.poll(() => panel.shownCaret).toBe('前甲[]乙丙');
  });

  test('in a shadow root is told, too', async () => {
    const root = showPage('<div id="editor"></div>').attachShadow({ mode: 'open' });
    root.innerHTML = `<div contenteditable="true" ${box}><p>甲乙</p></div>`;
    const panel = watch();
    root.querySelector('div')?.focus();
    document.getSelection()?.collapse(root.querySelector('p')?.firstChild ?? null, 1);
    await expect.poll(() => panel.shownCaret).toBe('甲[]乙');
  });

  test('comes with what is typed, at a revision that the panel has', async () => {
    const editor = showPage('<div id="editor" contenteditable="true"><p>哈哈</p></div>');
    const panel = watch();
    editor.focus();
    document.getSelection()?.collapse(editor.querySelector('p')?.firstChild ?? null, 1);
    // Which of them is new can't be seen in the text.
    document.execCommand('insertText', false, '哈');
    await expect.poll(() => panel.shownCaret).toBe('哈哈[]哈');
  });

  test('is held while an input method is composing', async () => {
    const editor = showPage('<div id="editor" contenteditable="true"><p>甲乙</p></div>');
    const panel = watch();
    editor.focus();
    const text = editor.querySelector('p')?.firstChild ?? null;
    document.getSelection()?.collapse(text, 1);
    await expect.poll(() => panel.shownCaret).toBe('甲[]乙');
    editor.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    document.getSelection()?.collapse(text, 2);
    panel.send({ type: 'marks', revision: panel.revision, marks: [], current: null });
    expect(panel.shownCaret).toBe('甲[]乙');
    editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await expect.poll(() => panel.shownCaret).toBe('甲乙[]');
  });
});

describe('the caret of fields that are one draft', () => {
  test('is told from whichever of them has it, and stays beside them', async () => {
    showPage(`<main id="editor"><p>一、做法</p><textarea id="first" ${box}>甲乙</textarea>
      <p>二、打算</p><div id="second" contenteditable ${box}><p>丙丁</p></div><input id="other"></main>`);
    const panel = join();
    const first = byId('first');
    first.focus();
    if (first instanceof HTMLTextAreaElement) first.setSelectionRange(0, 2);
    await expect.poll(() => panel.shownCaret).toBe('一、做法\n[甲乙]\n二、打算\n丙丁');
    byId('second').focus();
    document.getSelection()?.collapse(byId('second').querySelector('p')?.firstChild ?? null, 1);
    await expect.poll(() => panel.shownCaret).toBe('一、做法\n甲乙\n二、打算\n丙[]丁');
    byId('other').focus();
    if (first instanceof HTMLTextAreaElement) first.value = '甲乙甲乙';
    first.dispatchEvent(new Event('input'));
    await expect.poll(() => panel.shownCaret).toBe('一、做法\n甲乙甲乙\n二、打算\n丙[]丁');
  });

  test('is told from within a frame, and written at there', async () => {
    showPage(`<main id="editor"><p>一、做法</p><textarea id="first" ${box}>甲乙</textarea>
      <p>二、打算</p><iframe id="frame" srcdoc="<div contenteditable><p>丙丁</p></div>" ${box}></iframe></main>`);
    const frame = byId('frame');
    if (!(frame instanceof HTMLIFrameElement)) throw new Error('The page has no frame.');
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const inner = frame.contentDocument;
    const editor = inner?.querySelector<HTMLElement>('[contenteditable]');
    if (!inner || !editor) throw new Error('The frame has no editor.');
    lendEditor(inner, () => new RichText(editor, typed));
    const panel = join();
    editor.focus();
    inner.getSelection()?.collapse(editor.querySelector('p')?.firstChild ?? null, 1);
    await expect.poll(() => panel.shownCaret).toBe('一、做法\n甲乙\n二、打算\n丙[]丁');
    byId('first').focus();
    await vi.waitFor(() => expect(panel.shownCaret).toMatch(/^一、做法\n\S*\[/));
    editor.focus();
    await expect.poll(() => panel.shownCaret).toBe('一、做法\n甲乙\n二、打算\n丙[]丁');
    expect(await panel.insert('中')).toMatchObject({ status: 'applied' });
    expect(panel.shownCaret).toBe('一、做法\n甲乙\n二、打算\n丙中[]丁');
  });
});
