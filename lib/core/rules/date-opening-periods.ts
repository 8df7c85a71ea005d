import { readReportingPeriods, type ReportingPeriod } from '../dates/reporting-period.ts';
import { readYearPart } from '../dates/year-parts.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';

const MAX_PARAGRAPHS = 3;
/** Characters of a paragraph that may still be its opening. */
const MAX_LENGTH = 600;
const STATES = /(?:[现谨兹](?:将|就|对|把)|下面[，,]?(?:我)?(?:将|就))[^。；！？]{0,90}?如下/gu;
const BARE_PART = /(?<![\d年—–-])(?=[上下]半年|全年|第?[一二三四]季度|前[二三]季度)/gu;

/** The periods that a paragraph of the opening names; their ranges are within the paragraph. */
export interface Opening {
  paragraph: Paragraph;
  /** Those in “现将……如下”. */
  stated: readonly ReportingPeriod[];
  /** The one its first sentence begins with. */
  leading: ReportingPeriod | undefined;
  all: readonly ReportingPeriod[];
  namesThisYear: boolean;
}

/** What stands between title and first heading. `year` is that of periods which name none. */
export function readOpening({ paragraphs, frame, headings }: Document, year: number | undefined): Opening[] {
  const end = Math.min(headings[0]?.paragraph ?? frame.bodyEnd, frame.bodyStart + MAX_PARAGRAPHS);
  return paragraphs.slice(frame.bodyStart, end).map((paragraph) => readParagraph(paragraph, year));
}

/** Whether the paragraph may be one of the opening. */
export function isOpening({ index }: Paragraph, { frame }: Document): boolean {
  return index < frame.bodyStart + MAX_PARAGRAPHS;
}

function readParagraph(paragraph: Paragraph, year: number | undefined): Opening {
  const text = paragraph.text.slice(0, MAX_LENGTH);
  const all = readReportingPeriods(text, paragraph.line.dates, year).filter(
    ({ start, end }) => end <= text.length && !isQuoted(text, start),
  );
  const stated: ReportingPeriod[] = [];
  STATES.lastIndex = 0;
  for (let match = STATES.exec(text); match; match = STATES.exec(text)) {
    const { index, 0: clause } = match;
    stated.push(...all.filter(({ start, end }) => start >= index && end <= index + clause.length));
    if (year !== undefined) stated.push(...bareParts(clause, index, year));
  }
  const leading = all.find((period) => leads(period, text));
  return { paragraph, stated, leading, all, namesThisYear: /今年|本年/u.test(text) };
}

/** In the title of another paper. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
}

/** Parts of a year without its number: 现将上半年工作总结如下. */
function bareParts(clause: string, offset: number, year: number): ReportingPeriod[] {
  return [...clause.matchAll(BARE_PART)].flatMap(({ index }) => {
    const part = readYearPart(clause, index);
    if (!part) return [];
    const [from, to] = [year * 12 + part.from, year * 12 + part.to];
    return [{ start: offset + index, end: offset + part.end, from, to, kind: 'part' as const, years: [] }];
  });
}

/** “2024年，我局……”, “2024年1月至12月，……”; no year of founding, no single month. */
function leads({ start, end, kind, from, to }: ReportingPeriod, text: string): boolean {
  if (!/^(?:自|从|在|回顾|回首)?$/u.test(text.slice(0, start))) return false;
  if (kind === 'months' && from === to) return false;
  return /^(?:以来|度|里|中|期间|工作|，|,|是|对|我|本|全)/u.test(text.slice(end, end + 2));
}
