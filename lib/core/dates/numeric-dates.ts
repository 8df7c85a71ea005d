import { readDateNumber } from './date-number.ts';
import { TO } from './date-pieces.ts';
import type { WrittenDate } from './written-date.ts';
import { byStart } from '../range.ts';

const YEAR = '(?:19|20)\\d{2}';
const NUMBER = '\\d{1,2}';
/** 2025-3-5, 2025.3.5—3.8, 2025/3/5-2025/4/1; no version, serial number or file name. */
const DATE = new RegExp(
  `(?<![\\dA-Za-z_/\\\\.+-])(${YEAR})([-./．－])(${NUMBER})\\2(${NUMBER})(?:[ ]?${TO}[ ]?(?:(${YEAR})\\2)?(${NUMBER})\\2(${NUMBER}))?(?![\\dA-Za-z_/\\\\]|[-.．][\\dA-Za-z\\p{Script=Han}])`,
  'gu',
);
/** 2025.6—2025.9: alone 2025.6 may be a figure. */
const MONTHS = new RegExp(
  `(?<![\\dA-Za-z_/\\\\.+-])(${YEAR})([./．])(${NUMBER})[ ]?${TO}[ ]?(${YEAR})\\2(${NUMBER})(?![\\d.．/A-Za-z%％])`,
  'gu',
);
/** 编号2025-13-05, V2025.1.1版 */
const NUMBERED = /(?:号|编码|版本|代码|电话|热线|文件)[：:为是]?[ ]?$/u;

/** In order; they never overlap. */
export function readNumericDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  const patterns = [DATE, MONTHS];
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (NUMBERED.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
      const [whole, year, , ...rest] = match;
      const [month, day, endYear, endMonth, endDay] = pattern === DATE ? rest : [rest[0], undefined, rest[1], rest[2]];
      const at = { text: whole, start: match.index };
      dates.push(...build(at, [year, month, day], 'first'));
      if (endMonth) dates.push(...build(at, [endYear, endMonth, endDay], 'last'));
    }
  }
  return dates.sort(byStart);
}

/** The date that the numbers are, at the start of the found text or at its end. */
function build(
  { text, start }: { text: string; start: number },
  numbers: readonly (string | undefined)[],
  place: 'first' | 'last',
): WrittenDate[] {
  const present = numbers.filter((number) => number !== undefined);
  const length = present.reduce((sum, number) => sum + number.length + 1, -1);
  const from = place === 'first' ? start : start + text.length - length;
  const written: WrittenDate['written'] = {};
  let at = from;
  for (const [index, unit] of (['year', 'month', 'day'] as const).entries()) {
    const digits = numbers[index];
    const number = digits === undefined ? undefined : readDateNumber(digits, at);
    if (!number) continue;
    written[unit] = number;
    at = number.end + 1;
  }
  const { year, month, day } = written;
  if (month?.value === 0 || day?.value === 0) return [];
  return [
    {
      start: from,
      end: from + length,
      year: year?.value,
      month: month?.value,
      day: day?.value,
      part: undefined,
      written,
      style: 'separators',
      academic: false,
      lunar: false,
    },
  ];
}
