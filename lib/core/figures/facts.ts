import type { Paragraph } from '../document/paragraph.ts';
import { type Fact, wholeText } from '../rules/facts.ts';
import { isBullet } from './count-items.ts';
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

/** What the counts of announced items take from a line. */
export function readsCounts(paragraph: Paragraph): readonly Fact[] {
  const { line } = paragraph;
  if (line.announcements.length + line.countedLists.length > 0) return wholeText(paragraph);
  const marks = line.marks.map(({ style, value, inline, certain }) => `${style} ${value} ${inline} ${certain}`);
  return [{ key: `${line.markdownLevel} ${isBullet(paragraph)}` }, ...marks.map((key) => ({ key }))];
}

/** What the comparison of quantities takes from a line. */
export function readsQuantities(paragraph: Paragraph): readonly Fact[] {
  return paragraph.line.figures.length > 0 ? wholeText(paragraph) : [];
}
