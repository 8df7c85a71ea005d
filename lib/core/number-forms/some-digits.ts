import { isDigit } from '../figures/number-at.ts';
import { matchesOf } from '../matches.ts';
import type { FormFault } from './form-fault.ts';

const TENS = '一二三四五六七八九';
/** 10几个, but no 第10几何题. */
const TENS_AND_SOME = /(?<![\d.,:：/A-Za-z%“+~～–—－-])([1-9])0几(?=[一-龥])(?![何率乎微])/gu;
/** 几10人, but not 茶几10张, 所剩无几10人 or 几10月. */
const SOME_TENS = /(?<![茶条案香无第“])几(10{1,4})(?=[一-龥])(?![月日号时点])/gu;
const SCALES: Readonly<Record<string, string>> = { 10: '十', 100: '百', 1000: '千', 10000: '万' };

/** 10几个, 几10人: what is about so many by 几 is told in words (GB/T 15835-2011 §4.2.2). */
export function findSomeDigits(text: string): FormFault[] {
  if (!mayHold(text)) return [];
  const faults: FormFault[] = [];
  const add = (start: number, written: string, put: string) => {
    const unit = text.charAt(start + written.length);
    faults.push({
      kind: '概数的写法',
      start,
      end: start + written.length,
      severity: 'warning',
      message: `“${written}${unit}”是个大概的数，要用汉字，应写成“${put}${unit}”`,
      puts: [put],
      safe: false,
    });
  };
  for (const { 0: written, index, 1: tens = '' } of matchesOf(TENS_AND_SOME, text))
    add(index, written, `${tens === '1' ? '' : TENS.charAt(Number(tens) - 1)}十几`);
  for (const { 0: written, index, 1: scale = '' } of matchesOf(SOME_TENS, text))
    add(index, written, `几${SCALES[scale] ?? ''}`);
  return faults;
}

/** Cheaper to look for: 几 beside a digit. */
function mayHold(text: string): boolean {
  for (let at = text.indexOf('几'); at >= 0; at = text.indexOf('几', at + 1))
    if (isDigit(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at + 1))) return true;
  return false;
}
