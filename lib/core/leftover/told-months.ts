import { beforeFirst } from '../before-first.ts';
import { parseHanNumber } from '../han-numerals.ts';
import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import { endsStatement } from './clause-ends.ts';

/** 9月，学校组织……: a month without its year at the start of a sentence that tells what was done. From 1; the range is within the line. */
export interface ToldMonth extends Range {
  month: number;
}

const MONTH =
  /((十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])月)(?<=(?:^|[。；])(?:（[一二三四五六七八九十]）|\d[.．、])?\1)(?=(?:份|初|底|末|[上中下]旬|\d{1,2}日)?(?:，|[我全学各本组召举开]))/gu;
const DONE = /组织|召开|举办|举行|开展|完成|进行|参加|邀请|检查|表彰|开学/u;
/** Another time is told of, or one to come. */
const OTHER_TIME =
  /将|计划|拟|预计|力争|确保|准备|要(?!求)|下学期|上学期|去年|上年|明年|次年|20\d\d年|以来|曾|起[，,]|至|每年|上[一半]年|入学|新生|毕业|安排/u;
const AROUND = 60;

export function readToldMonths(text: string): readonly ToldMonth[] {
  return matchesOf(MONTH, text).flatMap(({ index: start, 1: word = '', 2: number = '' }) => {
    const end = start + word.length;
    const sentence = beforeFirst(text.slice(end, end + AROUND), endsStatement);
    if (!DONE.test(sentence) || OTHER_TIME.test(sentence)) return [];
    return [{ start, end, month: parseHanNumber(number) ?? Number(number) }];
  });
}

/** Months from 1 that are well within the one term, and so not in the other. */
const OF_FIRST: ReadonlySet<number> = new Set([9, 10, 11, 12]);
const OF_SECOND: ReadonlySet<number> = new Set([3, 4, 5, 6]);

/** What to ask of it in what tells of a school's first or second term; undefined where it may be right. */
export function toldMonthDoubt({ month }: ToldMonth, isSecond: boolean): string | undefined {
  return (isSecond ? OF_FIRST : OF_SECOND).has(month)
    ? '不是标题里那个学期的月份，像是以前的材料留下的，请核对'
    : undefined;
}
