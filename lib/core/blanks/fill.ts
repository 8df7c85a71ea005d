import type { Edit } from '../diagnostic.ts';
import { toHanDigits, toHanNumber } from '../han-numerals.ts';
import type { Blank } from './blank.ts';

const HAN_YEAR = /^[一二][〇零○oOＯ0０]/u;
const HAN_YEAR_BEFORE = /[一二][○oOＯ0０xX×＿_*\p{Script=Han}]{1,6}年/u;

/**
 * The edit that puts `value` into the blank, in the form the place asks for: “2026” into 二〇xx年 becomes 二〇二六,
 * “12” into the month of a date in Chinese numerals 十二, “20” into 党的xx大 二十.
 */
export function fillBlank(blank: Blank, value: string): Edit {
  return { start: blank.start, end: blank.end, text: formatted(blank, value.trim()) };
}

function formatted({ meaning, text, before }: Blank, value: string): string {
  if (!/^\d{1,4}$/u.test(value)) return value;
  if (meaning.endsWith('-year')) return HAN_YEAR.test(text) ? toHanDigits(value) : value;
  if (meaning === 'congress' || meaning === 'plenum') return inHan(value);
  if ((meaning === 'month' || meaning === 'day') && HAN_YEAR_BEFORE.test(before)) return inHan(value);
  return value;
}

function inHan(value: string): string {
  const number = Number(value);
  return number >= 1 && number <= 99 ? toHanNumber(number) : value;
}
