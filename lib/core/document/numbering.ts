import { parseHanNumber } from '../han-numerals.ts';
import type { Range } from '../range.ts';

/** The styles in use, the highest first (GB/T 9704-2012 §7.3.3 names 一、 （一） 1. （1）; the rest is usual). */
export const NUMBER_STYLES = ['chapter', 'han', 'han-bracket', 'arabic', 'arabic-bracket', 'circled', 'latin'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** The number at the start of a paragraph and what hangs below it. */
export interface NumberedItem extends Range {
  style: NumberStyle;
  value: number;
  /** Index of the paragraph it opens. */
  paragraph: number;
  children: NumberedItem[];
}

const HAN = '[〇零一二三四五六七八九十百]';
const PATTERNS: [NumberStyle, RegExp][] = [
  ['chapter', new RegExp(`^第(${HAN}{1,4})(?:部分|章|篇)[、：:，,. ]?`, 'u')],
  ['han', new RegExp(`^(${HAN}{1,4})[、.．，,]`, 'u')],
  ['han-bracket', new RegExp(`^[（(](${HAN}{1,4})[）)][、.．]?`, 'u')],
  // No decimal (2.34), no date (3月), no figure (1,200): a mark must follow, and no digit after a dot.
  ['arabic', /^(\d{1,2})(?:[、]|[.．](?!\d))/u],
  ['arabic-bracket', /^[（(]?(\d{1,2})[）)][、.．]?/u],
  ['circled', /^([①-⑳])[、.．]?/u],
  ['latin', /^([a-zA-Z])[.．、)）](?![a-zA-Z])/u],
];

function valueOf(style: NumberStyle, number: string): number | undefined {
  if (style === 'circled') return number.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  if (style === 'latin') return number.toLowerCase().charCodeAt(0) - 96;
  return style.startsWith('arabic') ? Number(number) : parseHanNumber(number);
}

/** The number a line opens with; `length` in characters, its mark included. */
export interface LineNumber {
  style: NumberStyle;
  value: number;
  length: number;
}

/** Most lines open with neither digit, bracket nor letter. */
const OPENS_NUMBER = /^[第〇零一二三四五六七八九十百（(\da-zA-Z①-⑳]/u;

export function readNumber(text: string): LineNumber | undefined {
  if (!OPENS_NUMBER.test(text)) return undefined;
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    const value = match?.[1] && valueOf(style, match[1]);
    if (match && typeof value === 'number') return { style, value, length: match[0].length };
  }
  return undefined;
}

/** Hangs each item below the last one of a higher style. */
export function buildNumberingTree(items: NumberedItem[]): NumberedItem[] {
  const roots: NumberedItem[] = [];
  const open: NumberedItem[] = [];
  for (const item of items) {
    const rank = NUMBER_STYLES.indexOf(item.style);
    while (open.length > 0 && rank <= NUMBER_STYLES.indexOf(open.at(-1)?.style ?? 'chapter')) open.pop();
    (open.at(-1)?.children ?? roots).push(item);
    open.push(item);
  }
  return roots;
}
