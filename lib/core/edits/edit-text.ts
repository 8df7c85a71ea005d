import type { Edit } from '../diagnostic.ts';

/** The edits in order of their places; undefined where one lies outside a text of `length` characters, or two overlap. */
export function orderEdits(edits: readonly Edit[], length: number): Edit[] | undefined {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  for (const { start, end } of sorted) {
    if (start < at || end < start || end > length) return undefined;
    at = end;
  }
  return sorted;
}

/** The same; throws a RangeError where they don't fit. */
export function inOrder(edits: readonly Edit[], length: number): Edit[] {
  const sorted = orderEdits(edits, length);
  if (!sorted) throw new RangeError(`edits overlap, or leave a text of ${length} characters`);
  return sorted;
}

/** The text after edits; their offsets are those of `text`. Throws a RangeError where they don't fit it. */
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
