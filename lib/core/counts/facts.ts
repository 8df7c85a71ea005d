import type { Paragraph } from '../document/paragraph.ts';
import type { Fact } from '../rules/facts.ts';
import type { Announcement } from './announcement.ts';
import { countInLine } from './count-items.ts';
import { isBullet } from './count-lines.ts';
import type { ItemCount } from './item-count.ts';
import { listText } from './list-text.ts';

/** What the counts of announced items take from a line: what it announces, what it lists, and what may be listed by it. */
export function readsCounts(paragraph: Paragraph): readonly Fact[] {
  const { line, text } = paragraph;
  const facts: Fact[] = line.marks.map(({ style, value, inline, certain }) => ({
    key: `${style} ${value} ${inline} ${certain}`,
  }));
  facts.push({ key: `${line.markdownLevel} ${isBullet(paragraph)}` });
  for (const announcement of line.announcements) {
    const { start, end, count, link, sure, isLoose } = announcement;
    const isBelow = isListedBelow(paragraph, announcement);
    const { least, most } = (isBelow ? undefined : itemsBehind(paragraph, announcement)) ?? {};
    const listed = isBelow ? `${link} ${sure}` : `${least} ${most}`;
    facts.push({ key: `${text.slice(start, end)} ${count} ${isLoose} ${listed}`, start, end });
  }
  for (const { start, end, words, count, least, most } of line.countedLists)
    facts.push({ key: `${words} ${count} ${least} ${most}`, start, end });
  return facts;
}

/** Whether the list can only stand in the lines below the announcement. */
export function isListedBelow({ text }: Paragraph, { listAt }: Announcement): boolean {
  return listAt >= text.length;
}

/** What is listed behind the announcement in its own line. */
export function itemsBehind({ line }: Paragraph, announcement: Announcement): ItemCount | undefined {
  return countInLine(listText(line), line.marks, announcement);
}
