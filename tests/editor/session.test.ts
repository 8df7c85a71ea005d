import { describe, expect, test, vi } from 'vitest';
import { MAX_DRAFT_LENGTH } from '../../lib/messaging/editor-protocol.ts';
import { Panel, showPage, showTextarea } from './support/page.ts';

const box = 'style="width:400px;height:100px"';

describe('the list of editors', () => {
  test('holds those a draft may be written in, with the names people know', () => {
    showPage(`
      <h2>年度总结</h2><div id="editor" contenteditable ${box}><p contenteditable="true">内</p></div>
      <label>备注<textarea ${box}></textarea></label>
      <textarea aria-label="正文" ${box}></textarea>
      <textarea placeholder="写在这里" ${box}></textarea>
      <textarea readonly ${box}></textarea><textarea disabled ${box}></textarea>
      <textarea style="width:60px;height:20px"></textarea>
      <textarea style="display:none"></textarea>
      <div contenteditable="false" ${box}></div><div contenteditable="plaintext-only" title="纯文本" ${box}></div>
      <div contenteditable role="searchbox" ${box}></div>`);
    const panel = new Panel();
    expect(panel.editors.map(({ name }) => name)).toEqual(['年度总结', '备注', '正文', '写在这里', '纯文本']);
  });

  test('leaves the name to the panel where the page gives none', () => {
    showPage(`<textarea id="editor" ${box}></textarea>`);
    expect(new Panel().editors[0]?.name).toBe('');
  });

  test('grows and shrinks with the page', async () => {
    const editor = showTextarea(`<textarea id="editor" ${box}></textarea>`);
    const panel = new Panel();
    const other = document.createElement('div');
    other.contentEditable = 'true';
    other.style.height = '50px';
    document.body.append(other);
    await vi.waitFor(() => expect(panel.editors).toHaveLength(2));
    editor.remove();
    await vi.waitFor(() => expect(panel.editors).toHaveLength(1));
  });

  test('tells which had the focus last', async () => {
    showPage(`<textarea id="editor" ${box}></textarea><textarea id="other" ${box}></textarea><button>x</button>`);
    const panel = new Panel();
    expect(panel.editors.every(({ focusedAt }) => focusedAt === 0)).toBe(true);
    document.getElementById('other')?.focus();
    document.querySelector('button')?.focus();
    await vi.waitFor(() => expect(panel.editors[1]?.focusedAt).toBeGreaterThan(0));
    expect(panel.editors[0]?.focusedAt).toBe(0);
  });

  test('keeps to its scope', () => {
    showPage(`<textarea ${box}></textarea><div id="editor"><textarea aria-label="贴" ${box}></textarea></div>`);
    expect(new Panel(document.getElementById('editor') ?? undefined).editors.map(({ name }) => name)).toEqual(['贴']);
  });

  test('keeps an editor’s id from one panel to the next', () => {
    showPage(`<textarea id="editor" ${box}></textarea>`);
    expect(new Panel().editors[0]?.id).toBe(new Panel().editors[0]?.id);
  });

  test('a page whose whole body is the editor', () => {
    document.body.innerHTML = '<p>正文</p>';
    document.designMode = 'on';
    const panel = new Panel();
    document.designMode = 'off';
    expect(panel.editors).toHaveLength(1);
  });

  test('a frame that came before anybody listened is told', async () => {
    showPage('<div id="editor"><iframe></iframe></div>');
    const panel = new Panel();
    await vi.waitFor(() => expect(panel.of('frame-added')).toHaveLength(1));
  });

  test('a frame that is added is told', async () => {
    showPage(`<div id="editor"></div>`).append(document.createElement('p'));
    const panel = new Panel();
    document.body.append(document.createElement('iframe'));
    await vi.waitFor(() => expect(panel.of('frame-added')).toHaveLength(1));
  });
});

describe('the watched text', () => {
  test('comes whole, then as the smallest edits', async () => {
    const editor = showTextarea(`<textarea id="editor" ${box}>在20xx年\r\n二</textarea>`);
    const panel = new Panel();
    panel.watch();
    expect(panel.of('snapshot')).toMatchObject([{ revision: 1, text: '在20xx年\n二' }]);
    editor.focus();
    editor.setSelectionRange(6, 6);
    document.execCommand('insertText', false, '度');
    await vi.waitFor(() => expect(panel.text).toBe('在20xx年度\n二'));
    expect(panel.of('change')).toMatchObject([{ base: 1, revision: 2, edits: [{ start: 6, end: 6, text: '度' }] }]);
  });

  test('keeps surrogate pairs whole', async () => {
    const editor = showTextarea(`<textarea id="editor" ${box}>\u{20000}</textarea>`);
    const panel = new Panel();
    panel.watch();
    editor.value = '\u{20001}';
    editor.dispatchEvent(new Event('input'));
    await vi.waitFor(() =>
      expect(panel.of('change')).toMatchObject([{ edits: [{ start: 0, end: 2, text: '\u{20001}' }] }]),
    );
  });

  test('follows changes the page makes in a contenteditable', async () => {
    const editor = showPage('<div id="editor" contenteditable><p>一</p></div>');
    const panel = new Panel();
    panel.watch();
    editor.insertAdjacentHTML('beforeend', '<p>二</p>');
    await vi.waitFor(() => expect(panel.text).toBe('一\n二'));
    editor.querySelector('p')?.setAttribute('style', 'display:none');
    await vi.waitFor(() => expect(panel.text).toBe('二'));
  });

  test('comes with the lines that are shown as headings', async () => {
    const editor = showPage('<div id="editor" contenteditable><h1>题</h1><p>一</p><h2>做法</h2><p>二</p></div>');
    const panel = new Panel();
    panel.watch();
    const before = [
      { start: 0, level: 1 },
      { start: 4, level: 2 },
    ];
    expect(panel.of('snapshot')).toMatchObject([{ text: '题\n一\n做法\n二', shown: before }]);
    editor.querySelector('p')?.append('月');
    await vi.waitFor(() => expect(panel.text).toBe('题\n一月\n做法\n二'));
    // They only moved, so nothing is said of them.
    expect(panel.of('change').at(-1)).not.toHaveProperty('shown');
    const heading = document.createElement('h3');
    heading.textContent = '做法';
    editor.querySelector('h2')?.replaceWith(heading);
    await vi.waitFor(() => expect(panel.revision).toBe(3));
    expect(panel.of('change').at(-1)).toMatchObject({
      edits: [],
      shown: [
        { start: 0, level: 1 },
        { start: 5, level: 3 },
      ],
    });
  });

  test('is jumped into at a place of before when only a heading changed', async () => {
    const editor = showPage('<div id="editor" contenteditable><h2>做法</h2><p>一二</p></div>');
    const panel = new Panel();
    panel.watch();
    const before = panel.revision;
    editor.querySelector('p')?.setAttribute('role', 'heading');
    await vi.waitFor(() => expect(panel.revision).toBe(before + 1));
    panel.send({ type: 'jump', revision: before, start: 3, end: 5 });
    expect(panel.of('jump-stale')).toHaveLength(0);
    expect(String(document.getSelection())).toBe('一二');
  });

  test('is sent again when asked for', () => {
    const editor = showTextarea(`<textarea id="editor" ${box}>一</textarea>`);
    const panel = new Panel();
    panel.watch();
    editor.value = '二';
    panel.send({ type: 'snapshot' });
    expect(panel.of('snapshot').at(-1)).toMatchObject({ revision: 2, text: '二' });
  });

  test('is held while an input method is composing, and read once it is done', async () => {
    const editor = showPage('<div id="editor" contenteditable>一</div>');
    const panel = new Panel();
    panel.watch();
    editor.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    editor.append('er');
    panel.send({ type: 'snapshot' });
    await new Promise(requestAnimationFrame);
    expect(panel.text).toBe('一');
    editor.append('二');
    editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await vi.waitFor(() => expect(panel.text).toBe('一er二'));
    expect(panel.of('composition').map(({ open }) => open)).toEqual([true, false]);
  });

  test('a composition in an editor that is taken away is over', async () => {
    showPage(`<textarea id="editor" ${box}></textarea><textarea id="other" ${box}>二</textarea>`);
    const panel = new Panel();
    panel.watch(1);
    const editor = document.getElementById('editor');
    editor?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    editor?.remove();
    await vi.waitFor(() => expect(panel.of('composition').map(({ open }) => open)).toEqual([true, false]));
  });

  test('an editor that leaves the page is told', async () => {
    const editor = showPage('<div><div id="editor" contenteditable>一</div></div>');
    const panel = new Panel();
    panel.watch();
    editor.parentElement?.remove();
    await vi.waitFor(() => expect(panel.of('gone')).toHaveLength(1));
  });

  test('one that moves within the page is still there', async () => {
    const editor = showTextarea(`<div></div><textarea id="editor" ${box}>一</textarea>`);
    const panel = new Panel();
    panel.watch();
    document.querySelector('div')?.append(editor);
    editor.value = '二';
    editor.dispatchEvent(new Event('input'));
    await vi.waitFor(() => expect(panel.text).toBe('二'));
    expect(panel.of('gone')).toHaveLength(0);
  });

  test('an editor nobody knows is gone', () => {
    showPage(`<textarea id="editor" ${box}></textarea>`);
    const panel = new Panel();
    panel.send({ type: 'watch', editor: 'editor-0' });
    expect(panel.of('gone')).toEqual([{ type: 'gone', editor: 'editor-0' }]);
  });

  test('too long a draft is told, and read again once it is shorter', async () => {
    const editor = showTextarea(`<textarea id="editor" ${box}></textarea>`);
    editor.value = '字'.repeat(MAX_DRAFT_LENGTH + 1);
    const panel = new Panel();
    panel.watch();
    expect(panel.of('unreadable')).toMatchObject([{ reason: 'too-long' }]);
    expect(panel.of('snapshot')).toHaveLength(0);
    editor.value = '短';
    editor.dispatchEvent(new Event('input'));
    await vi.waitFor(() => expect(panel.text).toBe('短'));
  });

  test('where an editor draws no more than is seen, that is told, and all is read once it draws all', async () => {
    const editor = showPage('<div id="editor" contenteditable><div>第一段</div><div class="cm-gap"></div></div>');
    const panel = new Panel();
    panel.watch();
    expect(panel.of('unreadable')).toMatchObject([{ reason: 'partial' }]);
    expect(panel.of('snapshot')).toHaveLength(0);
    editor.querySelector('.cm-gap')?.replaceWith('第二段');
    await vi.waitFor(() => expect(panel.text).toBe('第一段\n第二段'));
  });

  test('a page that changes the editor without end is still read', async () => {
    const editor = showPage('<div id="editor" contenteditable>0</div>');
    const panel = new Panel();
    panel.watch();
    let running = true;
    let count = 0;
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      editor.textContent = String(++count);
      if (running) channel.port2.postMessage(null);
    });
    channel.port1.start();
    channel.port2.postMessage(null);
    await vi.waitFor(() => expect(panel.of('change').length).toBeGreaterThan(2), { timeout: 5000 });
    running = false;
    channel.port1.close();
    expect(panel.of('change').length).toBeLessThan(count / 2);
  });

  test('nothing is sent after the session is closed, nor after unwatch', async () => {
    const editor = showTextarea(`<textarea id="editor" ${box}>一</textarea>`);
    const panel = new Panel();
    panel.watch();
    panel.send({ type: 'unwatch' });
    editor.value = '二';
    editor.dispatchEvent(new Event('input'));
    const second = new Panel();
    second.watch();
    second.close();
    const told = second.messages.length;
    const third = new Panel();
    third.watch();
    editor.value = '三';
    editor.dispatchEvent(new Event('input'));
    await vi.waitFor(() => expect(third.text).toBe('三'));
    expect(panel.of('change')).toHaveLength(0);
    expect(second.messages).toHaveLength(told);
  });
});
