import { check } from './change-check.ts';
import { isChange } from './change-words.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { checkFold } from './folds.ts';
import type { SumFault } from './sum-fault.ts';

/** 2024年投资 */
export const YEAR = /^(20\d{2})年(?:度|全年)?([^，。；]*)$/u;
const LAST_YEAR = /(?:去年|上年度?|上届|上学期|上季度|头年)(?:全年)?([^，。；]*)$/u;
const THIS_YEAR = /^(?:今年|本年度?|本届|本学期|本季度)(?:全年)?([^，。；]*)$/u;
/** 今年做到3亿元: of what the year before was told of. */
const SAYS_VALUE = /^(?:[是为有]|达到?|做到|到|变成|完成|实现|[一-龥]{1,2}[至到]|[一-龥]{1,2}(?=了))?了?$/u;

/** 2024年投资120万元，2025年投资150万元，增长30% */
export function readTwoYears(text: string, figures: readonly Figure[], after: Figure, at: number): readonly SumFault[] {
  const before =
    lastYears(figures, after) ?? figures[figures[at - 1]?.unit === '%' && after.unit !== '%' ? at - 2 : at - 1];
  if (!before || before.unit !== after.unit || after.separator < SEPARATOR.comma) return NO_FAULTS;
  const isPeriod = areNextPeriods(before, after);
  if (!isPeriod && (after.separator > SEPARATOR.semicolon || !areOfTwoTimes(before, after))) return NO_FAULTS;
  const changes: Figure[] = [];
  for (const change of figures.slice(at + 1, at + 1 + MAX_CHANGES)) {
    const told = change.label === '即' ? { ...change, label: changes.at(-1)?.label ?? '' } : withoutPeriod(change);
    if (!isChange(told.label) || told.separator !== SEPARATOR.comma) break;
    if (!isPeriod || OVER_LAST.test(told.label)) changes.push(told);
  }
  const faults = changes.flatMap((change) => check(text, { before, after, change }));
  return faults.length > 0 || isPeriod ? faults : checkFold(text, before, after);
}

/** 去年收入86万元，其中租赁37万元、分红27万元、奖补22万元；今年达到112万元: behind its parts. */
function lastYears(figures: readonly Figure[], { index, separator, label, unit }: Figure): Figure | undefined {
  if (separator !== SEPARATOR.semicolon || !SAYS_VALUE.test(THIS_YEAR.exec(label)?.[1] ?? 'no')) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - MAX_PARTS); at -= 1) {
    const figure = figures[at];
    if (figure?.unit === unit && LAST_YEAR.test(figure.label)) return figure;
    if ((figure?.separator ?? SEPARATOR.stop) > SEPARATOR.comma) return undefined;
  }
  return undefined;
}

const MAX_PARTS = 8;

/** 二季度环比上升 */
function withoutPeriod(change: Figure): Figure {
  const [, period] = OF_PERIOD.exec(change.label) ?? [];
  return period === undefined ? change : { ...change, label: change.label.slice(period.length) };
}

const OF_PERIOD = /^(\d{1,2}月份?|第?[二三四]季度)环比/u;
const MAX_CHANGES = 3;

/** Of one thing, in two years, before and after, or told as compared. */
function areOfTwoTimes(before: Figure, after: Figure): boolean {
  // 与上年的48万元相比，收入增加14万元
  if (before.tail.startsWith('相比')) return after.kind !== 'change' && !isChange(after.label);
  const one = BEFORE.exec(before.label)?.[1];
  if (one !== undefined && one === AFTER.exec(after.label)?.[1]) return true;
  const [, lastYear] = LAST_YEAR.exec(before.label) ?? [];
  const [, thisYear] = lastYear === undefined ? [] : (THIS_YEAR.exec(after.label) ?? []);
  if (lastYear !== undefined && thisYear !== undefined)
    return isSameName(nameIn(lastYear), nameIn(thisYear)) || SAYS_VALUE.test(thisYear);
  const [, yearBefore, nameBefore] = YEAR.exec(before.label) ?? [];
  const [, yearAfter, nameAfter = ''] = yearBefore ? (YEAR.exec(after.label) ?? []) : [];
  if (!yearBefore || !yearAfter || Number(yearAfter) !== Number(yearBefore) + 1) return false;
  return isSameName(nameBefore, nameAfter) || SAYS_VALUE.test(nameAfter);
}

/** 复垦前260亩，复垦后325亩 */
const BEFORE = /^([^，。；]{2,4})[之以]?前/u;
const AFTER = /^([^，。；]{2,4})[之以]?后/u;
const PERIOD = /^(?:(\d{1,2})月份?|第?([一二三四])季度)([^，。；]*)$/u;
/** 受理量一季度为 */
const LATER_PERIOD = /[^\d年第至到—~～-](?:(\d{1,2})月份?|第?([一二三四])季度)([是为有]?|[^，。；、至到比]{2,6})$/u;
const OVER_LAST = /^(?:环比|[比较](?:上季度|上月|[一二三]季度|\d{1,2}月份?))/u;

/** 一季度完成120万元，二季度完成150万元，环比增长25% */
function areNextPeriods(before: Figure, after: Figure): boolean {
  const [, month, quarter = '', name] = PERIOD.exec(before.label) ?? LATER_PERIOD.exec(before.label) ?? [];
  if (name === undefined) return false;
  const [, nextMonth, nextQuarter = '', nextName] = PERIOD.exec(after.label) ?? [];
  if (nextName === undefined) return false;
  const follows = month
    ? Number(nextMonth) === Number(month) + 1
    : quarter !== '' && nextQuarter !== '' && '一二三四'.includes(quarter + nextQuarter);
  return follows && isSameName(name, nextName);
}

const nameIn = (label: string) => label.replace(/^共|(?:是|为|有|达到?)$/gu, '');

/** 接待游客 may be 接待 the second time. */
function isSameName(one = '', other = ''): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
