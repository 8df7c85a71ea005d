import { describe, expect, test } from 'vitest';
import { showPage, showTextarea, Panel } from './support/page.ts';

describe('a textarea', () => {
  test('three blanks at once are one step, and undo brings the text back exactly', async () => {
    const editor = showTextarea('<textarea id="editor">在20xx年，20xx年\n和20xx年</textarea>');
    const before = editor.value;
    const panel = new Panel();
    panel.watch();
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'applied', undoSteps: 1 });
    expect(editor.value).toBe('在2026年，2026年\n和2026年');
    expect(panel.text).toBe(editor.value);
    expect(await panel.undo()).toEqual({ status: 'applied', undoSteps: 0 });
    expect(editor.value).toBe(before);
    expect(panel.text).toBe(before);
  });

  test('a write at the caret is a step apart from what was typed there', async () => {
    const editor = showTextarea('<textarea id="editor"></textarea>');
    editor.focus();
    document.execCommand('insertText', false, '年度');
    const panel = new Panel();
    panel.watch();
    await panel.write([{ start: 2, end: 2, old: '', text: '总结' }]);
    await panel.undo();
    expect(editor.value).toBe('年度');
  });

  test('the selection stays on the same words, and nothing scrolls', async () => {
    const editor = showTextarea(
      `<div style="height:3000px"></div><textarea id="editor" rows="4">20xx年\n${'行\n'.repeat(100)}选这里</textarea>`,
    );
    const panel = new Panel();
    panel.watch();
    const at = editor.value.indexOf('选这里');
    editor.setSelectionRange(at, at + 3, 'backward');
    editor.scrollTop = 600;
    const { scrollTop } = editor;
    await panel.write([{ start: 0, end: 4, old: '20xx', text: '二〇二六' + '、'.repeat(3) }]);
    expect(editor.value.slice(editor.selectionStart, editor.selectionEnd)).toBe('选这里');
    expect(editor.selectionDirection).toBe('backward');
    expect(editor.scrollTop).toBe(scrollTop);
    expect(scrollY).toBe(0);
  });

  test('an empty replacement deletes', async () => {
    const editor = showTextarea('<textarea id="editor">去掉（略）这个</textarea>');
    const panel = new Panel();
    panel.watch();
    expect(await panel.write(panel.replaceAll('（略）', ''))).toMatchObject({ status: 'applied' });
    expect(editor.value).toBe('去掉这个');
  });

  test('blanks far apart are written one by one', async () => {
    const far = '字'.repeat(120_000);
    const editor = showTextarea('<textarea id="editor"></textarea>');
    editor.value = `20xx${far}20xx`;
    const panel = new Panel();
    panel.watch();
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'applied', undoSteps: 2 });
    expect(editor.value).toBe(`2026${far}2026`);
    expect(await panel.undo()).toMatchObject({ status: 'applied' });
    expect(editor.value).toBe(`20xx${far}20xx`);
  });

  test('more than it may hold is refused and nothing is cut off', async () => {
    const editor = showTextarea('<textarea id="editor" maxlength="8">20xx年末尾词</textarea>');
    const panel = new Panel();
    panel.watch();
    expect(await panel.write(panel.replaceAll('20xx', '二〇二六年度'))).toEqual({
      status: 'rejected',
      reason: 'refused',
    });
    expect(editor.value).toBe('20xx年末尾词');
  });

  test('one made read-only is left alone', async () => {
    const editor = showTextarea('<textarea id="editor">20xx</textarea>');
    const panel = new Panel();
    panel.watch();
    editor.readOnly = true;
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'rejected', reason: 'read-only' });
    expect(editor.value).toBe('20xx');
  });
});

describe('a contenteditable', () => {
  test.each([
    ['in one paragraph', '<p>在20xx年，20xx年和20xx年</p>', '<p>在2026年，2026年和2026年</p>', 1],
    [
      'in several paragraphs',
      '<p>在20xx年</p><p>二</p><p>20xx</p><div>到20xx</div>',
      '<p>在2026年</p><p>二</p><p>2026</p><div>到2026</div>',
      3,
    ],
    ['in bold', '<p>在<b>20xx</b>年</p>', '<p>在<b>2026</b>年</p>', 1],
    [
      'in a styled span',
      '<p>在<span class="x" style="color: red">20xx</span>年</p>',
      '<p>在<span class="x" style="color: red">2026</span>年</p>',
      1,
    ],
    ['beside bold', '<p>20xx<b>年</b>20xx</p>', '<p>2026<b>年</b>2026</p>', 2],
    [
      'in a list and a table',
      '<ul><li>20xx</li></ul><table><tbody><tr><td>20xx</td></tr></tbody></table>',
      '<ul><li>2026</li></ul><table><tbody><tr><td>2026</td></tr></tbody></table>',
      2,
    ],
  ])('blanks %s', async (_name, html, written, undoSteps) => {
    const editor = showPage(`<div id="editor" contenteditable="true">${html}</div>`);
    const panel = new Panel();
    panel.watch();
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'applied', undoSteps });
    expect(editor.innerHTML).toBe(written);
    expect(await panel.undo()).toEqual({ status: 'applied', undoSteps: 0 });
    expect(editor.innerHTML).toBe(html);
  });

  test('the steps that are told are the steps Ctrl+Z takes', async () => {
    const html = '<p>在20xx年</p><p><b>20xx</b>年20xx</p>';
    const editor = showPage(`<div id="editor" contenteditable="true">${html}</div>`);
    const panel = new Panel();
    panel.watch();
    const outcome = await panel.write(panel.replaceAll('20xx', '2026'));
    const steps = outcome.status === 'applied' ? outcome.undoSteps : 0;
    for (let step = 1; step < steps; step++) document.execCommand('undo');
    expect(editor.innerHTML).not.toBe(html);
    document.execCommand('undo');
    expect(editor.innerHTML).toBe(html);
  });

  test('lines become paragraphs', async () => {
    const html = '<p>前文</p><p>后文</p>';
    const editor = showPage(`<div id="editor" contenteditable="true">${html}</div>`);
    const panel = new Panel();
    panel.watch();
    expect(await panel.write([{ start: 2, end: 2, old: '', text: '\n四、下一步打算\n（一）' }])).toEqual({
      status: 'applied',
      undoSteps: 1,
    });
    expect(editor.innerHTML).toBe('<p>前文</p><p>四、下一步打算</p><p>（一）</p><p>后文</p>');
    await panel.undo();
    expect(editor.innerHTML).toBe(html);
  });

  test('the caret stays where it was', async () => {
    const editor = showPage('<div id="editor" contenteditable="true"><p>在20xx年</p><p>光标这里20xx</p></div>');
    const panel = new Panel();
    panel.watch();
    const words = editor.lastElementChild?.firstChild;
    document.getSelection()?.collapse(words ?? null, 2);
    await panel.write(panel.replaceAll('20xx', '二〇二六'));
    const selection = document.getSelection();
    expect(selection?.anchorNode?.textContent).toBe('光标这里二〇二六');
    expect(selection?.anchorOffset).toBe(2);
  });

  test('the page hears of the input', async () => {
    const editor = showPage('<div id="editor" contenteditable="true"><p>20xx</p></div>');
    const heard: string[] = [];
    editor.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isTrusted) heard.push(event.inputType);
    });
    const panel = new Panel();
    panel.watch();
    await panel.write(panel.replaceAll('20xx', '2026'));
    expect(heard).toEqual(['insertText']);
  });

  test('a page that puts the old text back has refused', async () => {
    const editor = showPage('<div id="editor" contenteditable="true"><p>20xx</p></div>');
    editor.addEventListener('input', () =>
      editor.replaceChildren(Object.assign(document.createElement('p'), { textContent: '20xx' })),
    );
    const panel = new Panel();
    panel.watch();
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'rejected', reason: 'refused' });
    expect(editor.innerHTML).toBe('<p>20xx</p>');
  });

  test('a page that rewrites what was written makes it unverified', async () => {
    const editor = showPage('<div id="editor" contenteditable="true"><p>20xx</p></div>');
    editor.addEventListener('input', () => editor.append('！'), { once: true });
    const panel = new Panel();
    panel.watch();
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'unverified' });
    expect(panel.text).toBe('2026\n！');
  });
});

describe('nothing is written', () => {
  test('over a number that a list shows', async () => {
    const html = '<ol><li>抓好学习</li><li>抓好落实</li></ol>';
    const editor = showPage(`<div id="editor" contenteditable="true">${html}</div>`);
    const panel = new Panel();
    panel.watch();
    expect(panel.text).toBe('1. 抓好学习\n2. 抓好落实');
    const number = { start: 8, end: 13, old: '2. 抓好', text: '3. 抓好' };
    expect(await panel.write([number])).toEqual({ status: 'rejected', reason: 'refused' });
    expect(editor.innerHTML).toBe(html);
    expect(await panel.write(panel.replaceAll('落实', '实处'))).toMatchObject({ status: 'applied' });
    expect(panel.text).toBe('1. 抓好学习\n2. 抓好实处');
  });

  test('over a text that moved on', async () => {
    const editor = showTextarea('<textarea id="editor">20xx年</textarea>');
    const panel = new Panel();
    panel.watch();
    const edits = panel.replaceAll('20xx', '2026');
    editor.value = '第20xx年';
    expect(await panel.write(edits)).toEqual({ status: 'stale' });
    expect(editor.value).toBe('第20xx年');
    expect(panel.text).toBe('第20xx年');
  });

  test('where the old text is not', async () => {
    const editor = showTextarea('<textarea id="editor">20xx年</textarea>');
    const panel = new Panel();
    panel.watch();
    expect(await panel.write([{ start: 1, end: 5, old: '20xx', text: '2026' }])).toEqual({ status: 'stale' });
    expect(editor.value).toBe('20xx年');
  });

  test('while an input method is composing', async () => {
    const editor = showTextarea('<textarea id="editor">20xx年</textarea>');
    const panel = new Panel();
    panel.watch();
    editor.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'rejected', reason: 'composing' });
    editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toMatchObject({ status: 'applied' });
  });

  test('into an editor that left', async () => {
    const editor = showTextarea('<textarea id="editor">20xx年</textarea>');
    const panel = new Panel();
    panel.watch();
    const edits = panel.replaceAll('20xx', '2026');
    editor.remove();
    expect(await panel.write(edits)).toEqual({ status: 'rejected', reason: 'gone' });
  });
});

describe('a write is not taken back', () => {
  test('once the text has changed', async () => {
    const editor = showTextarea('<textarea id="editor">20xx年</textarea>');
    const panel = new Panel();
    panel.watch();
    await panel.write(panel.replaceAll('20xx', '2026'));
    editor.setRangeText('底', 5, 5);
    expect(await panel.undo()).toEqual({ status: 'stale' });
    expect(editor.value).toBe('2026年底');
  });

  test('when that would take back what was typed into another field', async () => {
    const editor = showTextarea('<textarea id="editor">20xx年</textarea><input id="other">');
    const other = document.getElementById('other');
    const panel = new Panel();
    panel.watch();
    await panel.write(panel.replaceAll('20xx', '2026'));
    other?.focus();
    document.execCommand('insertText', false, '别处');
    expect(await panel.undo()).toEqual({ status: 'stale' });
    expect(other).toHaveProperty('value', '别处');
    expect(editor.value).toBe('2026年');
  });

  test('but it is when something was typed and deleted again', async () => {
    const editor = showTextarea('<textarea id="editor">20xx年</textarea>');
    const panel = new Panel();
    panel.watch();
    await panel.write(panel.replaceAll('20xx', '2026'));
    editor.setSelectionRange(5, 5);
    document.execCommand('insertText', false, '底');
    document.execCommand('delete');
    expect(editor.value).toBe('2026年');
    expect(await panel.undo()).toMatchObject({ status: 'applied' });
    expect(editor.value).toBe('20xx年');
  });
});
