import type { Part } from '../document/section.ts';
import { withoutItemMark } from './item-mark.ts';
import { roleOf } from './phrase.ts';

/** What stands around the caret, as far as it says which phrase is wanted there. */
export interface CaretContext {
  genre: string;
  /** As phrases name it; empty where the draft doesn’t tell what the section does. */
  role: string;
  title: string;
  /** The section’s heading, with its number; empty where it has none. */
  heading: string;
  /** The nearest short line above the caret within the section that heads what follows it. */
  subheading: string;
  /** What the section says above the caret’s line, headings left out. */
  above: string;
  /** The caret’s line, before the caret. */
  line: string;
  /** What the section says below the caret. */
  below: string;
  /** What of the sentence is written before the caret, without the number of a list’s item. */
  sentence: string;
  /** The document’s text that is outside the section. */
  elsewhere: string;
}

/** A line that ends without a mark and is no longer heads what follows. */
const LONGEST_HEADING = 40;
const SENTENCE_ENDS = /[。！？；：\n]/u;

/** Reads where the caret stands. Offsets are UTF-16 units of the text that the parts are about. */
export function contextAt(text: string, parts: readonly Part[], caret: number): CaretContext {
  const part = parts.find((candidate) => caret < candidate.end) ?? parts.at(-1);
  const start = part?.start ?? 0;
  const end = part?.end ?? text.length;
  const sections = part?.sections ?? [];
  // A caret at the end of a line belongs to what the line is of, not to what begins behind it.
  const section = sections.findLast(({ start: from }) => from <= caret) ?? sections[0];
  const from = section?.start ?? start;
  const to = section?.end ?? end;
  const lineStart = Math.max(from, text.lastIndexOf('\n', caret - 1) + 1);
  const line = text.slice(lineStart, caret);
  const above = text
    .slice(from, lineStart)
    .split('\n')
    .filter((each) => each.trim() !== '');
  const heading = section?.heading ?? '';
  const bare = above[0]?.trim() === heading.trim() ? above.slice(1) : above;
  return {
    genre: part?.genre ?? '',
    role: section ? bodyRole(roleOf(section), sections.length === 1) : 'preamble',
    title: part?.title ?? '',
    heading,
    subheading: bare.findLast(isHeading) ?? '',
    above: bare.filter((each) => !isHeading(each)).join('\n'),
    line,
    below: text.slice(caret, Math.max(caret, to)),
    sentence: sentenceOf(line),
    elsewhere: `${text.slice(start, from)}\n${text.slice(Math.max(caret, to), end)}`,
  };
}

/** Behind the title the draft’s opening comes; an unknown part says nothing. */
function bodyRole(role: string, isOnly: boolean): string {
  if (role === 'title') return isOnly ? 'preamble' : role;
  return role === 'other' ? '' : role;
}

function isHeading(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length <= LONGEST_HEADING && !/[。！？；，]$/u.test(trimmed);
}

function sentenceOf(line: string): string {
  const pieces = line.split(SENTENCE_ENDS);
  return withoutItemMark((pieces.at(-1) ?? '').trimStart());
}
