import { readReportingPeriods } from '../dates/reporting-period.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { DraftYears } from '../leftover/draft-years.ts';
import { nextYearDoubt } from '../leftover/next-years.ts';
import { type PartAhead, partAheadDoubt } from '../leftover/parts-ahead.ts';
import { partOverDoubt } from '../leftover/parts-over.ts';
import { isSecondTerm, LONG, schoolTimeDoubt } from '../leftover/school-times.ts';
import { toldMonthDoubt } from '../leftover/told-months.ts';
import { saysOtherYear, type Term } from '../leftover/term-mentions.ts';
import { firstAtOrAfter } from '../range.ts';
import { isAhead, reportsOf } from './leftover-places.ts';
import type { Report } from './rule.ts';

/** 秋季开学第一周 under the title of a spring term. */
export function schoolTimeReports(document: Document): Report[] {
  const [own, another] = readReportingPeriods(document.title ?? '');
  if (!own || another || own.kind !== 'school') return [];
  const isPlan = document.genreData.family === 'plan';
  const isWhole = own.to - own.from >= LONG;
  return [
    ...reportsOf(document, 'schoolTimes', (each, paragraph) =>
      schoolTimeDoubt(each, own, isPlan, isAhead(each, paragraph, document)),
    ),
    ...(isWhole || isPlan
      ? []
      : reportsOf(document, 'toldMonths', (each, paragraph) =>
          isAhead(each, paragraph, document) ? undefined : toldMonthDoubt(each, isSecondTerm(own)),
        )),
  ];
}

const WHOLE_YEAR: Term = { of: 'year', from: 0, to: 11 };

/** 四、四季度工作安排 in a summary of the first, 前三季度 in one of six months, 明年3月 in a plan of this year. */
export function partReports(document: Document, years: DraftYears): Report[] {
  const { isPlan, isWhole, own, signedYear, signedMonth } = years;
  if (isPlan) {
    if (own === undefined || signedYear !== own || signedMonth === undefined) return [];
    return reportsOf(document, 'nextYears', (each) => nextYearDoubt(each, signedMonth));
  }
  const term = isWhole ? (years.term ?? WHOLE_YEAR) : years.term;
  if (term?.of !== 'year') return [];
  const signed = signedYear === own && signedMonth !== undefined ? signedMonth - 1 : undefined;
  const isOver = signedYear !== undefined && own !== undefined && signedYear > own;
  return [
    ...reportsOf(document, 'partsAhead', (each, paragraph) =>
      isExplained(each, paragraph, document) || (term.to === WHOLE_YEAR.to && !isAhead(each, paragraph, document))
        ? undefined
        : partAheadDoubt(each, term),
    ),
    ...(isOver
      ? []
      : reportsOf(document, 'partsOver', (each, paragraph) =>
          isAhead(each, paragraph, document) ? undefined : partOverDoubt(each, term.to, signed),
        )),
  ];
}

/** The part on what comes names another year before, or takes the parts of a year in turn. */
function isExplained({ start, isHeading }: PartAhead, paragraph: Paragraph, document: Document): boolean {
  const { paragraphs, sections } = document;
  if (saysOtherYear(document.title?.replace(/20\d\d年/u, '') ?? '')) return true;
  const from = sections[firstAtOrAfter(sections, paragraph.start + start + 1) - 1]?.start ?? 0;
  const before = paragraphs.slice(firstAtOrAfter(paragraphs, from), firstAtOrAfter(paragraphs, paragraph.start));
  const all = isHeading ? before : [...before, { read: paragraph.read.slice(0, start) }];
  return all.some(({ read }) => saysOtherYear(read) || /上半年|[一二三四]季度/u.test(read));
}
