import type { Diagnostic, Edit, Fix } from '../diagnostic.ts';
import type { Range } from '../range.ts';
import { inOrder } from './edit-text.ts';

/** An edit within one line, in the offsets of the text before it: what stands behind it moves by `shift` characters. */
export interface Move extends Range {
  shift: number;
}

/** `offset` is where the text begins in the one that the edit belongs to. */
export function moveOf({ start, end, text }: Edit, offset: number): Move {
  return { start: start - offset, end: end - offset, shift: text.length - (end - start) };
}

/** Where an empty range comes to stand: behind words that were put in at its place. */
export function moveOffset(offset: number, { end, shift }: Move): number {
  return offset >= end ? offset + shift : offset;
}

/**
 * The range after one edit or several in a row; the same object where it stands before them. What reaches over an edit
 * grows or shrinks with it.
 */
export function moveRange<T extends Range>(range: T, ...moves: readonly Move[]): T {
  let { start, end } = range;
  for (const move of moves) {
    const moved = moveOffset(start, move);
    if (start === end) end = moved;
    else if (end > move.start) end += move.shift;
    start = moved;
  }
  return start === range.start && end === range.end ? range : { ...range, start, end };
}

/**
 * What is selected in a text, after edits in its offsets; `length` is that of the text after them. Where an edit cut it
 * off, what is left is in the text, and no more is said of it.
 */
export function moveSelected({ start, end }: Range, edits: readonly Edit[], length: number): Range {
  // The last one first: those before it keep their places.
  const moves = inOrder(edits, Infinity).map((edit) => moveOf(edit, 0));
  const moved = moveRange({ start, end }, ...moves.reverse());
  const from = Math.min(moved.start, length);
  return { start: from, end: Math.min(Math.max(moved.end, from), length) };
}

export function moveDiagnostic(diagnostic: Diagnostic, ...moves: readonly Move[]): Diagnostic {
  const moved = moveRange(diagnostic, ...moves);
  const fixes = moveAll(diagnostic.fixes, (fix) => moveFix(fix, moves));
  const others = diagnostic.others && moveAll(diagnostic.others, (other) => moveRange(other, ...moves));
  if (fixes === diagnostic.fixes && others === diagnostic.others) return moved;
  return { ...moved, fixes, ...(others ? { others } : {}) };
}

function moveFix(fix: Fix, moves: readonly Move[]): Fix {
  const edits = moveAll(fix.edits, (edit: Edit) => moveRange(edit, ...moves));
  return edits === fix.edits ? fix : { ...fix, edits };
}

/** The same array where nothing in it moves. */
export function moveAll<T>(items: T[], moved: (item: T) => T): T[] {
  const first = items.findIndex((item) => moved(item) !== item);
  return first < 0 ? items : [...items.slice(0, first), ...items.slice(first).map(moved)];
}
