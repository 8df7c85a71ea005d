import { parseHanNumber } from '../han-numerals.ts';

/** 五月： at the start of a line: the work of a month. */
export interface MonthHeading {
  start: number;
  end: number;
  month: number;
}

const OPENS =
  /^(?:（?[一二三四五六七八九十]{1,3}[、）]|\d{1,2}[.、])?((十[一二]?|[一二三四五六七八九]|\d{1,2})月)份?(?:[：:]|工作安排|$)/u;
const MOST = 12;

/** None or one. */
export function readMonthHeadings(text: string): readonly MonthHeading[] {
  if (!text.slice(0, MOST).includes('月')) return NONE;
  const [words, written = '', number = ''] = OPENS.exec(text) ?? [];
  if (words === undefined) return NONE;
  const month = parseHanNumber(number) ?? Number(number);
  const start = words.indexOf(written);
  return month >= 1 && month <= MOST ? [{ start, end: start + written.length, month }] : NONE;
}

const NONE: readonly MonthHeading[] = [];

/** Whether it stands between two months that leave room for one other. */
export function isOutOfRow(before: number | undefined, month: number, after: number | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const between = (before % MOST) + 1;
  return (between % MOST) + 1 === after && month !== between;
}
