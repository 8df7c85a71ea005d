import { check, type Growth } from './change-check.ts';
import { isChange } from './change-words.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from './figure.ts';
import type { SumFault } from './sum-fault.ts';

/** 2024年投资 */
export const YEAR = /^(20\d{2})年(?:度|全年)?([^，。；]*)$/u;
const LAST_YEAR = /(?:去年|上年|上届|上学期|上季度|头年)(?:全年)?([^，。；]*)$/u;
const THIS_YEAR = /^(?:今年|本年|本届|本学期|本季度)(?:全年)?([^，。；]*)$/u;
/** 今年做到3亿元: of what the year before was told of. */
const SAYS_VALUE = /^(?:[是为有]|达到?|做到|到|升到|升至|增至|降至|降到|变成)?了?$/u;

/** 2024年投资120万元，2025年投资150万元，增长30% */
export function readTwoYears(text: string, figures: readonly Figure[], after: Figure, at: number): readonly SumFault[] {
  const before = figures[at - 1];
  const change = figures[at + 1];
  if (!before || !change || before.unit !== after.unit || !isChange(change.label)) return NO_FAULTS;
  if (after.separator !== SEPARATOR.comma || change.separator !== SEPARATOR.comma) return NO_FAULTS;
  const [, lastYear] = LAST_YEAR.exec(before.label) ?? [];
  const [, thisYear] = THIS_YEAR.exec(after.label) ?? [];
  if (lastYear !== undefined && thisYear !== undefined)
    return isSameName(nameIn(lastYear), nameIn(thisYear)) || SAYS_VALUE.test(thisYear)
      ? check(text, { before, after, change })
      : NO_FAULTS;
  const [, yearBefore, nameBefore] = YEAR.exec(before.label) ?? [];
  const [, yearAfter, nameAfter] = YEAR.exec(after.label) ?? [];
  if (!yearBefore || !yearAfter) return readTwoPeriods(text, { before, after, change });
  if (Number(yearAfter) !== Number(yearBefore) + 1) return NO_FAULTS;
  return isSameName(nameBefore, nameAfter) ? check(text, { before, after, change }) : NO_FAULTS;
}

const PERIOD = /^(?:(\d{1,2})月份?|第?([一二三四])季度)([^，。；]*)$/u;
const OVER_LAST = /^(?:环比|[比较](?:上季度|上月|[一二三]季度|\d{1,2}月份?))/u;

/** 一季度完成120万元，二季度完成150万元，环比增长25% */
function readTwoPeriods(text: string, growth: Growth): readonly SumFault[] {
  const [, month, quarter = '', name] = PERIOD.exec(growth.before.label) ?? [];
  const [, nextMonth, nextQuarter = '', nextName] = PERIOD.exec(growth.after.label) ?? [];
  if (name === undefined || nextName === undefined || !OVER_LAST.test(growth.change.label)) return NO_FAULTS;
  const follows = month
    ? Number(nextMonth) === Number(month) + 1
    : quarter !== '' && nextQuarter !== '' && '一二三四'.includes(quarter + nextQuarter);
  return follows && isSameName(name, nextName) ? check(text, growth) : NO_FAULTS;
}

const nameIn = (label: string) => label.replace(/(?:是|为|有|达到?)$/u, '');

/** 接待游客 may be 接待 the second time. */
function isSameName(one = '', other = ''): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
