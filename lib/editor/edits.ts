import type { Range } from '../core/range.ts';
import type { TextEdit, WriteEdit } from '../messaging/editor-protocol.ts';

/** Where a range is after an edit; null when the edit touched what it holds. */
export function mapRange(range: Range, edit: TextEdit): Range | null {
  const moved = edit.text.length - (edit.end - edit.start);
  if (edit.start >= range.end) return range;
  if (edit.end <= range.start) return { start: range.start + moved, end: range.end + moved };
  return null;
}

/** Where a caret is after edits that don't overlap; inside replaced text it moves behind what came instead. */
export function mapCaret(offset: number, edits: readonly TextEdit[]): number {
  let moved = 0;
  for (const edit of edits) {
    if (edit.end <= offset && !(edit.start === offset && edit.end === offset))
      moved += edit.text.length - (edit.end - edit.start);
    else if (edit.start < offset) moved += edit.start + edit.text.length - offset;
  }
  return offset + moved;
}

/** The edits in the text's order. */
export function inOrder(edits: readonly WriteEdit[]): WriteEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether every old text stands at its range and no two ranges overlap. `edits` in order. */
export function fits(text: string, edits: readonly WriteEdit[]): boolean {
  let from = 0;
  for (const edit of edits) {
    if (edit.start < from || edit.end < edit.start || text.slice(edit.start, edit.end) !== edit.old) return false;
    from = edit.end;
  }
  return from <= text.length;
}

/** The edits that take edits back, which are in order. */
export function inverse(edits: readonly WriteEdit[]): WriteEdit[] {
  let moved = 0;
  return edits.map(({ start, end, old, text }) => {
    const from = start + moved;
    moved += text.length - (end - start);
    return { start: from, end: from + text.length, old: text, text: old };
  });
}

/** Whether two texts are the same to their reader: editors turn spaces at the edge of a line into no-break ones. */
export function isSame(one: string, other: string): boolean {
  return withPlainSpaces(one) === withPlainSpaces(other);
}

function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** The text of `span` after the edits in it; `edits` in order. */
export function applyWithin(text: string, span: Range, edits: readonly TextEdit[]): string {
  let at = span.start;
  let result = '';
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, span.end);
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return applyWithin(text, { start: 0, end: text.length }, edits);
}

/** Whether every character that edits of a text leave alone, which are in order, stands in another text in the same order. */
export function keepsRest(text: string, before: string, edits: readonly TextEdit[]): boolean {
  const rest = leaveOut(withPlainSpaces(before), edits);
  let kept = 0;
  for (const unit of withPlainSpaces(text)) if (rest.startsWith(unit, kept)) kept += unit.length;
  return kept === rest.length;
}

/** The text without some ranges of it, which are in order and don't overlap. */
export function leaveOut(text: string, ranges: readonly Range[]): string {
  return applyEdits(
    text,
    ranges.map((range) => ({ ...range, text: '' })),
  );
}

/** Where an offset is in the text without these ranges, which are in order. */
function offsetWithout(offset: number, ranges: readonly Range[]): number {
  return ranges.reduce((left, { start, end }) => (end <= offset ? left - (end - start) : left), offset);
}

/** The same edit in the text without these ranges, none of which it touches. */
export function editWithout({ start, end, text }: TextEdit, ranges: readonly Range[]): TextEdit {
  return { start: offsetWithout(start, ranges), end: offsetWithout(end, ranges), text };
}

/**
 * Where a place stands that was meant in the text after the edits, which are in order, when the ranges in it have become
 * other ones since: behind one that begins there.
 */
export function placeAmong(
  offset: number,
  edits: readonly TextEdit[],
  before: readonly Range[],
  after: readonly Range[],
): number {
  // The last edit first: those before it keep their places.
  const meant = before.map((range) => edits.reduceRight((at, edit) => mapRange(at, edit) ?? at, range));
  return after.reduce((at, { start, end }) => (start <= at ? at + end - start : at), offsetWithout(offset, meant));
}
