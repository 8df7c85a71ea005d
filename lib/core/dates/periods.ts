import { daysIn, firstDay, lastDay, YEAR } from './calendar.ts';
import { TO } from './date-pieces.ts';
import type { Period, WrittenDate } from './written-date.ts';

const WEEKDAY = '(?:[（(](?:周|星期|礼拜)[一二三四五六日天][）)])?';
const CLOCK = '(?:(?:上午|下午|晚上?|早上?|凌晨)?\\d{1,2}(?:[:：]\\d{2}|[时点]))?';
const GOES_ON = '(?:起|开始|(?:一直)?(?:持续|连续|延续)?[办开干忙做演展播]?)';
/** Between the dates of a period: “至”, “（周一）起至次年”, “办到”. */
const BETWEEN = new RegExp(
  `^${WEEKDAY}[ \\u3000]?${CLOCK}[ \\u3000]?${GOES_ON}[，,]?${TO}[ \\u3000]?(次年|翌年|来年|明年|转年|第二年|下一?年|当年|同年|今年|本年|去年|上年)?(?:的|度)?$`,
  'u',
);
const LONGEST_BETWEEN = 24;
const EVERY_YEAR = /每年(?:的|度)?$/u;

/** The periods of a line, and its dates with year and month as meant; days that no month goes with are left out. */
export function joinPeriods(found: readonly WrittenDate[], text: string): { dates: WrittenDate[]; periods: Period[] } {
  const dates: WrittenDate[] = [];
  const periods: Period[] = [];
  for (const date of found) {
    const from = dates.at(-1);
    const between = from && date.start - from.end <= LONGEST_BETWEEN && text.slice(from.end, date.start);
    const connector = between ? BETWEEN.exec(between) : null;
    if (!from || !connector || periods.at(-1)?.to === from) {
      if (isWhole(date)) dates.push(date);
      continue;
    }
    const to = endAsMeant(from, date, connector[1]);
    if (!isWhole(to)) continue;
    dates.push(to);
    const yearly = EVERY_YEAR.test(text.slice(Math.max(0, from.start - 4), from.start));
    const comparable = !connector[1] || isSameYear(connector[1]);
    const mayRunBack = comparable && !from.lunar && !to.lunar;
    const reversed = mayRunBack && (isReversed(from, to, yearly) || isBackInList(periods.at(-1), from, to));
    periods.push({
      start: from.start,
      end: to.end,
      from,
      to,
      reversed,
      asSchoolYear: mayRunBack && !reversed && !yearly && isAsSchoolYear(from, to),
    });
  }
  return { dates, periods };
}

const isWhole = ({ year, month }: WrittenDate) => year !== undefined || month !== undefined;
const isSameYear = (word: string | undefined) => word === '当年' || word === '同年';

/** The end of a period takes what it leaves out from the start: 2025年3月5日至8日. */
function endAsMeant(from: WrittenDate, to: WrittenDate, word: string | undefined): WrittenDate {
  const inMonth = to.year === undefined && to.month === undefined && from.day !== undefined;
  const month = inMonth ? from.month : to.month;
  return { ...to, month, year: to.year ?? endYear(from, month, word) };
}

function endYear({ year, month }: WrittenDate, endMonth: number | undefined, word: string | undefined) {
  if (year === undefined || endMonth === undefined) return undefined;
  if (isSameYear(word)) return year;
  if (word && /^(?:次|翌|来|转|第二|下)/u.test(word)) return year + 1;
  if (word) return undefined;
  return crossesWinter(month ?? 1, endMonth) ? year + 1 : year;
}

/** 11月至2月, or a school term or year from autumn on: nobody writes the second year then. */
function crossesWinter(from: number, to: number): boolean {
  return (from >= 10 && to <= 4) || (from === 8 && to <= 2) || (from === 9 && [1, 2, 6, 7].includes(to));
}

function isReversed(from: WrittenDate, to: WrittenDate, yearly: boolean): boolean {
  if (from.month !== undefined && from.month > 12) return false;
  if (to.month !== undefined && to.month > 12) return false;
  if (from.year !== undefined) return to.year !== undefined && firstDay(from) > lastDay(to);
  if (from.month === undefined || to.month === undefined || to.year !== undefined) return false;
  const back = firstDay(from) - lastDay(to);
  if (back <= 0 || from.month === to.month) return back > 0;
  const mayCross = crossesWinter(from.month, to.month) || (from.month === 8 && from.day === undefined);
  return !yearly && !mayCross && (back < SURELY_BACK || isWithinYear(from, to)) && !isWholeYear(from, to);
}

/** 8月31日至4月1日: of days so told, nobody leaves out 次年, but for what goes on over the winter. */
function isWithinYear(from: WrittenDate, to: WrittenDate): boolean {
  return from.day !== undefined && to.day !== undefined && (from.month ?? 0) <= 8 && (to.month ?? 0) >= 3;
}

/** 4月1日至3月31日, 4月至3月 */
function isWholeYear({ day = 1, part, month = 0 }: WrittenDate, to: WrittenDate): boolean {
  const isLast = to.day === undefined ? to.part === undefined : to.day >= (to.month === 2 ? 28 : lastOf(to.month));
  return day === 1 && part === undefined && to.month === month - 1 && isLast;
}

function lastOf(month = 1): number {
  return daysIn(month) ?? 31;
}

/** 2024年9月至6月, 9月30日至6月1日; of bare months nobody can tell. */
function isAsSchoolYear(from: WrittenDate, to: WrittenDate): boolean {
  const isTold = from.written.year !== undefined || from.day !== undefined;
  return isTold && to.written.year === undefined && from.month === 9 && (to.month === 6 || to.month === 7);
}

/** 7月至9月……10月至9月: the months before it are told already. */
function isBackInList(before: Period | undefined, from: WrittenDate, to: WrittenDate): boolean {
  const areBare = [before?.from, before?.to, from, to].every(
    (date) => date !== undefined && date.year === undefined && date.day === undefined,
  );
  return areBare && before?.to.month === (from.month ?? 0) - 1 && to.month === before.to.month;
}

/** Without a year, 11月至2月 crosses into the next; what would then last ten months or more is a slip. Days. */
export const SURELY_BACK = YEAR / 5;
