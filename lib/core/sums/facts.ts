import type { Paragraph } from '../document/paragraph.ts';
import { type Fact, wholeText } from '../rules/facts.ts';
import { isListed } from './listed-lines.ts';

/** What the sums of a draft take from one of its lines. */
export function readsSums(paragraph: Paragraph): readonly Fact[] {
  const { line, text } = paragraph;
  if (isListed(line) && line.figures.length + line.cells.length > 0) return wholeText(paragraph);
  return line.sumFaults.map(({ start, end, message, subject }) => ({
    key: `${text.slice(start, end)}|${message}|${subject}`,
    start,
    end,
  }));
}
