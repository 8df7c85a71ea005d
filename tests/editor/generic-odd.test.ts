import { expect, test, vi } from 'vitest';
import { Panel, showPage } from './support/page.ts';

/** An editor of a page's own making: some script of the page holds on to its element. */
function showManaged(html: string, style = ''): HTMLElement {
  const editor = showPage(`<div id="editor" contenteditable="true" style="${style}">${html}</div>`);
  Reflect.set(editor, 'model', {});
  return editor;
}

function watched(): Panel {
  const panel = new Panel();
  panel.watch();
  return panel;
}

/** Takes every paste, and does with its text what the editor does. */
function onPaste(editor: HTMLElement, take: (text: string) => void): void {
  editor.addEventListener('paste', (event) => {
    event.preventDefault();
    take(event.clipboardData?.getData('text/plain') ?? '');
  });
}

function selectedRange(): Range {
  const range = document.getSelection()?.getRangeAt(0);
  if (range === undefined) throw new Error('Nothing is selected.');
  return range;
}

const typeOver = (text: string) => document.execCommand('insertText', false, text);

test('an editor that looks at the selection only when a key comes up puts a paste where it belongs', async () => {
  const editor = showManaged('<p>在20xx年</p><p>到20xx年</p>');
  let seen: Range | undefined;
  for (const event of ['keyup', 'mouseup']) editor.addEventListener(event, () => (seen = selectedRange().cloneRange()));
  onPaste(editor, (text) => {
    document.getSelection()?.removeAllRanges();
    if (seen !== undefined) document.getSelection()?.addRange(seen);
    typeOver(text);
  });
  document.getSelection()?.collapse(editor.lastElementChild, 1);
  editor.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  const panel = watched();
  expect(await panel.write(panel.replaceAll('20xx', '2026'))).toMatchObject({ status: 'applied' });
  expect(editor.innerHTML).toBe('<p>在2026年</p><p>到2026年</p>');
});

test('an element that a page only listens at through jQuery or zone.js is typed into, not pasted', async () => {
  for (const left of ['jQuery331012345', '__zone_symbol__keyupfalse']) {
    const editor = showManaged('<p>在<b>20xx</b>年</p>');
    Reflect.deleteProperty(editor, 'model');
    Reflect.set(editor, left, {});
    let pastes = 0;
    onPaste(editor, () => (pastes += 1));
    const panel = watched();
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toMatchObject({ status: 'applied' });
    expect(editor.innerHTML).toBe('<p>在<b>2026</b>年</p>');
    expect(pastes).toBe(0);
    panel.close();
  }
});

test('an editor that asks its server before it shows a paste is waited for', async () => {
  const editor = showManaged('<p>在20xx年</p><p>到20xx年</p>');
  onPaste(editor, (text) => setTimeout(() => typeOver(text), 600));
  const panel = watched();
  expect(await panel.write(panel.replaceAll('20xx', '2026'))).toMatchObject({ status: 'applied' });
  expect(editor.innerHTML).toBe('<p>在2026年</p><p>到2026年</p>');
});

test('an editor that catches the browser’s paste elsewhere, and cuts before, is typed into', async () => {
  const editor = showManaged('<p>在20xx年</p><p>到20xx年</p>');
  editor.addEventListener('paste', () => {
    const range = selectedRange();
    range.deleteContents();
    const bin = document.createElement('div');
    bin.contentEditable = 'true';
    document.body.append(bin);
    bin.focus();
    setTimeout(() => {
      editor.focus();
      document
        .getSelection()
        ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      typeOver(bin.textContent);
      bin.remove();
    }, 50);
  });
  const panel = watched();
  expect(await panel.write(panel.replaceAll('20xx', '2026'))).toMatchObject({ status: 'applied' });
  expect(editor.innerHTML).toBe('<p>在2026年</p><p>到2026年</p>');
});

test('a blank at the edge of bold stays bold, though the editor puts what is pasted at an edge outside', async () => {
  const editor = showManaged('<p>个<b>20xx年</b></p>');
  onPaste(editor, (text) => {
    const range = selectedRange();
    range.deleteContents();
    if (range.startOffset === 0 && range.startContainer.parentElement?.localName === 'b')
      range.setStartBefore(range.startContainer.parentElement);
    range.insertNode(document.createTextNode(text));
    editor.normalize();
  });
  const panel = watched();
  expect(await panel.write(panel.replaceAll('20xx', '2026'))).toMatchObject({ status: 'applied' });
  expect(editor.innerHTML).toBe('<p>个<b>2026年</b></p>');
});

test('an editor that makes something else of what is pasted is stopped at its first place', async () => {
  const editor = showManaged('<p>在20xx年</p><p>到20xx年</p>');
  onPaste(editor, (text) => typeOver(text.replaceAll('6', '６')));
  const panel = watched();
  expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'unverified' });
  expect(editor.innerHTML).toBe('<p>在20xx年</p><p>到202６年</p>');
});

test('what the user types in the meantime ends it before a wrong place is written to', async () => {
  const editor = showManaged('<p>甲</p><p>乙</p>');
  onPaste(editor, (text) => {
    typeOver(text);
    editor.firstElementChild?.prepend('新的一句');
  });
  const panel = watched();
  const edits = [1, 3].map((at) => ({ start: at, end: at, old: '', text: '。' }));
  expect(await panel.write(edits)).toEqual({ status: 'unverified' });
  expect(editor.innerHTML).toBe('<p>新的一句甲</p><p>乙。</p>');
});

test('a page that takes the draft over when a key comes up has what was written, and what was taken back', async () => {
  for (const managed of [true, false]) {
    const editor = showManaged('<p>在20xx年</p>');
    if (!managed) Reflect.deleteProperty(editor, 'model');
    let saved = '';
    editor.addEventListener('keyup', () => {
      saved = editor.textContent;
    });
    const panel = watched();
    await panel.write(panel.replaceAll('20xx', '2026'));
    expect(saved).toBe('在2026年');
    await panel.undo();
    expect(saved).toBe('在20xx年');
    panel.close();
  }
});

test('lines of one text are steps of their own, and the steps that are told are those Ctrl+Z takes', async () => {
  const editor = showManaged('20xx年\n一行\n20xx年', 'white-space: pre-wrap');
  editor.contentEditable = 'plaintext-only';
  const panel = watched();
  expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'applied', undoSteps: 2 });
  expect(editor.textContent).toBe('2026年\n一行\n2026年');
  document.execCommand('undo');
  document.execCommand('undo');
  expect(editor.textContent).toBe('20xx年\n一行\n20xx年');
});

test('a write is taken back where the page draws its editor anew after each change, which ends the browser’s undo', async () => {
  const editor = showManaged('<p>在20xx年</p><p>到20xx年</p>');
  editor.addEventListener('input', () => {
    const drawn = editor.innerHTML;
    editor.innerHTML = drawn;
  });
  const panel = watched();
  expect(await panel.write(panel.replaceAll('20xx', '2026'))).toMatchObject({ status: 'applied' });
  expect(editor.innerHTML).toBe('<p>在2026年</p><p>到2026年</p>');
  expect(await panel.undo()).toMatchObject({ status: 'applied' });
  expect(editor.innerHTML).toBe('<p>在20xx年</p><p>到20xx年</p>');
});

test('an undo that goes back further than the write leaves what was typed just before it', async () => {
  const editor = showManaged('<p>在20xx年</p><p>到20xx年</p>');
  const kept = editor.innerHTML;
  editor.addEventListener('keydown', (event) => {
    event.preventDefault();
    editor.innerHTML = kept;
  });
  const panel = watched();
  document.getSelection()?.selectAllChildren(editor);
  document.getSelection()?.collapseToEnd();
  typeOver('好');
  await vi.waitFor(() => expect(panel.text).toBe('在20xx年\n到20xx年好'));
  expect(await panel.write(panel.replaceAll('20xx', '2026'))).toMatchObject({ status: 'applied' });
  expect(await panel.undo()).toMatchObject({ status: 'applied' });
  expect(editor.innerHTML).toBe('<p>在20xx年</p><p>到20xx年好</p>');
});

test('a write is not taken back a second time where the editor’s own undo is slow', async () => {
  const editor = showManaged('<p>在20xx年</p>');
  onPaste(editor, typeOver);
  const undone = new Promise((resolve) => {
    editor.addEventListener('keydown', (event) => {
      event.preventDefault();
      setTimeout(() => resolve(document.execCommand('undo')), 250);
    });
  });
  const panel = watched();
  await panel.write(panel.replaceAll('20xx', '2026'));
  expect(await panel.undo()).toMatchObject({ status: 'applied' });
  await undone;
  expect(editor.innerHTML).toBe('<p>在20xx年</p>');
});
