import type { BlankGroup } from '../blanks/blank.ts';
import type { Document } from '../document/document.ts';
import type { Line } from '../document/line.ts';
import { readReportingPeriods } from '../dates/reporting-period.ts';
import { bodyOf } from './leftover-places.ts';
import { overlap } from '../range.ts';
import { reportHeadingYear } from './leftover-heading-year.ts';
import { type SignedDate, signatureDate } from './date-signature.ts';
import { isLeftDate, reportSignedTime } from './date-signed-time.ts';
import type { Report } from './rule.ts';

/** What was left in the frame of the draft: the year of a heading, and that of the date below. */
export function frameReports(document: Document, blanks: readonly BlankGroup[]): Report[] {
  const place = document.frame.date;
  const headings = reportHeadingYear(document);
  if (!place || blanks.some((group) => group.blanks.some((blank) => overlap(blank, place)))) return headings;
  const signed = signatureDate(document, place);
  if (!signed) return headings;
  return [
    ...headings,
    ...(isLeftDate(document, signed) ? reportSignedTime(document, signed) : reportFarDate(document, signed)),
  ];
}

/** Months before the work begins in which nobody signs a plan for it. */
const TOO_EARLY = 9;
const MONTHS = 12;
/** Months before an event in which its plan is signed. */
const SOON = 2;
const EVENT = /运动会|活动|[比大竞]赛|[节展]|演练|[汇会]演|晚会|评选|培训|仪式/u;

/** A plan whose title names no year, signed a year before all that it sets. */
function reportFarDate(document: Document, { start, end, written }: SignedDate): Report[] {
  const { genreData, title = '', text } = document;
  const [titled] = readReportingPeriods(title);
  if (genreData.family !== 'plan' || written.year === undefined) return [];
  // A title's year may be planned for long before, a single event of it is not.
  if (titled && (!EVENT.test(title) || Math.floor(titled.from / MONTHS) !== written.year + 1)) return [];
  const early = titled ? MONTHS : TOO_EARLY;
  const signed = written.year * MONTHS + (written.month ?? MONTHS);
  const set = bodyOf(document).flatMap((paragraph) => setTimes(paragraph.line));
  const first = Math.min(...set);
  if (
    set.length === 0 ||
    first <= (written.year + 1) * MONTHS ||
    first - signed < early ||
    first - signed > (titled ? MONTHS + SOON : MONTHS + TOO_EARLY)
  )
    return [];
  const words = text.slice(start, end);
  const message = `落款写“${words}”，离这里安排的时间太远，像是以前的材料留下的，请核对`;
  return [{ start, end, severity: 'warning', subject: words, message, fixes: [] }];
}

/** The months, with their years, in which a line sets something. */
export function setTimes({ dates: { dates } }: Pick<Line, 'dates'>): readonly number[] {
  return dates.flatMap(({ year, month }) => (year !== undefined && month !== undefined ? [year * MONTHS + month] : []));
}
