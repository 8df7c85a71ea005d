import { describe, expect, test, vi } from 'vitest';
import { Panel, showPage, showTextarea } from './support/page.ts';

/** A rich text with the caret in the text that the selector's element begins with. */
function showWithCaret(html: string, selector: string, offset: number): { editor: HTMLElement; panel: Panel } {
  const editor = showPage(`<div id="editor" contenteditable="true">${html}</div>`);
  editor.focus();
  const element = editor.querySelector(selector);
  const first = element?.firstChild;
  document.getSelection()?.collapse(first instanceof Text ? first : element, offset);
  return { editor, panel: watch() };
}

function watch(): Panel {
  const panel = new Panel();
  panel.watch();
  return panel;
}

/** What is typed next tells where the caret really is. */
async function type(panel: Panel, text: string): Promise<string> {
  document.execCommand('insertText', false, text);
  await vi.waitFor(() => expect(panel.text).toContain(text));
  return panel.text;
}

describe('what is put at the caret', () => {
  test.each([
    ['behind it', 2, '前中间！后'],
    ['where it is asked to', 1, '前中！间后'],
  ])('stands there, in one step, with the caret %s', async (_name, caret, after) => {
    const editor = showTextarea('<textarea id="editor">前后</textarea>');
    editor.focus();
    editor.setSelectionRange(1, 1);
    const inTextarea = watch();
    expect(await inTextarea.insert('中间', caret)).toEqual({ status: 'applied', undoSteps: 1 });
    expect(inTextarea.shownCaret).toBe(after.replace('！', '[]'));
    expect(await type(inTextarea, '！')).toBe(after);

    const { panel } = showWithCaret('<p>前后</p>', 'p', 1);
    expect(await panel.insert('中间', caret)).toEqual({ status: 'applied', undoSteps: 1 });
    expect(panel.shownCaret).toBe(after.replace('！', '[]'));
    expect(await type(panel, '！')).toBe(after);
  });

  test('takes the place of what is selected, and gives it back', async () => {
    const { editor, panel } = showWithCaret('<p>前旧的后</p>', 'p', 1);
    document.getSelection()?.extend(editor.querySelector('p')?.firstChild ?? editor, 3);
    await vi.waitFor(() => expect(panel.shownCaret).toBe('前[旧的]后'));
    await panel.insert('新');
    expect(panel.shownCaret).toBe('前新[]后');
    expect(await panel.undo()).toMatchObject({ status: 'applied' });
    expect(panel.text).toBe('前旧的后');
  });

  test('comes where the caret was, while the focus is elsewhere', async () => {
    const { editor, panel } = showWithCaret('<p>前后</p>', 'p', 1);
    editor.insertAdjacentHTML('afterend', '<input id="other">');
    document.getElementById('other')?.focus();
    expect(await panel.insert('中')).toMatchObject({ status: 'applied' });
    expect(await type(panel, '！')).toBe('前中！后');
  });

  test('comes at the end where the caret was never there', async () => {
    showPage('<input id="other"><div id="editor" contenteditable="true"><p>前</p></div>');
    document.getElementById('other')?.focus();
    const panel = watch();
    expect(await panel.insert('后')).toMatchObject({ status: 'applied' });
    expect(panel.text).toBe('前后');
  });

  test.each([
    ['bold words', '<p><b>粗</b>常</p>', 'b', '<p><b>粗一</b>常</p>'],
    ['words before bold ones', '<p>常<b>粗</b></p>', 'p', '<p>常一<b>粗</b></p>'],
    ['a heading', '<h2>题</h2><p>文</p>', 'h2', '<h2>题一</h2><p>文</p>'],
    [
      'coloured words',
      '<p><span style="color: red;">红</span>常</p>',
      'span',
      '<p><span style="color: red;">红一</span>常</p>',
    ],
  ])('looks like what is before it: %s', async (_name, html, selector, after) => {
    const { editor, panel } = showWithCaret(html, selector, 1);
    expect(await panel.insert('一')).toMatchObject({ status: 'applied' });
    expect(editor.innerHTML).toBe(after);
  });

  test('of several lines makes paragraphs, in one step', async () => {
    const { editor, panel } = showWithCaret('<p>前后</p>', 'p', 1);
    expect(await panel.insert('一\n二')).toEqual({ status: 'applied', undoSteps: 1 });
    expect(editor.innerHTML).toBe('<p>前一</p><p>二后</p>');
    expect(await panel.undo()).toMatchObject({ status: 'applied' });
    expect(editor.innerHTML).toBe('<p>前后</p>');
  });

  test('of several lines goes on with the look of the line', async () => {
    const red = (text: string) => `<p><span style="color: red;">${text}</span></p>`;
    const { editor, panel } = showWithCaret(red('红'), 'span', 1);
    await panel.insert('一\n二');
    expect(editor.innerHTML).toBe(red('红一') + red('二'));
  });

  test.each([
    [
      'in an empty one takes that one',
      '<h2>题</h2><p><br></p><h2>尾</h2>',
      '题\n一\n二！\n尾',
      '<h2>题</h2><p>一</p><p>二！</p><h2>尾</h2>',
    ],
    [
      'under a heading makes no further heading',
      '<h2>题</h2><p>后</p><h2>尾</h2>',
      '题\n一\n二！后\n尾',
      '<h2>题</h2><p>一</p><p>二！后</p><h2>尾</h2>',
    ],
  ])('of several lines %s', async (_name, html, text, after) => {
    const { editor, panel } = showWithCaret(html, 'p', 0);
    expect(await panel.insert('一\n二')).toMatchObject({ status: 'applied' });
    expect(await type(panel, '！')).toBe(text);
    expect(editor.innerHTML).toBe(after);
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

test('items put into a list are counted with the others, and the caret stands in them', async () => {
  const { panel } = showWithCaret('<ol><li>甲</li><li>乙</li></ol>', 'li', 1);
  expect(await panel.insert('\n子\n丑')).toMatchObject({ status: 'applied' });
  expect(panel.shownCaret).toBe('1. 甲\n2. 子\n3. 丑[]\n4. 乙');
  expect(await panel.undo()).toMatchObject({ status: 'applied' });
  expect(panel.text).toBe('1. 甲\n2. 乙');
});
