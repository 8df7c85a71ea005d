import type { Mark } from '../../../lib/messaging/editor-protocol.ts';
import type { Panel } from './page.ts';

/** Sends marks for every match of the pattern. */
export function marked(panel: Panel, old: string, severity: Mark['severity'] = 'error'): void {
  const marks = panel.replaceAll(old, '').map(({ start, end }) => ({ start, end, severity }));
  panel.send({ type: 'marks', revision: panel.revision, marks, current: null });
}

/** The words a highlight covers. */
export function words(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map((range) => String(range));
}

/** Where the highlight's first range is painted. */
export function rects(name: string): DOMRect[] {
  return [...(CSS.highlights.get(name) ?? [])].map((range) =>
    range instanceof Range ? range.getBoundingClientRect() : new DOMRect(),
  );
}

/** Where the words start in a textarea by a second method: a copy holding only what comes before them, scrolled to its end. */
export function expectedTop(editor: HTMLTextAreaElement, word: string): number {
  const copy = editor.cloneNode();
  if (!(copy instanceof HTMLTextAreaElement)) throw new Error('A textarea’s copy is a textarea.');
  copy.value = editor.value.slice(0, editor.value.indexOf(word) + word.length);
  // As tall as its content: what is left above the last line is where the word's line starts.
  copy.rows = 1;
  copy.style.cssText += ';position:absolute;visibility:hidden;min-height:0;height:0;transform:none';
  copy.style.width = getComputedStyle(editor).width;
  copy.style.boxSizing = getComputedStyle(editor).boxSizing;
  // Where scroll bars take room, in both or in neither.
  copy.style.overflowY = editor.scrollHeight > editor.clientHeight ? 'scroll' : 'hidden';
  editor.after(copy);
  const lineHeight = Number.parseFloat(getComputedStyle(editor).lineHeight);
  const padding = Number.parseFloat(getComputedStyle(editor).paddingBottom);
  const top = copy.scrollHeight - padding - lineHeight;
  copy.remove();
  const scale = editor.getBoundingClientRect().height / editor.offsetHeight;
  return editor.getBoundingClientRect().top + (editor.clientTop + top - editor.scrollTop) * scale;
}
