import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Mark } from '../../lib/messaging/editor-protocol.ts';
import { Panel, showPage, showTextarea } from './support/page.ts';

function marked(panel: Panel, old: string, severity: Mark['severity'] = 'error'): void {
  const marks = panel.replaceAll(old, '').map(({ start, end }) => ({ start, end, severity }));
  panel.send({ type: 'marks', revision: panel.revision, marks, current: null });
}

/** The words a highlight covers. */
function words(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map((range) => String(range));
}

/** Where the highlight's first range is painted. */
function rects(name: string): DOMRect[] {
  return [...(CSS.highlights.get(name) ?? [])].map((range) =>
    range instanceof Range ? range.getBoundingClientRect() : new DOMRect(),
  );
}

function host(): HTMLElement | null {
  return document.querySelector('gaoban-marks');
}

afterEach(() => {
  document.documentElement.removeAttribute('style');
  scrollTo(0, 0);
});

describe('in a contenteditable', () => {
  test('marks cover the words and change nothing in the page', () => {
    const editor = showPage('<div id="editor" contenteditable><p>在<b>20</b>xx年</p><p>20xx</p></div>');
    const before = document.documentElement.outerHTML;
    const panel = new Panel();
    panel.watch();
    marked(panel, '20xx');
    expect(words('gaoban-error')).toEqual(['20xx', '20xx']);
    const first = editor.querySelector('p')?.getBoundingClientRect();
    expect(rects('gaoban-error')[0]?.top).toBeGreaterThanOrEqual(first?.top ?? Infinity);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('severities and the current place have their own look', () => {
    showPage('<div id="editor" contenteditable>一二三</div>');
    const panel = new Panel();
    panel.watch();
    const marks: Mark[] = [
      { start: 0, end: 1, severity: 'error' },
      { start: 1, end: 2, severity: 'warning' },
      { start: 2, end: 3, severity: 'info' },
    ];
    panel.send({ type: 'marks', revision: 1, marks, current: { start: 1, end: 2 } });
    expect(['error', 'warning', 'info', 'current'].map((name) => words(`gaoban-${name}`))).toEqual([
      ['一'],
      ['二'],
      ['三'],
      ['二'],
    ]);
  });

  test('move with what is typed before them, and go when what they cover is touched', async () => {
    const editor = showPage('<div id="editor" contenteditable><p>头20xx年</p><p>20xx</p></div>');
    const panel = new Panel();
    panel.watch();
    marked(panel, '20xx');
    document.getSelection()?.collapse(editor.querySelector('p')?.firstChild ?? null, 1);
    document.execCommand('insertText', false, '加');
    await vi.waitFor(() => expect(panel.text).toContain('头加'));
    expect(words('gaoban-error')).toEqual(['20xx', '20xx']);
    document.getSelection()?.collapse(editor.querySelector('p')?.firstChild ?? null, 4);
    document.execCommand('insertText', false, '2');
    await vi.waitFor(() => expect(words('gaoban-error')).toEqual(['20xx']));
  });

  test('marks of an older revision are carried on', () => {
    const editor = showPage('<div id="editor" contenteditable><p>在20xx年20xx</p></div>');
    const panel = new Panel();
    panel.watch();
    editor.querySelector('p')?.prepend('前面');
    const late = panel.replaceAll('20xx', '').map(({ start, end }) => ({ start, end, severity: 'error' as const }));
    panel.send({ type: 'marks', revision: panel.revision, marks: late, current: null });
    expect(words('gaoban-error')).toEqual(['20xx', '20xx']);
  });

  test('go with the session', () => {
    showPage('<div id="editor" contenteditable>20xx</div>');
    const sheets = document.adoptedStyleSheets.length;
    const panel = new Panel();
    panel.watch();
    marked(panel, '20xx');
    expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
    panel.close();
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });
});

/** Where the words start in a textarea by a second method: a copy holding only what comes before them, scrolled to its end. */
function expectedTop(editor: HTMLTextAreaElement, word: string): number {
  const copy = editor.cloneNode();
  if (!(copy instanceof HTMLTextAreaElement)) throw new Error('A textarea’s copy is a textarea.');
  copy.value = editor.value.slice(0, editor.value.indexOf(word) + word.length);
  // As tall as its content: what is left above the last line is where the word's line starts.
  copy.rows = 1;
  copy.style.cssText += ';position:absolute;visibility:hidden;min-height:0;height:0;transform:none';
  copy.style.width = getComputedStyle(editor).width;
  copy.style.boxSizing = getComputedStyle(editor).boxSizing;
  editor.after(copy);
  const lineHeight = Number.parseFloat(getComputedStyle(editor).lineHeight);
  const padding = Number.parseFloat(getComputedStyle(editor).paddingBottom);
  const top = copy.scrollHeight - padding - lineHeight;
  copy.remove();
  const scale = editor.getBoundingClientRect().height / editor.offsetHeight;
  return editor.getBoundingClientRect().top + (editor.clientTop + top - editor.scrollTop) * scale;
}

const long = '今年以来，全所同志认真学习，扎实工作，各项任务圆满完成，English words too。'.repeat(12);
const looks = [
  ['plain', 'font:16px/24px serif;width:300px;height:120px'],
  [
    'fractions of a pixel',
    'font:13.7px/21px sans-serif;width:333.4px;height:120px;padding:3.3px 7.7px;border:1.5px solid',
  ],
  [
    'border box with a scroll bar',
    'font:15px/22px serif;width:280px;height:100px;box-sizing:border-box;padding:12px;overflow-y:scroll',
  ],
  [
    'spaced and indented',
    'font:16px/24px serif;width:320px;height:120px;letter-spacing:1.3px;word-spacing:3px;text-indent:2em',
  ],
  ['monospace, break-all', 'font:14px/20px monospace;width:261px;height:90px;word-break:break-all'],
] as const;

describe('over a textarea', () => {
  test.each(looks)('marks stand on the words: %s', (_name, style) => {
    const editor = showTextarea(`<textarea id="editor" style="${style}">${long}\n在某某年\n${long}</textarea>`);
    const panel = new Panel();
    panel.watch();
    marked(panel, '某某');
    const [rect] = rects('gaoban-error');
    expect(words('gaoban-error')).toEqual(['某某']);
    const line = Number.parseFloat(getComputedStyle(editor).lineHeight);
    const middle = (rect?.top ?? 0) + (rect?.height ?? 0) / 2;
    expect(Math.abs(middle - (expectedTop(editor, '某某') + line / 2))).toBeLessThan(2);
  });

  test('every line wraps where the textarea wraps it', () => {
    const editor = showTextarea(
      `<textarea id="editor" style="font:15.3px/24px serif;width:307.5px;height:100px;padding:5px">${long}</textarea>`,
    );
    editor.value = Array.from(
      { length: 40 },
      (_, index) => `${long.slice(index * 3, index * 7 + 20)}〔${index}〕中`,
    ).join('');
    const panel = new Panel();
    panel.watch();
    marked(panel, '〔\\d+〕');
    const tops = rects('gaoban-error');
    for (let index = 0; index < 40; index++) {
      const rect = tops[index];
      // Less than half a line: it is on the same line.
      expect(Math.abs((rect?.bottom ?? 0) - 24 - expectedTop(editor, `〔${index}〕`))).toBeLessThan(12);
    }
  });

  test('stay on them when the textarea, a box around it or the page scrolls', async () => {
    const editor = showTextarea(
      `<div style="height:300px;overflow:auto" id="around"><div style="height:200px"></div><textarea id="editor" style="font:16px/24px serif;width:300px;height:150px">${long}\n某某年${long}</textarea><div style="height:900px"></div></div><div style="height:3000px"></div>`,
    );
    const panel = new Panel();
    panel.watch();
    marked(panel, '某某');
    const around = document.getElementById('around');
    const offBy = () => Math.abs((rects('gaoban-error')[0]?.top ?? NaN) - expectedTop(editor, '某某'));
    for (const scroll of [() => editor.scrollTo(0, 200), () => around?.scrollTo(0, 120), () => scrollTo(0, 80)]) {
      scroll();
      await vi.waitFor(() => expect(offBy()).toBeLessThan(6));
    }
  });

  test('stay on them when the textarea is resized, moved or transformed', async () => {
    const editor = showTextarea(
      `<p id="above"></p><div id="around"><textarea id="editor" style="font:16px/24px serif;width:300px;height:250px">${long.slice(0, 60)}\n某某年</textarea></div>`,
    );
    const panel = new Panel();
    panel.watch();
    marked(panel, '某某');
    const around = document.getElementById('around');
    const above = document.getElementById('above');
    const offBy = () => Math.abs((rects('gaoban-error')[0]?.top ?? NaN) - expectedTop(editor, '某某'));
    const changes = [
      () => (editor.style.width = '180px'),
      () => above?.style.setProperty('height', '77px'),
      () => {
        around?.style.setProperty('transform', 'translate(20px, 10px) scale(0.8)');
        dispatchEvent(new Event('resize'));
      },
    ];
    for (const change of changes) {
      change();
      await vi.waitFor(() => expect(offBy()).toBeLessThan(6));
    }
  });

  test('stay on them in a zoomed page', () => {
    document.documentElement.style.setProperty('zoom', '1.5');
    const editor = showTextarea(
      `<textarea id="editor" style="font:16px/24px serif;width:300px;height:200px">${long.slice(0, 50)}\n某某年</textarea>`,
    );
    const panel = new Panel();
    panel.watch();
    marked(panel, '某某');
    const [rect] = rects('gaoban-error');
    const box = editor.getBoundingClientRect();
    expect(rect?.left).toBeGreaterThan(box.left);
    expect((rect?.left ?? 0) - box.left).toBeLessThan(10);
    expect(rect?.height).toBeGreaterThan(22);
    expect(rect?.top).toBeGreaterThan(box.top);
    expect(rect?.bottom).toBeLessThan(box.bottom);
  });

  test('change nothing in the page but their own element, and go with the session', () => {
    const editor = showTextarea('<textarea id="editor">20xx年</textarea>');
    const before = document.documentElement.outerHTML;
    const panel = new Panel();
    panel.watch();
    marked(panel, '20xx');
    const own = host();
    expect(own?.shadowRoot).toBeNull();
    expect(own?.getAttribute('aria-hidden')).toBe('true');
    expect(
      document.elementFromPoint(editor.getBoundingClientRect().x + 10, editor.getBoundingClientRect().y + 10),
    ).toBe(editor);
    expect(document.documentElement.outerHTML.replace(own?.outerHTML ?? '', '')).toBe(before);
    panel.close();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
  });

  test('come back when the page removes them', async () => {
    const editor = showTextarea('<textarea id="editor">20xx年</textarea>');
    const panel = new Panel();
    panel.watch();
    marked(panel, '20xx');
    host()?.remove();
    editor.focus();
    document.execCommand('insertText', false, '在');
    await vi.waitFor(() => expect(host()).not.toBeNull());
  });
});

describe('a jump', () => {
  test('brings the place into view, selects it and lights it up: contenteditable', () => {
    const editor = showPage(
      `<div style="height:2000px"></div><div id="editor" contenteditable style="height:200px;overflow:auto">${'<p>行</p>'.repeat(80)}<p>在20xx年</p>${'<p>行</p>'.repeat(80)}</div><div style="height:2000px"></div>`,
    );
    const panel = new Panel();
    panel.watch();
    const [place] = panel.replaceAll('20xx', '');
    panel.send({ type: 'jump', revision: 1, start: place?.start ?? 0, end: place?.end ?? 0 });
    const rect = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
    const box = editor.getBoundingClientRect();
    expect(String(document.getSelection())).toBe('20xx');
    expect(document.activeElement).toBe(editor);
    expect(words('gaoban-flash')).toEqual(['20xx']);
    expect(rect?.top).toBeGreaterThan(box.top);
    expect(rect?.bottom).toBeLessThan(box.bottom);
    expect(rect?.top).toBeGreaterThan(0);
    expect(rect?.bottom).toBeLessThan(innerHeight);
  });

  test('brings the place into view, selects it and lights it up: textarea', async () => {
    const editor = showTextarea(
      `<div style="height:2000px"></div><textarea id="editor" style="font:16px/24px serif;height:200px;width:300px">${'行\n'.repeat(80)}在20xx年\n${'行\n'.repeat(80)}</textarea><div style="height:2000px"></div>`,
    );
    const panel = new Panel();
    panel.watch();
    const [place] = panel.replaceAll('20xx', '');
    panel.send({ type: 'jump', revision: 1, start: place?.start ?? 0, end: place?.end ?? 0 });
    expect(editor.value.slice(editor.selectionStart, editor.selectionEnd)).toBe('20xx');
    expect(document.activeElement).toBe(editor);
    expect(words('gaoban-flash')).toEqual(['20xx']);
    const top = expectedTop(editor, '20xx');
    const box = editor.getBoundingClientRect();
    expect(top).toBeGreaterThan(box.top);
    expect(top + 24).toBeLessThan(box.bottom);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(innerHeight);
    await vi.waitFor(() => expect(words('gaoban-flash')).toEqual([]), { timeout: 4000 });
  });

  test('to a place that was changed is told', () => {
    const editor = showTextarea('<textarea id="editor">在20xx年</textarea>');
    const panel = new Panel();
    panel.watch();
    editor.value = '在20年';
    panel.send({ type: 'jump', revision: 1, start: 1, end: 5 });
    expect(panel.of('jump-stale')).toHaveLength(1);
  });
});
