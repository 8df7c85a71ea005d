import { parseHanNumber } from '../han-numerals.ts';

/** The styles in use, the highest first (GB/T 9704-2012 §7.3.3 names 一、 （一） 1. （1）; the rest is usual). */
export const NUMBER_STYLES = ['chapter', 'han', 'han-bracket', 'arabic', 'arabic-bracket', 'circled', 'latin'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** Numbers written as one character, with the first of each series and how many follow on it. */
export const NUMBER_CHARACTERS = [
  { style: 'circled', first: '①', count: 20 },
  { style: 'arabic-bracket', first: '⑴', count: 20 },
  { style: 'arabic', first: '⒈', count: 20 },
  { style: 'han-bracket', first: '㈠', count: 10 },
] as const;

const HAN = '[〇零一二三四五六七八九十百]';
const DIGITS = '[\\d０-９]{1,2}';
const PATTERNS: [NumberStyle, RegExp][] = [
  ['chapter', new RegExp(`^第(${HAN}{1,4}|\\d{1,2})(?:部分|章|篇(?!章))[、：:，,. ]?`, 'u')],
  ['han', new RegExp(`^(${HAN}{1,4})[、.．，,：]`, 'u')],
  ['han-bracket', new RegExp(`^[（(](${HAN}{1,4})[）)][、.．]?`, 'u')],
  // No decimal (2.34), no date (3月), no figure (1,200): a mark must follow, and after a dot no digit but a date's
  // (1.3月25日).
  ['arabic', new RegExp(`^(${DIGITS})(?:、|[.．](?!\\d)|[.．](?=\\d{1,2}月|\\d{4}年))`, 'u')],
  ['arabic-bracket', new RegExp(`^[（(]?(${DIGITS})[）)][、.．]?`, 'u')],
  ['latin', /^([a-zA-Z])[.．、)）](?![a-zA-Z])/u],
];
const CHARACTER = /^[①-⑳⑴-⒇⒈-⒛㈠-㈩]/u;

function valueOf(style: NumberStyle, number: string): number | undefined {
  if (style === 'latin') return number.toLowerCase().charCodeAt(0) - 96;
  return /^[\d０-９]/u.test(number) ? Number(number.normalize('NFKC')) : parseHanNumber(number);
}

/** The number a line opens with; `length` in characters, its mark included. */
export interface LineNumber {
  style: NumberStyle;
  value: number;
  length: number;
}

/** Most lines open with neither digit, bracket nor letter. */
const OPENS_NUMBER = /^[第〇零一二三四五六七八九十百（(\d０-９a-zA-Z①-⑳⑴-⒛㈠-㈩]/u;

export function readNumber(text: string): LineNumber | undefined {
  if (!OPENS_NUMBER.test(text)) return undefined;
  if (CHARACTER.test(text)) return readNumberCharacter(text);
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    const value = match?.[1] && valueOf(style, match[1]);
    if (match && typeof value === 'number') return { style, value, length: match[0].length };
  }
  return undefined;
}

function readNumberCharacter(text: string): LineNumber | undefined {
  for (const { style, first, count } of NUMBER_CHARACTERS) {
    const value = text.charCodeAt(0) - first.charCodeAt(0) + 1;
    if (value >= 1 && value <= count) return { style, value, length: /^.[、.．]/u.test(text) ? 2 : 1 };
  }
  return undefined;
}
