import { charSet } from '../char-set.ts';
import { NUMBER_STYLES, type NumberStyle } from '../document/numbering.ts';
import type { Range } from '../range.ts';

/**
 * Words that count: 一是 and 一要 (`clause`), 第一 (`ordinal`), 首先 (`sequence`), 一查 (`verb`). They stand below every
 * number.
 */
export const WORD_STYLES = ['ordinal', 'clause', 'sequence', 'verb'] as const;
/** `decimal` is the last number of 2.3, as technical papers count. */
export type MarkStyle = NumberStyle | 'decimal' | (typeof WORD_STYLES)[number];

/** A number that counts the items of a list, at the start of a line or within it; the range is one of the line's text. */
export interface Mark extends Range {
  style: MarkStyle;
  /** How it is written apart from its value: “#、”, “(#)”, “#是”, “第#阶段”, “2.# ”, without the space where none parts it from its words. */
  form: string;
  value: number;
  /** It does not open the line. */
  inline: boolean;
  /** False for what only looks like a number (2.3公里, 3、4月份): it may fill a gap, but breaks nothing. */
  certain: boolean;
}

/** 3.1 stands below 3. and above （1）. */
const RANKS: readonly MarkStyle[] = NUMBER_STYLES.flatMap((style): MarkStyle[] =>
  style === 'arabic' ? [style, 'decimal'] : [style],
).concat(WORD_STYLES);
const WORD_RANK = RANKS.length - WORD_STYLES.length;

const RANK_OF = new Map(RANKS.map((style, rank) => [style, rank]));

/** 0 for the highest level. */
export function rankOf(style: MarkStyle): number {
  return RANK_OF.get(style) ?? -1;
}

export function isWord(style: MarkStyle): boolean {
  return rankOf(style) >= WORD_RANK;
}

/** Where each kind of number begins: ② is written like ①, b. like a. */
const FIRST_OF: readonly [RegExp, string][] = [
  [/^[①-⑳]/u, '①'],
  [/^[⑴-⒇]/u, '⑴'],
  [/^[⒈-⒛]/u, '⒈'],
  [/^[㈠-㈩]/u, '㈠'],
  [/^[a-z]/u, 'a'],
  [/^[A-Z]/u, 'A'],
];
const isNumeral = charSet('0123456789０１２３４５６７８９〇零一二三四五六七八九十百');
/** Characters. */
const MAX_NUMERAL = 4;

/** “（一）、” and “(三)” are “(#)”, “２．” is “#.”, “③” is “①”, “B.” is “A.”. */
export function formOf(written: string): string {
  if (written.startsWith('（') || written.startsWith('(')) return '(#)';
  let start = 0;
  while (start < written.length && !isNumeral(written.charCodeAt(start))) start += 1;
  if (start === written.length) {
    const [first, as] = FIRST_OF.find(([pattern]) => pattern.test(written)) ?? [];
    return first && as ? written.replace(first, as) : written;
  }
  let end = start + 1;
  while (end < start + MAX_NUMERAL && isNumeral(written.charCodeAt(end))) end += 1;
  const mark = written.slice(end).replaceAll(' ', '');
  return `${written.slice(0, start)}#${mark === '．' ? '.' : mark}`;
}
