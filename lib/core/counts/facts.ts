import type { Paragraph } from '../document/paragraph.ts';
import { type Fact, wholeText } from '../rules/facts.ts';
import { isBullet } from './count-lines.ts';

/** What the counts of announced items take from a line. */
export function readsCounts(paragraph: Paragraph): readonly Fact[] {
  const { line } = paragraph;
  if (line.announcements.length + line.countedLists.length > 0) return wholeText(paragraph);
  const marks = line.marks.map(({ style, value, inline, certain }) => `${style} ${value} ${inline} ${certain}`);
  return [{ key: `${line.markdownLevel} ${isBullet(paragraph)}` }, ...marks.map((key) => ({ key }))];
}
