import type { Edit } from '../../lib/core/diagnostic.ts';
import type { Part } from '../../lib/core/document/section.ts';
import type { Filled } from '../../lib/core/phrases/snippet.ts';
import type { Range } from '../../lib/core/range.ts';

/** An edit that puts a phrase in, and where the caret stands in the new text. */
export interface Insertion {
  edit: Edit;
  caret: number;
}

/** What a skeleton leaves where somebody is to write. */
const OPEN_LINE = /^[ \u3000]*_{2,}[ \u3000]*$/u;

/**
 * Where a filled phrase goes: to the caret, or to the end of the draft where that is not known. What is selected stays: no
 * text is ever lost by it. A line that was left open is taken, and behind a heading a new line begins.
 */
export function insertionAt(
  text: string,
  parts: readonly Part[],
  caret: Range | undefined,
  { text: words, caret: within }: Filled,
): Insertion {
  const at = caret?.end ?? text.length;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const end = newline === -1 ? text.length : newline;
  const line = text.slice(start, end);
  if (OPEN_LINE.test(line)) return { edit: { start, end, text: words }, caret: start + within };
  const isUnknown = caret === undefined && line.trim() !== '';
  const before = isUnknown || (at === end && isHeading(line, parts, start)) ? '\n' : '';
  return { edit: { start: at, end: at, text: before + words }, caret: at + before.length + within };
}

/** A whole line that heads a section, or the title. */
function isHeading(line: string, parts: readonly Part[], start: number): boolean {
  const words = line.trim();
  if (words === '') return false;
  return parts.some(
    ({ title, sections }) =>
      title?.trim() === words ||
      sections.some((section) => section.start <= start && start < section.end && section.heading?.trim() === words),
  );
}
