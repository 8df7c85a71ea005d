import type { Edit } from '../diagnostic.ts';
import { inOrder } from '../edits/edit-text.ts';

/** A line that the editor shows as a heading. */
export interface ShownHeading {
  /** Where the line starts in the draft, before any white space. */
  start: number;
  /** 1 is the highest; 1 to 6, or 9 in text from Word. */
  level: number;
}

/** Where they stand after the edits, whose offsets are those of the text before; those within what is replaced go. */
export function moveShown(headings: readonly ShownHeading[], edits: readonly Edit[]): readonly ShownHeading[] {
  if (headings.length === 0 || edits.length === 0) return headings;
  const sorted = inOrder(edits, Infinity);
  const moved: ShownHeading[] = [];
  let at = 0;
  let shift = 0;
  for (const heading of headings) {
    for (let edit = sorted[at]; edit && edit.end <= heading.start && edit.start < heading.start; edit = sorted[at]) {
      shift += edit.text.length - (edit.end - edit.start);
      at += 1;
    }
    const isReplaced = (sorted[at]?.start ?? Infinity) < heading.start;
    if (!isReplaced) moved.push(shift === 0 ? heading : { start: heading.start + shift, level: heading.level });
  }
  return moved;
}

export function sameShown(one: readonly ShownHeading[], other: readonly ShownHeading[]): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every(({ start, level }, index) => other[index]?.start === start && other[index]?.level === level))
  );
}
