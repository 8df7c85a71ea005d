import * as z from 'zod/mini';
import { addBit, createBits, hasBit, pairOf, SLIP_PAIRS, tripleOf } from './bits.ts';
import nearWords from './near-words.json' with { type: 'json' };
import type { Slip } from './slip.ts';

const rows = z.array(z.string());
const data = z
  .strictObject({
    source: z.string(),
    /** “巩固 恐/因”: what is typed for a word's first character and for its second, where the pair stands nowhere else. */
    never: rows,
    /** “渠道 梁/到”: the pair may come about where words meet, and is wrong beside what goes with the right word. */
    beside: rows,
    /** “渠道 拓宽 畅通”: the words that go before a word. */
    before: rows,
    /** Words of three characters with one of two in them, with blanks between them. */
    longer: z.string(),
  })
  .parse(nearWords);

/** Rows by the first character of their word, and by the second. */
interface Index {
  byFirst: Map<number, string[]>;
  bySecond: Map<number, string[]>;
}

/** By another number than in all pairs, so that hardly any other pair gets by both. */
const pairs = createBits(0x40_00_00);
const never = indexOf(data.never);
const beside = indexOf(data.beside);
const wordsBefore = new Map(data.before.map((row) => [row.slice(0, 2), row]));
const longer = new Set(data.longer.split(' '));

// Any of their characters may be typed twice.
for (const row of data.before)
  for (let at = 0; at < row.length; at += 1)
    if (row[at] !== ' ') addBit(SLIP_PAIRS, pairOf(row.charCodeAt(at), row.charCodeAt(at)));

/** Whether two characters are a word that official texts are full of. */
export function isCommonWord(word: string): boolean {
  const isIn = ({ byFirst }: Index) => byFirst.get(word.charCodeAt(0))?.some((row) => row.startsWith(word)) ?? false;
  return word.length === 2 && (wordsBefore.has(word) || isIn(never) || isIn(beside));
}

/** Whether the word on the left often goes before the other. */
export function isBefore(left: string, word: string): boolean {
  return left.length === 2 && (wordsBefore.get(word)?.includes(left, word.length) ?? false);
}

/** 巩因 for 巩固, where the two characters at `at` are one. */
export function slipsInWords(text: string, at: number, pair: number): readonly Slip[] {
  if (!hasBit(pairs, tripleOf(pair, text.charCodeAt(at), 0))) return NONE;
  const wrong = text.slice(at, at + 2);
  const expected = meantBy(wrong, beside).filter((word) => isExpected(text, at, word));
  const right = [...meantBy(wrong, never), ...expected];
  return right.length === 0 ? NONE : [{ start: at, end: at + 2, wrong, right }];
}

const NONE: readonly never[] = [];

/** The words of an index for which a pair is typed. */
function meantBy(wrong: string, { byFirst, bySecond }: Index): readonly string[] {
  const meant: string[] = [];
  for (const row of byFirst.get(wrong.charCodeAt(0)) ?? NONE)
    if (row.includes(wrong.charAt(1), row.indexOf('/'))) meant.push(row.slice(0, 2));
  for (const row of bySecond.get(wrong.charCodeAt(1)) ?? NONE)
    if (row.lastIndexOf(wrong.charAt(0), row.indexOf('/')) > 2) meant.push(row.slice(0, 2));
  return meant;
}

/** Whether a word or character that goes with `word` stands beside it. */
function isExpected(text: string, at: number, word: string): boolean {
  const left = text.slice(Math.max(0, at - 2), at);
  const following = text.slice(at + 2, at + 4);
  return (
    isBefore(left, word) ||
    isBefore(word, following) ||
    longer.has(left.slice(-1) + word) ||
    longer.has(word + following.slice(0, 1))
  );
}

function indexOf(all: readonly string[]): Index {
  const byFirst = new Map<number, string[]>();
  const bySecond = new Map<number, string[]>();
  for (const row of all) {
    const first = row.charCodeAt(0);
    const second = row.charCodeAt(1);
    const slash = row.indexOf('/');
    addTo(byFirst, first, row);
    addTo(bySecond, second, row);
    for (let at = 3; at < slash; at += 1) addPair(row.charCodeAt(at), second);
    for (let at = slash + 1; at < row.length; at += 1) addPair(first, row.charCodeAt(at));
  }
  return { byFirst, bySecond };
}

function addPair(before: number, code: number): void {
  const pair = pairOf(before, code);
  addBit(pairs, tripleOf(pair, before, 0));
  addBit(SLIP_PAIRS, pair);
}

function addTo(map: Map<number, string[]>, key: number, row: string): void {
  const known = map.get(key);
  if (known) known.push(row);
  else map.set(key, [row]);
}
