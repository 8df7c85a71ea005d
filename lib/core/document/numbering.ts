import { charSet, charTable } from '../char-set.ts';
import { parseHanNumber } from '../han-numerals.ts';

/**
 * The styles in use, the highest first (GB/T 9704-2012 §7.3.3 names 一、 （一） 1. （1）; the rest is usual): 第一篇 is a
 * volume, 第一章 and 第一部分 are chapters.
 */
export const NUMBER_STYLES = [
  'volume',
  'chapter',
  'han',
  'han-bracket',
  'arabic',
  'arabic-bracket',
  'circled',
  'latin',
] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** 第一篇, 第一章, 第一部分 divide a draft wherever they stand. */
export function isChapter(style: string | undefined): boolean {
  return style === 'chapter' || style === 'volume';
}

/** Numbers written as one character, with the first of each series and how many follow on it. */
export const NUMBER_CHARACTERS = [
  { style: 'circled', first: '①', count: 20 },
  { style: 'arabic-bracket', first: '⑴', count: 20 },
  { style: 'arabic', first: '⒈', count: 20 },
  { style: 'han-bracket', first: '㈠', count: 10 },
] as const;

const HAN = '[〇零一二三四五六七八九十百]';
const DIGITS = '[\\d０-９]{1,2}';
const OPENER = { ordinal: 1, han: 2, bracket: 4, digit: 8, letter: 16, character: 32 } as const;
/** What kind of number a character may open, a bit each; most lines open with none. */
const openerOf = charTable([
  [OPENER.ordinal, '第'],
  [OPENER.han, '〇零一二三四五六七八九十百'],
  [OPENER.bracket, '（('],
  [OPENER.digit, '0123456789０１２３４５６７８９'],
  [OPENER.letter, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [OPENER.character, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'],
]);

const PATTERNS: readonly { style: NumberStyle; opens: number; pattern: RegExp }[] = [
  {
    style: 'volume',
    opens: OPENER.ordinal,
    pattern: new RegExp(`^第(${HAN}{1,4}|\\d{1,2})篇(?!章)[、：:，,. ]?`, 'u'),
  },
  {
    style: 'chapter',
    opens: OPENER.ordinal,
    pattern: new RegExp(`^第(${HAN}{1,4}|\\d{1,2})(?:部分|章)[、：:，,. ]?`, 'u'),
  },
  { style: 'han', opens: OPENER.han, pattern: new RegExp(`^(${HAN}{1,4}) ?[、.．，,：]`, 'u') },
  {
    style: 'han-bracket',
    opens: OPENER.bracket | OPENER.han,
    pattern: new RegExp(`^(?:[（(] ?(${HAN}{1,4}) ?[）)]|(${HAN}{1,2})[）)])[、.．]?`, 'u'),
  },
  // No decimal (2.34), no date (3月), no figure (1,200): a mark must follow, and after a dot no digit but a date's
  // (1.3月25日) or a time's (4.8时30分, 5.9:00).
  {
    style: 'arabic',
    opens: OPENER.digit,
    pattern: new RegExp(
      `^(${DIGITS}) ?(?:、|[.．](?!\\d)|[.．](?=\\d{1,2}(?:月|时(?!段|间)|[:：]\\d{2})|\\d{4}年))`,
      'u',
    ),
  },
  {
    style: 'arabic-bracket',
    opens: OPENER.bracket | OPENER.digit,
    pattern: new RegExp(`^[（(]?(${DIGITS})[）)][、.．]?`, 'u'),
  },
  { style: 'latin', opens: OPENER.letter, pattern: /^([a-zA-Z])[.．、)）](?![a-zA-Z])/u },
];

/** 七、八年级学生 and （3）班共有学生 open with no number. */
const NO_NUMBER =
  /^[一二三四五六七八]、(?:[二三四五六七八九]、){0,4}[二三四五六七八九]年级|^[（(][\d一二三四五六七八九十]{1,2}[）)]班(?:级?[共现]?有|级?学生|[的是，])/u;

/** What stands behind the first number where it is none. */
const mayDeny = charSet('二三四五六七八九班');

function valueOf(style: NumberStyle, number: string): number | undefined {
  if (style === 'latin') return number.toLowerCase().charCodeAt(0) - 96;
  if (openerOf(number.charCodeAt(0)) === OPENER.han) return parseHanNumber(number);
  const value = Number(number);
  return Number.isNaN(value) ? Number(number.normalize('NFKC')) : value;
}

/** The number a line opens with; `length` in characters, its mark included. */
export interface LineNumber {
  style: NumberStyle;
  value: number;
  length: number;
}

/** Whether a number may begin with the character of that UTF-16 code. */
export function opensNumber(code: number): boolean {
  return openerOf(code) !== 0;
}

export function readNumber(text: string): LineNumber | undefined {
  const opener = openerOf(text.charCodeAt(0));
  if (opener === 0) return undefined;
  if (opener === OPENER.character) return readNumberCharacter(text);
  for (const { style, opens, pattern } of PATTERNS) {
    const match = (opens & opener) === 0 ? null : pattern.exec(text);
    const number = match?.[1] ?? match?.[2];
    const value = number && valueOf(style, number);
    if (!match || typeof value !== 'number') continue;
    const { length } = match[0];
    return mayDeny(text.charCodeAt(length)) && NO_NUMBER.test(text) ? undefined : { style, value, length };
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
