import { charSet } from '../char-set.ts';
import { detach } from '../detach.ts';
import type { Range } from '../range.ts';
import type { WordReader } from '../wording/read-words.ts';
import { Line } from './line.ts';
import { findParagraphStarts } from './lost-breaks.ts';

/** A line of the draft with words in it, or what was one before its breaks were lost, at its place. The range is that of its text, white space left out. */
export interface Paragraph extends Range {
  text: string;
  /** The line as it is meant: told here, too, as every edit asks all paragraphs for it. */
  read: string;
  line: Line;
  /** Position among the document's paragraphs, from 0. */
  index: number;
  /** Depth of a Markdown heading (`##` is 2), 0 elsewhere. */
  markdownLevel: number;
  /** Level of the heading that the editor shows the line as, 0 elsewhere. */
  shownLevel: number;
}

/** What parts one line from the next; a line holds none of them. */
export const LINE_BREAK = /[\n\r\u2028\u2029\v\f]/u;
const isBreak = charSet('\n\r\u2028\u2029\v\f');

/** The paragraphs of `text`, which stands at `offset` in the draft and starts and ends with whole lines. */
export function readParagraphs(text: string, offset = 0, index = 0, words?: WordReader): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let from = lineStart(text, 0), next = from; from < text.length; from = lineStart(text, next)) {
    next = lineEnd(text, from);
    const source = detach(text.slice(from, next));
    const starts = findParagraphStarts(source);
    for (let at = 0; at < starts.length; at += 1) {
      const start = starts[at] ?? 0;
      const isPart = starts.length > 1;
      const line = new Line(isPart ? source.slice(start, starts[at + 1]) : source, isPart, words);
      const place = offset + from + start + line.indent;
      if (line.text) paragraphs.push(paragraphAt(line, place, index + paragraphs.length));
    }
  }
  return paragraphs;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start < text.length && isBreak(text.charCodeAt(start))) start += 1;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end += 1;
  return end;
}

/** `start` is that of the line's text. */
export function paragraphAt(line: Line, start: number, index: number, shownLevel = 0): Paragraph {
  const { text, read, markdownLevel } = line;
  return { start, end: start + text.length, text, read, line, index, markdownLevel, shownLevel };
}

/** The same, so many characters further on. */
export function moved(
  { start, end, text, read, line, markdownLevel, shownLevel }: Paragraph,
  shift: number,
  index: number,
): Paragraph {
  return { start: start + shift, end: end + shift, text, read, line, index, markdownLevel, shownLevel };
}
