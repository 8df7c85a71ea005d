import type { Edit } from '../diagnostic.ts';

/**
 * The edits in order of their places. Throws a RangeError where one lies outside a text of `length` characters, or two
 * overlap.
 */
export function inOrder(edits: readonly Edit[], length: number): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  for (const { start, end } of sorted) {
    if (start < at || end < start || end > length)
      throw new RangeError(`edit ${start}–${end} overlaps another or leaves the text`);
    at = end;
  }
  return sorted;
}

/** The text after edits; their offsets are those of `text`. Throws a RangeError as `inOrder` does. */
export function editText(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits, text.length)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
