import type { Range } from '../../core/range.ts';
import type { WriteEdit } from '../../messaging/editor-protocol.ts';
import type { Adapter } from '../adapter.ts';
import { hasFocus } from '../dom.ts';
import { applyWithin, mapCaret } from '../edits.ts';
import { keepScroll } from '../scroll.ts';
import { observeSelection } from '../selection.ts';
import { insertText, undoOnce } from '../write/exec-command.ts';

/** Edits further apart than this are written one by one: rewriting what lies between would cost more than undo steps. */
const LONGEST_SPAN = 100_000;

const events = ['input', 'change', 'focus'] as const;

/** What holds plain text and is written alike. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** All but how its text is marked and brought into view. */
export function openControl(element: TextControl): Omit<Adapter, 'painter' | 'reveal'> {
  return {
    isConnected: () => element.isConnected,
    documents: () => [element.ownerDocument],
    hasFocus: () => hasFocus(element),
    holds: (other) => other === element,
    read: () => ({ text: element.value, shown: [] }),
    isWhole: () => true,
    numbers: () => [],
    isWritable: () => !element.readOnly && !element.matches(':disabled'),
    accepts: (edits) => !isTooLong(element, edits),
    observe(changed, moved) {
      for (const event of events) element.addEventListener(event, changed);
      const stop = observeSelection(element, moved);
      return () => {
        stop();
        for (const event of events) element.removeEventListener(event, changed);
      };
    },
    caret: () => (hasFocus(element) ? selectionOf(element) : null),
    write: (edits) => Promise.resolve(write(element, edits)),
    undo() {
      const restore = keepScroll(element);
      element.focus({ preventScroll: true });
      undoOnce(element.ownerDocument);
      restore();
    },
    select: (range) => select(element, range),
  };
}

/** Inputs of some kinds tell of none. */
function selectionOf({ selectionStart, selectionEnd, value }: TextControl): Range {
  return { start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
}

function write(element: TextControl, edits: readonly WriteEdit[]): number {
  const restore = keepScroll(element);
  const { start, end } = selectionOf(element);
  const direction = element.selectionDirection ?? 'none';
  element.focus({ preventScroll: true });
  const groups = grouped(edits);
  for (const { span, text } of groups) replace(element, span, text);
  element.setSelectionRange(mapCaret(start, edits), mapCaret(end, edits), direction);
  restore();
  return groups.length;
}

/** The browser would cut off what goes beyond, and the cut may fall on the user's own words. */
function isTooLong(element: TextControl, edits: readonly WriteEdit[]): boolean {
  const added = edits.reduce((sum, edit) => sum + edit.text.length - edit.old.length, 0);
  return element.maxLength >= 0 && added > 0 && element.value.length + added > element.maxLength;
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

function replace(element: TextControl, span: Range, text: (value: string) => string): void {
  // A selection moved away and back ends what the user was typing; else one undo would take that back too.
  const away = span.start === 0 ? element.value.length : 0;
  element.setSelectionRange(away, away);
  element.setSelectionRange(span.start, span.end);
  insertText(element.ownerDocument, text(element.value));
}

function select(element: TextControl, range: Range): void {
  element.focus({ preventScroll: true });
  element.setSelectionRange(range.start, range.end);
}
