import type { Range } from '../../core/range.ts';
import type { WriteEdit } from '../../messaging/editor-protocol.ts';
import type { Adapter } from '../adapter.ts';
import { applyWithin, mapCaret } from '../edits.ts';
import { insertText, undoOnce } from '../write/exec-command.ts';
import { Overlay } from '../marks/overlay.ts';
import { centre, keepScroll } from '../scroll.ts';

/** Edits further apart than this are written one by one: rewriting what lies between would cost more than undo steps. */
const LONGEST_SPAN = 100_000;

const events = ['input', 'change', 'focus'] as const;

export function openTextarea(element: HTMLTextAreaElement): Adapter {
  const overlay = new Overlay(element);
  return {
    element,
    painter: overlay,
    read: () => ({ text: element.value, shown: [] }),
    isWritable: () => !element.readOnly && !element.matches(':disabled'),
    observe(changed) {
      for (const event of events) element.addEventListener(event, changed);
      return () => {
        for (const event of events) element.removeEventListener(event, changed);
      };
    },
    caret: () => ({ start: element.selectionStart, end: element.selectionEnd }),
    write: (edits, caret) => Promise.resolve(write(element, edits, caret)),
    undo() {
      const restore = keepScroll(element);
      element.focus({ preventScroll: true });
      undoOnce(element.ownerDocument);
      restore();
    },
    reveal: (range) => reveal(element, overlay, range),
  };
}

function write(element: HTMLTextAreaElement, edits: readonly WriteEdit[], caret: number | undefined): number {
  if (isTooLong(element, edits)) return 0;
  const restore = keepScroll(element);
  const { selectionStart, selectionEnd, selectionDirection } = element;
  element.focus({ preventScroll: true });
  const groups = grouped(edits);
  for (const { span, text } of groups) replace(element, span, text);
  if (caret !== undefined) element.setSelectionRange(caret, caret);
  else element.setSelectionRange(mapCaret(selectionStart, edits), mapCaret(selectionEnd, edits), selectionDirection);
  restore();
  return groups.length;
}

/** The browser would cut off what goes beyond, and the cut may fall on the user's own words. */
function isTooLong(element: HTMLTextAreaElement, edits: readonly WriteEdit[]): boolean {
  const added = edits.reduce((sum, edit) => sum + edit.text.length - edit.old.length, 0);
  return element.maxLength >= 0 && added > 0 && element.textLength + added > element.maxLength;
}

/** What to put in place of what, from last to first. */
function grouped(edits: readonly WriteEdit[]): { span: Range; text: (value: string) => string }[] {
  const first = edits[0];
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = { start: first.start, end: last.end };
  if (span.end - span.start <= LONGEST_SPAN) return [{ span, text: (value) => applyWithin(value, span, edits) }];
  return [...edits].reverse().map((edit) => ({ span: edit, text: () => edit.text }));
}

function replace(element: HTMLTextAreaElement, span: Range, text: (value: string) => string): void {
  // A selection moved away and back ends what the user was typing; else one undo would take that back too.
  const away = span.start === 0 ? element.value.length : 0;
  element.setSelectionRange(away, away);
  element.setSelectionRange(span.start, span.end);
  insertText(element.ownerDocument, text(element.value));
}

function reveal(element: HTMLTextAreaElement, overlay: Overlay, range: Range): void {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  element.focus({ preventScroll: true });
  element.setSelectionRange(range.start, range.end);
  centre(element, () => overlay.rectOf(range));
}
