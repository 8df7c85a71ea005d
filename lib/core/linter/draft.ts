import { detach } from '../detach.ts';
import type { Edit } from '../diagnostic.ts';
import { LINE_BREAK, moved, type Paragraph, readParagraphs } from '../document/paragraph.ts';
import { moveShown, sameShown, type ShownHeading } from '../document/shown-heading.ts';
import { LazyText } from '../edits/lazy-text.ts';
import { firstAtOrAfter, type Range } from '../range.ts';
import { editText, inOrder } from '../edits/edit-text.ts';
import type { WordReader } from '../wording/read-words.ts';
import { showAs, showFresh } from './show-as.ts';

/** A draft's text and its paragraphs, at their places in it. */
export interface Draft {
  text: LazyText;
  paragraphs: readonly Paragraph[];
  /** Those that tell no line's start are passed over. */
  shown: readonly ShownHeading[];
  /** How the words of its lines are read, where not by the built-in data. */
  words: WordReader | undefined;
}

export function readDraft(text: string, shown: readonly ShownHeading[], words: WordReader | undefined): Draft {
  const paragraphs = showFresh(readParagraphs(text, 0, 0, words), shown);
  return { text: new LazyText(text), paragraphs, shown, words };
}

/** What edits made of a draft. */
export interface EditedDraft {
  draft: Draft;
  /** The one edit, where it is one; its range is one of the text before. */
  only: Edit | undefined;
  /** The stretch of the text before whose lines the edits touched, or that are shown otherwise now. */
  changed: Range;
  /** How much longer the text is now. */
  shift: number;
  /** Index of the paragraph where one alone became another. */
  edited: number | undefined;
}

/**
 * Reads the lines again that the edits touch. `shown` are the headings after them; left out, they move with the text.
 * Throws a RangeError where an edit lies outside the text or two overlap.
 */
export function editDraft(draft: Draft, edits: readonly Edit[], shown?: readonly ShownHeading[]): EditedDraft {
  const moved = moveShown(draft.shown, edits);
  const edited = editLines({ ...draft, shown: moved }, edits);
  return shown && !sameShown(moved, shown) ? showAs(edited, shown) : edited;
}

/** `draft.shown` is that of the text after the edits. */
function editLines(draft: Draft, edits: readonly Edit[]): EditedDraft {
  const sorted = inOrder(edits, draft.text.length);
  const only = sorted.length === 1 ? sorted[0] : undefined;
  const line = only && lineOf(draft, only);
  if (only && line) {
    const { source, start } = line;
    const at = { start: only.start - start, end: only.end - start };
    const lines = detach(source.slice(0, at.start) + only.text + source.slice(at.end));
    return replaceLines(draft, only, { start, end: start + source.length }, lines, draft.text.edited(only));
  }
  const former = draft.text.text;
  const text = editText(former, sorted);
  const changed = wholeLines(former, { start: sorted[0]?.start ?? 0, end: sorted.at(-1)?.end ?? 0 });
  const lines = detach(text.slice(changed.start, changed.end + text.length - former.length));
  return replaceLines(draft, only, changed, lines, new LazyText(text));
}

/** The line of a paragraph that has the edit within it; undefined where it reaches further, or brings in another line. */
function lineOf({ paragraphs }: Draft, { start, end, text }: Edit): { source: string; start: number } | undefined {
  const paragraph = paragraphs[firstAtOrAfter(paragraphs, start + 1) - 1];
  if (!paragraph || paragraph.line.isPart || LINE_BREAK.test(text)) return undefined;
  const { source, indent } = paragraph.line;
  const from = paragraph.start - indent;
  return end <= from + source.length ? { source, start: from } : undefined;
}

/** `lines` stand where those of `changed` stood, which is a stretch of whole lines. */
function replaceLines(
  { paragraphs, text: former, shown, words }: Draft,
  only: Edit | undefined,
  changed: Range,
  lines: string,
  text: LazyText,
): EditedDraft {
  const shift = text.length - former.length;
  const from = firstAtOrAfter(paragraphs, changed.start);
  const to = firstAtOrAfter(paragraphs, changed.end);
  const fresh = showFresh(readParagraphs(lines, changed.start, from, words), shown);
  const after = paragraphs.slice(0, from);
  for (const paragraph of fresh) after.push(paragraph);
  for (let index = to; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph) after.push(moved(paragraph, shift, after.length));
  }
  const isOne = fresh.length === 1 && to - from === 1 && fresh[0]?.shownLevel === paragraphs[from]?.shownLevel;
  const edited = isOne ? from : undefined;
  return { draft: { text, paragraphs: after, shown, words }, only, changed, shift, edited };
}

/** From the line break before the range to the one after it. */
function wholeLines(text: string, { start, end }: Range): Range {
  let from = start;
  while (from > 0 && !LINE_BREAK.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !LINE_BREAK.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}
