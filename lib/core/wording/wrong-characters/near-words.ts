import * as z from 'zod/mini';
import nearWords from './near-words.json' with { type: 'json' };
import { addBit, createBits, hasBit, pairOf, SLIP_PAIRS, tripleOf } from './bits.ts';
import type { Slip } from './slip.ts';

/** By word: what gets typed for its first character, a blank, and what for its second. */
const slipsByWord = z.record(z.string(), z.string());
const data = z
  .strictObject({
    source: z.string(),
    /** The pair that comes of it stands nowhere else: 巩因. */
    never: slipsByWord,
    /** It may come about where two words meet (渠到), and is wrong where words stand beside it that go with the right one. */
    beside: slipsByWord,
    /** By word: the words that go before it (“渠道”: “拓宽 畅通”). */
    before: slipsByWord,
    /** Words of three characters with one of two in them, with blanks between them. */
    longer: z.string(),
  })
  .parse(nearWords);

interface NearWord {
  word: string;
  /** Whether the pair is wrong wherever it stands. */
  always: boolean;
  first: string;
  second: string;
}

const byFirst = new Map<number, NearWord[]>();
const byLast = new Map<number, NearWord[]>();
/** By another number than in all pairs, so that hardly any other pair gets by both. */
const pairs = createBits();
add(data.never, true);
add(data.beside, false);

const wordsBefore = new Map(Object.entries(data.before));
const longer = new Set(data.longer.split(' '));

const common = new Set([data.never, data.beside, data.before].flatMap((words) => Object.keys(words)));

/** Whether two characters are a word that official texts are full of. */
export function isCommonWord(word: string): boolean {
  return common.has(word);
}

/** 巩因 for 巩固, where the two characters at `at` are one. */
export function slipsInWords(text: string, at: number, pair: number): readonly Slip[] {
  if (!hasBit(pairs, tripleOf(pair, text.charCodeAt(at), 0))) return NONE;
  const wrong = text.slice(at, at + 2);
  const right: string[] = [];
  for (const near of byFirst.get(text.charCodeAt(at)) ?? NONE)
    if (near.second.includes(wrong.charAt(1)) && isWrong(text, at, near)) right.push(near.word);
  for (const near of byLast.get(text.charCodeAt(at + 1)) ?? NONE)
    if (near.first.includes(wrong.charAt(0)) && isWrong(text, at, near)) right.push(near.word);
  return right.length === 0 ? NONE : [{ start: at, end: at + 2, wrong, right }];
}

function isWrong(text: string, at: number, { word, always }: NearWord): boolean {
  return always || isExpected(text, at, word);
}

const NONE: readonly never[] = [];

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

function isBefore(left: string, word: string): boolean {
  return left.length === 2 && (wordsBefore.get(word)?.includes(left) ?? false);
}

function add(slips: Readonly<Record<string, string>>, always: boolean): void {
  for (const [word, typed] of Object.entries(slips)) {
    const [first = '', second = ''] = typed.split(' ');
    const entry = { word, always, first, second };
    if (second) addTo(byFirst, word.charCodeAt(0), entry);
    if (first) addTo(byLast, word.charCodeAt(1), entry);
    for (let at = 0; at < second.length; at += 1) addPair(word.charCodeAt(0), second.charCodeAt(at));
    for (let at = 0; at < first.length; at += 1) addPair(first.charCodeAt(at), word.charCodeAt(1));
  }
}

function addPair(before: number, code: number): void {
  const pair = pairOf(before, code);
  addBit(pairs, tripleOf(pair, before, 0));
  addBit(SLIP_PAIRS, pair);
}

function addTo(map: Map<number, NearWord[]>, key: number, word: NearWord): void {
  const known = map.get(key);
  if (known) known.push(word);
  else map.set(key, [word]);
}
