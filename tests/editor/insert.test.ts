import { describe, expect, test, vi } from 'vitest';
import { Panel, showPage } from './support/page.ts';

describe('what is put at the caret', () => {
  test.each([
    ['a textarea', '<textarea id="editor">前后</textarea>'],
    ['a contenteditable', '<div id="editor" contenteditable="true"><p>前后</p></div>'],
  ])('stands there, with the caret behind it: %s', async (_name, html) => {
    const editor = showPage(html);
    const panel = new Panel();
    panel.watch();
    editor.focus();
    if (editor instanceof HTMLTextAreaElement) editor.setSelectionRange(1, 1);
    else document.getSelection()?.collapse(editor.querySelector('p')?.firstChild ?? null, 1);
    expect(await panel.insert('中间')).toEqual({ status: 'applied', undoSteps: 1 });
    expect(panel.text).toBe('前中间后');
    document.execCommand('insertText', false, '！');
    await vi.waitFor(() => expect(panel.text).toBe('前中间！后'));
  });

  test('comes at the end where the caret is elsewhere', async () => {
    showPage('<input id="other"><div id="editor" contenteditable="true"><p>前</p></div>');
    const panel = new Panel();
    panel.watch();
    document.getElementById('other')?.focus();
    expect(await panel.insert('后')).toMatchObject({ status: 'applied' });
    expect(panel.text).toBe('前后');
  });

  test('of several lines makes paragraphs, in one step', async () => {
    const editor = showPage('<div id="editor" contenteditable="true"><p>前后</p></div>');
    const panel = new Panel();
    panel.watch();
    editor.focus();
    document.getSelection()?.collapse(editor.querySelector('p')?.firstChild ?? null, 1);
    expect(await panel.insert('一\n二')).toEqual({ status: 'applied', undoSteps: 1 });
    expect(editor.innerHTML).toBe('<p>前一</p><p>二后</p>');
    expect(await panel.undo()).toMatchObject({ status: 'applied' });
    expect(editor.innerHTML).toBe('<p>前后</p>');
  });
});

test('a part that belongs between a list and a heading becomes no item of the list', async () => {
  const editor = showPage(
    '<div id="editor" contenteditable="true"><p>有：</p><ol><li>甲</li><li>乙</li></ol><h2>四、打算</h2></div>',
  );
  const panel = new Panel();
  panel.watch();
  const at = panel.text.indexOf('四、');
  await panel.write([{ start: at, end: at, old: '', text: '四、问题\n____\n' }]);
  expect(editor.querySelectorAll('li')).toHaveLength(2);
  expect(panel.text).toBe('有：\n1. 甲\n2. 乙\n四、问题\n____\n四、打算');
});

test('items put into a list are counted with the others', async () => {
  const editor = showPage('<div id="editor" contenteditable="true"><ol><li>甲</li><li>乙</li></ol></div>');
  const panel = new Panel();
  panel.watch();
  editor.focus();
  document.getSelection()?.collapse(editor.querySelector('li')?.firstChild ?? null, 1);
  expect(await panel.insert('\n子\n丑')).toMatchObject({ status: 'applied' });
  expect(panel.text).toBe('1. 甲\n2. 子\n3. 丑\n4. 乙');
  expect(await panel.undo()).toMatchObject({ status: 'applied' });
  expect(panel.text).toBe('1. 甲\n2. 乙');
});
