import { describe, expect, test, vi } from 'vitest';
import type { Mark } from '../../lib/messaging/editor-protocol.ts';
import { marked, rects, words } from './support/marks.ts';
import { Panel, showPage } from './support/page.ts';

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
