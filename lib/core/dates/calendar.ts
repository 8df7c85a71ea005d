import type { WrittenDate } from './written-date.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `month` from 1. Without a year February has 29 days: some year it has. Undefined where there is no such month. */
export function daysIn(month: number, year?: number): number | undefined {
  if (month === 2 && (year === undefined || isLeapYear(year))) return 29;
  return DAYS[month - 1];
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** No month has more days: dates counted so keep their order. */
const MONTH = 31;
export const YEAR = 12 * MONTH;

/** The first day a date may mean, and the last: of 2025年3月 the 1st and the 31st. Days since year 0, in years of 372 days. */
export function firstDay({ year = 0, month = 1, day, part }: Place): number {
  return year * YEAR + (month - 1) * MONTH + (day ?? part?.from ?? 1);
}

export function lastDay({ year = 0, month = 12, day, part }: Place): number {
  return year * YEAR + (month - 1) * MONTH + (day ?? part?.to ?? MONTH);
}

type Place = Pick<WrittenDate, 'year' | 'month' | 'day' | 'part'>;
