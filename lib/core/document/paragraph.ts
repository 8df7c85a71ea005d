import type { Range } from '../range.ts';
import { SPACE, trimEndBy } from '../trim.ts';

/** A non-empty line of the draft without the white space and Markdown marks around it. */
export interface Paragraph extends Range {
  text: string;
  /** Position among the draft's paragraphs, from 0. */
  index: number;
  /** Depth of a Markdown heading (`##` is 2), 0 elsewhere. */
  markdownLevel: number;
}

const LINE = /[^\n\r\u2028\u2029\v\f]+/gu;
const LEADING_SPACE = /^[\s\u200b-\u200d]+/u;
const MARKDOWN_HEADING = /^#{1,6}[ \t]+/u;

export function readParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of text.matchAll(LINE)) {
    const paragraph = readParagraph(line[0], line.index, paragraphs.length);
    if (paragraph) paragraphs.push(paragraph);
  }
  return paragraphs;
}

function readParagraph(line: string, offset: number, index: number): Paragraph | undefined {
  const content = trimEndBy(line.replace(LEADING_SPACE, ''), SPACE);
  if (!content) return undefined;
  let start = offset + line.indexOf(content);
  const end = start + content.length;
  const mark = MARKDOWN_HEADING.exec(content)?.[0] ?? '';
  start += mark.length;
  return { start, end, text: content.slice(mark.length), index, markdownLevel: mark.trim().length };
}
