import { charSet, charTable } from '../char-set.ts';
import { bagWith } from './likeness.ts';
import words from './quantity-words.json' with { type: 'json' };

export const TIME_WORD =
  '20\\d{2}年|去年|上年|明年|同期|年初|[上下]半年|[上下本]学期|[前第]?[一二三四两1-4]个?季度|\\d{1,2}月|每学?年|每学期';
const TIME = new RegExp(TIME_WORD, 'uy');
/** What many things are told of by: 培训人员, 投入资金. */
export const OF_EACH = new RegExp(`^(?:${words.ofEach.join('|')}){1,3}$`, 'u');
const FIRST_HAN = 0x4e_00;
const LAST_HAN = 0x9f_a5;

interface Filler {
  word: string;
  /** It says that the amount is of the whole: 全年. */
  isWhole: boolean;
}

/** What says nothing of what a quantity is of: 全年, 共, 完成; by the first character, the longest first. */
const FILLERS = new Map<number, Filler[]>();
for (const word of [...words.whole, ...words.filler].sort((a, b) => b.length - a.length)) {
  const known = FILLERS.get(word.charCodeAt(0));
  const filler = { word, isWhole: words.whole.includes(word) };
  if (known) known.push(filler);
  else FILLERS.set(word.charCodeAt(0), [filler]);
}
/**
 * A character may be of a word by which the clause is of another amount; or half a character, where a window's edge cut
 * it. A word says that the amount is of the whole, or what it came to.
 */
export const SAID = { other: 1, half: 2, whole: 32, reached: 64 } as const;
const [TIME_OPENER, FILLER_OPENER, DIGIT] = [4, 8, 16];
const OPENERS = TIME_OPENER | FILLER_OPENER;
const kindOf = charTable([
  [TIME_OPENER, '0123456789去上明同年下本前第一二三四两每'],
  [FILLER_OPENER, String.fromCharCode(...FILLERS.keys())],
  [DIGIT, '0123456789'],
  // One of these is in each of those words: few clauses have one.
  [SAID.other, '其别括均另余增首第每各由从较比前往原曾超最'],
]);
/** 每学期 is told of all of them, 上半年 of all of a draft on it; in others its time sets it apart. */
const isWholeTime = charSet('每上下');
const FIRST_HALF = 0xd8_00;
const LAST_HALF = 0xdf_ff;

/**
 * A quantity's name as it is put together from its clause: the characters without those that say nothing of it, nor
 * marks. No class: a collection would throw away the shape of what lives so short, and the code made for it.
 */
export interface NameSoFar {
  text: string;
  name: string;
  bag: number;
  /** What the clause may say: bits of SAID and others. */
  said: number;
  /** A bit for some characters of the name each. */
  seen: number;
}

export function newName(text: string): NameSoFar {
  return { text, name: '', bag: 0, said: 0, seen: 0 };
}

/** Adds what the text says of the quantity from `start` to `end`. */
export function addToName(name: NameSoFar, start: number, end: number): void {
  const { text } = name;
  let { said } = name;
  let from = start;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    const isHan = code >= FIRST_HAN && code <= LAST_HAN;
    if (isHan && (kind & OPENERS) === 0) {
      said |= kind;
      at += 1;
      continue;
    }
    const time = (kind & TIME_OPENER) === 0 ? 0 : timeAt(text, at, end);
    const filler = time === 0 && (kind & FILLER_OPENER) !== 0 ? wordAt(text, at, end) : undefined;
    if (filler?.isWhole === true || (time > 0 && isWholeTime(code))) said |= SAID.whole;
    const length = isHan || (kind & DIGIT) !== 0 ? (filler?.word.length ?? time) : 1;
    if (length > 0) keep(name, from, at);
    for (const next = at + (length || 1); at < next; at += 1) said |= saidBy(text.charCodeAt(at));
    if (length > 0) from = at;
  }
  name.said = said;
  keep(name, from, end);
}

function keep(name: NameSoFar, from: number, to: number): void {
  if (from === to) return;
  for (let at = from; at < to; at += 1) {
    const code = name.text.charCodeAt(at);
    const bit = 1 << (code & 31);
    // Most characters are known for new by one look.
    if ((name.seen & bit) === 0 || !holds(name, code, from, at)) name.bag = bagWith(name.bag, code);
    name.seen |= bit;
  }
  name.name += name.text.slice(from, to);
}

/** Whether the name so far, or the text from `from` to `to`, holds the character. */
function holds({ text, name }: NameSoFar, code: number, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === code) return true;
  for (let at = 0; at < name.length; at += 1) if (name.charCodeAt(at) === code) return true;
  return false;
}

function saidBy(code: number): number {
  return code >= FIRST_HALF && code <= LAST_HALF ? SAID.half : kindOf(code);
}

/** The length of a time at `at`; 0 where none stands there. */
function timeAt(text: string, at: number, end: number): number {
  TIME.lastIndex = at;
  const length = TIME.test(text) ? TIME.lastIndex - at : 0;
  return at + length <= end ? length : 0;
}

function wordAt(text: string, at: number, end: number): Filler | undefined {
  for (const filler of FILLERS.get(text.charCodeAt(at)) ?? NONE)
    if (at + filler.word.length <= end && text.startsWith(filler.word, at)) return filler;
  return undefined;
}

const NONE: readonly Filler[] = [];
