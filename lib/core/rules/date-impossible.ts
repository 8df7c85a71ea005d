import { daysIn } from '../dates/calendar.ts';
import { impossibility, isSurelyMonth } from '../dates/impossible.ts';
import type { LineDates } from '../dates/line-dates.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import type { Fix } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { firstAtOrAfter, type Range } from '../range.ts';
import { readReportingPeriods } from '../dates/reporting-period.ts';
import { reportedYear } from './date-opening.ts';
import { signatureDate } from './date-signature.ts';
import type { Report } from './rule.ts';

/** 13月8日, 4月31日, 2025年2月29日. */
export function reportImpossible(written: WrittenDate, { text, start, line }: Paragraph): Report | undefined {
  const wrong = impossibility(written);
  if (!wrong || (wrong === 'month' && !isSurelyMonth(written, text) && !endsYear(written, line.dates)))
    return undefined;
  const words = text.slice(written.start, written.end);
  const { year, month = 0 } = written;
  const days = daysIn(month, year);
  const place = year !== undefined && month === 2 ? `${year}年2月` : `${month}月`;
  const most = month === 2 && year === undefined ? '最多' : '只有';
  const reason = days === undefined ? '一年只有12个月' : `${place}${most}${days}天`;
  return {
    start: written.start + start,
    end: written.end + start,
    subject: words,
    message: `“${words}”不存在：${reason}，请核对`,
    fixes: lastDayFix(written, days, start),
  };
}

/** Whether it ends a period of whole months from January on: the 13月 of 1—13月. */
function endsYear(written: WrittenDate, { periods }: LineDates): boolean {
  const period = periods[firstAtOrAfter(periods, written.start) - 1];
  return period?.to === written && period.from.month === 1 && period.from.day === undefined;
}

/** A day just past the month's end most likely means its last. Not safe: only the writer knows. */
function lastDayFix({ written, year, month }: WrittenDate, days: number | undefined, offset: number): Fix[] {
  const { day } = written;
  if (!day || days === undefined || day.value > 31 || day.script === 'han') return [];
  const last = month === 2 && year === undefined ? 28 : days;
  const edit = { start: day.start + offset, end: day.end + offset, text: String(last) };
  return [{ label: `改为${last}日`, safe: false, edits: [edit] }];
}

const REPORT = /总结|小结|述职|汇报/u;
const FEBRUARY = 2;

/** The year of which a day without one is, where it is sure that its February is the one meant, and has 28 days. */
function yearOfDays(document: Document): number | undefined {
  const term = termWithFebruary(document.title ?? '');
  if (term !== undefined) return daysIn(FEBRUARY, term) === LEAP_DAY ? undefined : term;
  const reported = reportedYear(document);
  const isPlan = document.genreData.family === 'plan';
  if (reported === undefined || !(isPlan || REPORT.test(document.title ?? ''))) return undefined;
  const signed = document.frame.date && signatureDate(document, document.frame.date)?.written;
  // A plan signed early in the year does not reach to the next February; a report also tells what the next year is to bring.
  const isNear = isPlan && signed?.year === reported && (signed.month ?? LAST_MONTH) <= FEBRUARY;
  const years = isNear ? [reported] : [reported, reported + 1];
  return years.every((year) => daysIn(FEBRUARY, year) !== LEAP_DAY) ? reported : undefined;
}

/** 2025年春季学期 has the one of its year. */
function termWithFebruary(title: string): number | undefined {
  const [own, another] = readReportingPeriods(title);
  if (own?.kind !== 'school' || another) return undefined;
  const year = Math.floor(own.to / MONTHS);
  return own.from <= year * MONTHS + FEBRUARY - 1 && own.to - own.from < MONTHS ? year : undefined;
}

const MONTHS = 12;
const [LEAP_DAY, LAST_MONTH] = [29, 12];
const OTHER_YEAR = /[去上前明次来每翌闰]年|往年|逢|(?:19|20)\d{2}/u;

/** 2月29日 in a draft on a year that has none, where the words before it name no other year. */
export function reportLeapDay(written: WrittenDate, paragraph: Paragraph, document: Document): Report | undefined {
  const { year, month, day, lunar } = written;
  if (month !== 2 || day !== 29 || year !== undefined || lunar) return undefined;
  const reported = yearOfDays(document);
  if (reported === undefined) return undefined;
  const before = paragraph.text.slice(Math.max(0, written.start - 60), written.start);
  if (OTHER_YEAR.test(before)) return undefined;
  const range: Range = { start: written.start + paragraph.start, end: written.end + paragraph.start };
  const words = paragraph.text.slice(written.start, written.end);
  return {
    ...range,
    severity: 'warning',
    subject: words,
    message: `${reported}年2月只有28天，没有“${words}”，请核对`,
    fixes: [],
  };
}
