import { detach } from '../detach.ts';
import type { Edit } from '../diagnostic.ts';
import { LINE_BREAK, type Paragraph, paragraphAt, readParagraphs } from '../document/paragraph.ts';
import type { Range } from '../range.ts';

/** A draft's text and its paragraphs, at their places in it. */
export interface Draft {
  text: string;
  paragraphs: readonly Paragraph[];
}

export function readDraft(text: string): Draft {
  return { text, paragraphs: readParagraphs(text) };
}

export interface EditedText {
  text: string;
  /** The one edit, where it is one; its range is one of the text before. */
  only: Edit | undefined;
  /** From the first edit's start to the last one's end, in the text before. */
  touched: Range;
  shift: number;
}

/** Throws a RangeError where an edit lies outside the text or two overlap. */
export function editText(text: string, edits: readonly Edit[]): EditedText {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length)
      throw new RangeError(`edit ${edit.start}–${edit.end} overlaps another or leaves the text`);
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  const edited = pieces.join('');
  const touched = { start: sorted[0]?.start ?? 0, end: sorted.at(-1)?.end ?? 0 };
  return {
    text: edited,
    only: sorted.length === 1 ? sorted[0] : undefined,
    touched,
    shift: edited.length - text.length,
  };
}

export interface EditedParagraphs {
  paragraphs: Paragraph[];
  /** The stretch of the text before whose lines the edit touched. */
  changed: Range;
  /** Index of the paragraph where one alone became another. */
  edited?: number;
}

/** Reads the lines again that the edit touched. */
export function editParagraphs({ text, paragraphs }: Draft, edited: EditedText): EditedParagraphs {
  const { shift } = edited;
  const changed = wholeLines(text, edited.touched);
  const from = firstAtOrAfter(paragraphs, changed.start);
  const to = firstAtOrAfter(paragraphs, changed.end);
  const lines = detach(edited.text.slice(changed.start, changed.end + shift));
  const fresh = readParagraphs(lines, changed.start, from);
  const after = paragraphs.slice(0, from);
  for (const paragraph of fresh) after.push(paragraph);
  for (let index = to; index < paragraphs.length; index += 1) {
    const moved = paragraphs[index];
    if (moved) after.push(paragraphAt(moved.line, moved.start + shift, after.length));
  }
  return { paragraphs: after, changed, ...(fresh.length === 1 && to - from === 1 ? { edited: from } : {}) };
}

/** From the line break before the range to the one after it. */
function wholeLines(text: string, { start, end }: Range): Range {
  let from = start;
  while (from > 0 && !LINE_BREAK.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !LINE_BREAK.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** The index of the first paragraph that starts there or behind; they are in order. */
export function firstAtOrAfter(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
