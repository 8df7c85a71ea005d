import { parseHanNumber } from '../han-numerals.ts';
import type { FormFault } from './form-fault.ts';
import { matchesOf } from '../matches.ts';

const IN_WORDS_OF_DIGITS = /百分之(\d{1,9}(?:\.\d{1,6})?)[%％]?/gu;
const DIGITS_OF_WORDS = /(百分之)?([〇零一二三四五六七八九十百]{1,5})(?:点([〇零一二三四五六七八九]{1,3}))?[%％]/gu;
const PERCENT_POINTS = /(?<![\d.])(\d{1,9}(?:\.\d{1,6})?)[%％](个?百分点)/gu;
const NO_COUNTER = /(?<![\d.])(\d{1,9}(?:\.\d{1,6})?)(百分点)/gu;

/** Cheaper to look for; without it there is none. */
const LIKELY = /[〇零一二三四五六七八九十百][%％]|分之\d|[%％]个?百|\d百分/u;

/** 百分之30, 五十%: one number in two kinds of numerals (GB/T 15835-2011 §5.3); 3%个百分点, 3百分点: slips. */
export function findPercents(text: string): FormFault[] {
  if (!LIKELY.test(text)) return [];
  const faults: FormFault[] = [];
  const add = (start: number, written: string, put: string, why: string) =>
    faults.push({
      kind: '百分数',
      start,
      end: start + written.length,
      severity: 'warning',
      message: `“${written}”${why}，应写成“${put}”`,
      puts: [put],
      safe: true,
    });
  for (const { 0: written, index, 1: number = '' } of matchesOf(IN_WORDS_OF_DIGITS, text))
    add(index, written, `${number}%`, MIXED);
  for (const { 0: written, index, 1: inWords, 2: whole = '', 3: part = '' } of matchesOf(DIGITS_OF_WORDS, text)) {
    const put = inWords ? written.slice(0, -1) : digits(whole, part);
    if (put !== undefined) add(index, written, put, inWords ? '多了一个百分号' : MIXED);
  }
  for (const { 0: written, index, 1: digit = '', 2: points = '' } of matchesOf(PERCENT_POINTS, text))
    add(index, written, digit + (points.startsWith('个') ? points : `个${points}`), '多了一个百分号');
  for (const { 0: written, index, 1: digit = '', 2: points = '' } of matchesOf(NO_COUNTER, text))
    add(index, written, `${digit}个${points}`, '少了一个“个”字');
  return faults;
}

const MIXED = '把两种数字混在一起写';

function digits(whole: string, part: string): string | undefined {
  const value = parseHanNumber(whole);
  if (value === undefined) return undefined;
  const decimals = [...part].map((digit) => parseHanNumber(digit) ?? '').join('');
  return `${value}${decimals === '' ? '' : `.${decimals}`}%`;
}
