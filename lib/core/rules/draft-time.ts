import { readReportingPeriods, type ReportingPeriod } from '../dates/reporting-period.ts';
import type { Document } from '../document/document.ts';
import { OTHER_YEAR } from './date-opening.ts';
import { readOpening } from './date-opening-periods.ts';
import { signatureDate } from './date-signature.ts';

/** ISO days. */
export interface DraftTime {
  /** Where what the draft tells of, or plans, begins. */
  from: string;
  /** It was hardly written before. */
  writtenFrom: string;
  /** It was hardly written after. */
  writtenTo: string;
}

/** Months: a summary is written from shortly before its time ends until some months later. */
const [EARLY, LATE] = [2, 4];
/** 2026年××省政府工作报告 tells of the year before, and plans that of its title. */
const GIVEN = /(?:政府|常委会|委员会|法院|检察院)工作报告$/u;
/** Signed so early in a year, a draft tells of the year before. */
const LAST_MONTH_AFTER = 4;

/** When the draft was written and of what time it tells; undefined where it doesn't say. */
export function draftTime(document: Document): DraftTime | undefined {
  const signed = signedDay(document);
  const told = toldPeriod(document);
  const isPlan = document.genreData.family === 'plan';
  if (told) {
    const { from, to } = told;
    const ends = dayOf(to + (isPlan ? 0 : LATE), 31);
    const begins = dayOf(isPlan ? from - EARLY : to - EARLY + 1, 1);
    // A date that was mistyped makes no draft older than what it tells of; a plan is dated before its time is over.
    const earliest = isPlan ? begins : dayOf(to, 1);
    return {
      from: dayOf(GIVEN.test(document.title ?? '') ? from - 12 : from, 1),
      writtenFrom: signed ?? begins,
      writtenTo: signed === undefined || signed < earliest ? ends : signed,
    };
  }
  if (signed === undefined) return undefined;
  const year = Number(signed.slice(0, 4));
  const isEarly = !isPlan && Number(signed.slice(5, 7)) <= LAST_MONTH_AFTER;
  return { from: `${isEarly ? year - 1 : year}-01-01`, writtenFrom: signed, writtenTo: signed };
}

function toldPeriod(document: Document): Pick<ReportingPeriod, 'from' | 'to'> | undefined {
  const title = document.title ?? '';
  if (OTHER_YEAR.test(title)) return undefined;
  const titled = readReportingPeriods(title);
  const told = titled.length > 0 ? titled : statedIn(document);
  if (told.length === 0) return undefined;
  return { from: Math.min(...told.map(({ from }) => from)), to: Math.max(...told.map(({ to }) => to)) };
}

function statedIn(document: Document): readonly ReportingPeriod[] {
  const opening = readOpening(document, undefined);
  const stated = opening.flatMap((each) => each.stated);
  return stated.length > 0 ? stated : opening.flatMap(({ leading }) => leading ?? []);
}

function signedDay(document: Document): string | undefined {
  const place = document.frame.date;
  const written = place && signatureDate(document, place)?.written;
  const { year, month = 12, day = 28 } = { ...written };
  return year === undefined ? undefined : iso(year, month, day);
}

/** `month` is counted since year 0. */
function dayOf(month: number, day: number): string {
  return iso(Math.floor(month / 12), (month % 12) + 1, day);
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
