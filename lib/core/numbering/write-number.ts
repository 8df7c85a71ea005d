import { NUMBER_CHARACTERS } from '../document/numbering.ts';
import { toHanNumber } from '../han-numerals.ts';

/** 首先 is the first of these, 其次 the second. */
export const SEQUENCE_WORDS = ['首先', '其次', '再次'] as const;

const HAN = /[〇零一二三四五六七八九十百]+/u;

/**
 * The number as `written` with another value: “三、” with 4 is “四、”, “(3)” is “(4)”, “二是” is “四是”. Undefined
 * where the style has no such number (㉑ after ⑳).
 */
export function numberLike(written: string, value: number): string | undefined {
  if (value < 1) return undefined;
  for (const word of SEQUENCE_WORDS) if (written.startsWith(word)) return SEQUENCE_WORDS[value - 1];
  for (const { first, count } of NUMBER_CHARACTERS) {
    const from = first.charCodeAt(0);
    const code = written.charCodeAt(0);
    if (code >= from && code < from + count)
      return value <= count ? String.fromCharCode(from + value - 1) + written.slice(1) : undefined;
  }
  if (HAN.test(written)) return value <= 99 ? written.replace(HAN, toHanNumber(value)) : undefined;
  if (/^\d+(?:\.\d+)+$/u.test(written)) return `${written.slice(0, written.lastIndexOf('.'))}.${value}`;
  if (/\d/u.test(written)) return written.replace(/\d+/u, String(value));
  if (/[０-９]/u.test(written)) return written.replace(/[０-９]+/u, toFullWidth(value));
  if (value > 26) return undefined;
  return written.replace(/[a-zA-Z]/u, (letter) => String.fromCharCode((letter >= 'a' ? 96 : 64) + value));
}

function toFullWidth(value: number): string {
  return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfe_e0));
}
