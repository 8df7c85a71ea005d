import { readSigns } from '../document/signs.ts';
import { byStart, type Range } from '../range.ts';
import { type LineDates, readLineDates } from './line-dates.ts';
import type { DateNumber, Period, WrittenDate } from './written-date.ts';
import { readYearPart } from './year-parts.ts';

/** A year or a part of one that a text reports on: 2025年上半年, 2024年1月至12月. The range is where it stands. */
export interface ReportingPeriod extends Range {
  /** Months since year 0, both inclusive. */
  from: number;
  to: number;
  /** How it is written: a year alone, a named part of it, its months, or a school year or term. */
  kind: 'year' | 'part' | 'months' | 'school';
  /** The year numbers in it, as written. */
  years: readonly DateNumber[];
}

/**
 * The reporting periods of the text, in order; single days are none. `year` is that of months which name none
 * (1—6月); without it they are left out.
 */
export function readReportingPeriods(
  text: string,
  { dates, periods }: LineDates = readLineDates(text, readSigns(text)),
  year?: number,
): readonly ReportingPeriod[] {
  if (dates.length === 0) return NONE;
  const found: ReportingPeriod[] = [];
  const inPeriod = new Set<WrittenDate>();
  for (const period of periods) {
    inPeriod.add(period.from).add(period.to);
    const span = spanOf(period, text, year);
    if (span) found.push(span);
  }
  for (const date of dates) {
    const single = inPeriod.has(date) ? undefined : singleOf(date, text);
    if (single) found.push(single);
  }
  return found.sort(byStart);
}

const NONE: readonly ReportingPeriod[] = [];

function monthOf(date: WrittenDate, otherwise: number, fallback?: number): number | undefined {
  const year = date.year ?? (date.month === undefined ? undefined : fallback);
  return year === undefined ? undefined : year * 12 + (date.month ?? otherwise) - 1;
}

function spanOf({ from, to, start, end }: Period, text: string, year?: number): ReportingPeriod | undefined {
  const [first, last] = [monthOf(from, 1, year), monthOf(to, 12, from.year ?? year)];
  if (first === undefined || last === undefined || last < first) return undefined;
  const years = [from.written.year, to.written.year].filter((number) => number !== undefined);
  if (!to.academic)
    return { start, end, from: first, to: last, years, kind: from.month === undefined ? 'year' : 'months' };
  const part = readYearPart(text, end);
  const august = first + 7;
  const school = part?.isTerm ? { from: first + part.from, to: first + part.to } : { from: august, to: august + 11 };
  return { ...school, start, end: part?.end ?? end, kind: 'school', years };
}

function singleOf(date: WrittenDate, text: string): ReportingPeriod | undefined {
  const { start, end, month, day, written } = date;
  if (!written.year || day !== undefined || date.part || (month !== undefined && month > 12)) return undefined;
  const years = [written.year];
  const january = written.year.value * 12;
  if (month !== undefined)
    return { start, end, from: january + month - 1, to: january + month - 1, kind: 'months', years };
  const part = readYearPart(text, end);
  if (!part) return { start, end, from: january, to: january + 11, kind: 'year', years };
  const kind = part.isTerm ? 'school' : 'part';
  // Of a single year, the spring term is its own: 2025年春季学期.
  const shift = part.isTerm && part.from > 11 ? -12 : 0;
  return { start, end: part.end, from: january + part.from + shift, to: january + part.to + shift, kind, years };
}
