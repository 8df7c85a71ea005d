import { afterEach, describe, expect, test, vi } from 'vitest';
import { expectedTop, marked, rects, words } from './support/marks.ts';
import { Panel, showTextarea } from './support/page.ts';

function host(): HTMLElement | null {
  return document.querySelector('gaoban-marks');
}

afterEach(() => {
  document.documentElement.removeAttribute('style');
  scrollTo(0, 0);
});

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

test('marks stand on the words in a long draft that is edited above them', async () => {
  const editor = showTextarea(
    '<textarea id="editor" style="font:16px/24px serif;width:300px;height:150px"></textarea>',
  );
  editor.value = `${`${long}\n\n`.repeat(30)}在某某年\n${`${long}\n`.repeat(30)}`;
  const panel = new Panel();
  panel.watch();
  marked(panel, '某某');
  const offBy = () => Math.abs((rects('gaoban-error')[0]?.top ?? NaN) - expectedTop(editor, '某某'));
  expect(offBy()).toBeLessThan(6);
  for (const [start, end, text] of [
    [2000, 2000, '加一行\n再一行\n'],
    [0, 9000, ''],
    [500, 500, long],
  ] as const) {
    editor.setRangeText(text, start, end);
    editor.dispatchEvent(new Event('input'));
    await vi.waitFor(() => expect(panel.text).toBe(editor.value));
    await vi.waitFor(() => expect(offBy()).toBeLessThan(6));
  }
});
