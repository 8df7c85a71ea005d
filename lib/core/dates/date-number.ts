import { charSet } from '../char-set.ts';
import { halfWidth } from '../full-width.ts';
import { parseHanNumber } from '../han-numerals.ts';
import type { DateNumber } from './written-date.ts';

/** What people write for 〇 in a year: Latin o, zero, circles. Characters for a class. */
export const ZEROS = '〇零○◯oOＯ0０';
const FORMAL = '壹贰叁肆伍陆柒捌玖';
const PLAIN = '一二三四五六七八九';
/** Characters for a class. */
export const HAN_DIGITS = `${PLAIN}${FORMAL}`;

export const DATE_NUMERALS = `0123456789０１２３４５６７８９${ZEROS}${HAN_DIGITS}十`;

/** Whether a UTF-16 code may be part of a number in a date. */
export const isDateNumeral = charSet(DATE_NUMERALS);
const isDigit = charSet('0123456789');
const isFullWidth = charSet('０１２３４５６７８９');

/** 2025, ２０２５, 二〇二五, 二零二五, 十二; undefined where the text is no number. */
export function readDateNumber(text: string, start: number): DateNumber | undefined {
  const end = start + text.length;
  const plain = isFullWidth(text.charCodeAt(0)) ? halfWidth(text) : text;
  const digits = isDigit(plain.charCodeAt(0)) ? Number(plain) : Number.NaN;
  if (!Number.isNaN(digits)) return { start, end, text, value: digits, script: 'arabic' };
  const value = parseHanNumber(text) ?? parseHanNumber(toPlainHan(text));
  return value === undefined ? undefined : { start, end, text, value, script: 'han' };
}

/** A year digit by digit, as it should be written: 二零二五, 二O贰五 → 二〇二五. */
export function toPlainHan(text: string): string {
  return text
    .replace(/[零○◯oOＯ0０]/gu, '〇')
    .replace(/[壹贰叁肆伍陆柒捌玖]/gu, (char) => PLAIN.charAt(FORMAL.indexOf(char)));
}
