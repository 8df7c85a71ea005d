import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import type { DraftYears } from './draft-years.ts';

/** 今年 or 明年 in which something will be done. The range is within the line. */
export interface RelativeAhead extends Range {
  word: string;
}

const AHEAD =
  /(?<=^|[。；])(今年|明年)(?=[，,]?(?:我们|[我全本][一-龥]{1,3}|[一-龥]{2,8}[局镇乡村校院委办区会馆站所行司])?[，,]?(?:将(?!近)|要(?!求)|计划|力争|拟))/gu;

export function readRelativeAhead(text: string): readonly RelativeAhead[] {
  if (!text.startsWith('今年') && !text.startsWith('明年') && !/[。；][今明]年/u.test(text)) return NONE;
  return matchesOf(AHEAD, text).map(({ index: start, 1: word = '' }) => ({ start, end: start + word.length, word }));
}

const NONE: readonly RelativeAhead[] = [];

/** What to ask of it in a draft of those years, in a part on plans or not; undefined where it may be right. */
export function aheadDoubt(
  { word }: RelativeAhead,
  { own, signedYear, signedMonth, isPlan, isWhole }: DraftYears,
  isInPlan: boolean,
): string | undefined {
  if (own === undefined || signedYear !== own || signedMonth === undefined) return undefined;
  if (word === '明年')
    return isPlan && signedMonth < LATE ? '这份材料安排的就是今年的事，像是以前的材料留下的，请核对' : undefined;
  return !isPlan && isWhole && isInPlan && signedMonth >= LATE
    ? '今年的工作已经总结过了，请核对这里是不是“明年”'
    : undefined;
}

/** From then on a year is summed up. */
const LATE = 11;
