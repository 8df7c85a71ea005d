import { describe, expect, test, vi } from 'vitest';
import { expectedTop, words } from './support/marks.ts';
import { Panel, showPage, showTextarea } from './support/page.ts';

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
