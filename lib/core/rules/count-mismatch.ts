import type { Paragraph } from '../document/paragraph.ts';
import type { Announcement } from '../counts/announcement.ts';
import { isListedBelow, itemsBehind, readsCounts } from '../counts/facts.ts';
import { countLines } from '../counts/count-lines.ts';
import type { ItemCount } from '../counts/item-count.ts';
import type { Report, Rule } from './rule.ts';

/** 三项措施 announced and four listed. */
export const countMismatch: Rule = {
  check: ({ document: { paragraphs } }) => {
    const reports: Report[] = [];
    for (const paragraph of paragraphs) {
      const { announcements, countedLists } = paragraph.line;
      // One by one: a call takes no hundred thousand arguments.
      if (announcements.length > 0) for (const each of checkAnnouncements(paragraphs, paragraph)) reports.push(each);
      if (countedLists.length === 0) continue;
      for (const { start, end, words, count, least, most } of countedLists)
        if (count < least || count > most) reports.push(report(paragraph, { start, end }, words, least));
    }
    return reports;
  },
  reads: readsCounts,
};

function checkAnnouncements(paragraphs: readonly Paragraph[], paragraph: Paragraph): Report[] {
  const { line, text, index } = paragraph;
  return line.announcements.flatMap((announcement) => {
    const { start, end } = announcement;
    const isBelow = isListedBelow(paragraph, announcement);
    if (!isBelow && goesOnBelow(paragraph, announcement, paragraphs[index + 1])) return [];
    const items = isBelow ? countLines(paragraphs, index, announcement) : itemsBehind(paragraph, announcement);
    return items && isOff(items, announcement)
      ? [report(paragraph, { start, end }, text.slice(start, end), items.least)]
      : [];
  });
}

/** 办好十件实事。一是……五是…… and a line that begins with 六是. */
function goesOnBelow({ line }: Paragraph, { listAt }: Announcement, below: Paragraph | undefined): boolean {
  const last = line.marks.at(-1);
  const [next] = below?.line.marks ?? [];
  if (!last || !next || last.start < listAt || next.inline) return false;
  return next.style === last.style && next.value === last.value + 1;
}

/** Of so many the kinds are told, not each. */
const MANY = 8;

/** One item alone is no list. */
function isOff({ least, most }: ItemCount, { count, isLoose }: Announcement): boolean {
  if (isLoose && Math.abs(least - count) > 1) return false;
  // 办好20件实事：一是……四是……: the kinds of them.
  if (count >= MANY && least * 2 <= count) return false;
  return most > 1 && (count < least || count > most);
}

function report(
  { start: at }: Paragraph,
  { start, end }: { start: number; end: number },
  words: string,
  items: number,
): Report {
  return {
    start: at + start,
    end: at + end,
    subject: words,
    message: `这里说“${words}”，列出来的是${items}项，请核对`,
    fixes: [],
  };
}
