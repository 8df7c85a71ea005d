import { matchesOf } from './matches.ts';

const YEAR = /(?<!\d)20\d{2}(?=年)/gu;

/** The earliest year that stands filled in before 年; undefined where none does. */
export function yearIn(text: string): number | undefined {
  const years = matchesOf(YEAR, text).map(([year]) => Number(year));
  return years.length > 0 ? Math.min(...years) : undefined;
}
