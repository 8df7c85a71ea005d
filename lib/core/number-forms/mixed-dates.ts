import { parseHanNumber } from '../han-numerals.ts';
import { matchesOf } from '../matches.ts';
import type { FormFault } from './form-fault.ts';

/** 三月三 is a feast. */
const DATE =
  /(?<![\d〇零一二三四五六七八九十历])(?:(\d{4}|[一二][〇○零一二三四五六七八九]{3})年)?(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?![三六九](?![日\d]))(?:(\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日)?/gu;
/** Without them there is no such date; few lines have one. */
const LIKELY =
  /\d年[一二三四五六七八九十]|[〇○零一二三四五六七八九]年\d|[一二三四五六七八九十]月\d|\d月[一二三四五六七八九十]/u;
const IN_DIGITS = /^\d/u;

/** 2024年五月16日: one date in two kinds of numerals (GB/T 15835-2011 §5.3). Of a lunar one the day is told otherwise. */
export function findMixedDates(text: string): FormFault[] {
  if (!LIKELY.test(text)) return [];
  return matchesOf(DATE, text).flatMap(({ 0: written, 1: year, 2: month, 3: day, index: start }) => {
    const told = [year, month, day].filter((part) => part !== undefined);
    if (told.every((part) => IN_DIGITS.test(part)) || !told.some((part) => IN_DIGITS.test(part))) return [];
    const put = written.replace(/[〇○零一二三四五六七八九十]+/gu, (part) => String(parseHanNumber(part) ?? part));
    const message = `一个日期里数字和汉字不要混用，“${written}”一般写成“${put}”`;
    return {
      kind: '日期',
      start,
      end: start + written.length,
      severity: 'warning' as const,
      message,
      puts: [put],
      safe: false,
    };
  });
}
