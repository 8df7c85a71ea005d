import * as z from 'zod/mini';
import { charSet } from '../char-set.ts';
import { isHanCode } from '../han.ts';
import data from './unit-endings.json' with { type: 'json' };
import { pairTable } from './pair-table.ts';

const WORD = 2;
const words = z.array(z.string().check(z.length(WORD)));
/**
 * What a name of a unit ends with. `afterCommon`: characters that do so behind a common word alone, 检查站; `common`: what tells what a unit does or what is done with it, not which it is;
 * `few`: the last two characters of what a draft tells of few; `longNamed`: what has a long name, of what it is for;
 * `noNames`: words that end like a name; `goOn`: words that begin with the last character of one, 路段.
 */
const { endings, afterCommon, common, few, longNamed, noNames, goOn } = z
  .strictObject({
    source: z.string(),
    endings: z.array(z.string()),
    afterCommon: z.string(),
    common: words,
    few: words,
    longNamed: z.array(z.string()),
    noNames: z.array(z.string()),
    goOn: words,
  })
  .parse(data);

const long = endings.filter((ending) => ending.length >= WORD).sort((one, other) => other.length - one.length);
/** Those with the same last two characters, longer ones first. */
const lasts = [...new Set(long.map((ending) => ending.slice(-WORD)))];
const groups = lasts.map((last) => long.filter((ending) => ending.endsWith(last)));
const groupAt = pairTable(lasts.map((last, index) => [last, index + 1]));
const commonAt = pairTable(common.map((word) => [word, 1]));
const goOnAt = pairTable(goOn.map((word) => [word, 1]));
const noNameAt = pairTable(noNames.map((word) => [word.slice(-WORD), word.length]));
const NO_NAMES = new Set(noNames);
const FEW = new Set(few);
const alone = endings.filter((ending) => ending.length < WORD).join('');
const isAlone = charSet(alone);
const isAfterCommon = charSet(afterCommon);

/** The last two characters of each longer ending. */
export const UNIT_WORDS: readonly string[] = lasts;

/** What a name of a unit may end with: two characters, the one before the other, or one. */
export const UNIT_ENDS = {
  before: long.map((ending) => ending.charAt(ending.length - WORD)).join(''),
  last: long.map((ending) => ending.charAt(ending.length - 1)).join(''),
  /** 号 behind a number, too. */
  alone: `${alone}${afterCommon}号`,
};

/**
 * How long the ending is that ends with the character at `at`, with the common words before it; 0 where none does. What
 * is common belongs to the name where that has no more of its own: 桂花园社区.
 */
export function endingLength(text: string, at: number): number {
  const ending = endingAt(text, at);
  if (ending === 0 || (ending <= WORD && isNoName(text, at))) return 0;
  let start = at + 1 - ending;
  for (let more = 0; more < MOST_COMMON && isCommon(text, start); more += 1) {
    start -= WORD;
    if (isPart(text.charCodeAt(start - 1)) && !isPart(text.charCodeAt(start - WORD))) return at + 1 - start - WORD;
  }
  return at + 1 - start;
}

/** Whether the character at `at` is of a word that goes on: 隐患路 of 隐患路段. */
export function goesOn(text: string, at: number): boolean {
  return goOnAt(text.charCodeAt(at), text.charCodeAt(at + 1)) !== 0;
}

/** Whether a draft tells of few that end like this, 水库; of others there are many, with names that are near: 李家沟小学. */
export function isOfFew(text: string): boolean {
  return FEW.has(text.slice(-WORD));
}

/** The last part of a long name, 领导小组: how long that part is, or 0. */
export function longNamedLength(text: string, end: number): number {
  if (!endsLongName(text.charCodeAt(end - 1))) return 0;
  for (const ending of longNamed) if (text.endsWith(ending, end)) return ending.length;
  return 0;
}

const endsLongName = charSet(longNamed.map((ending) => ending.slice(-1)).join(''));

/** Words before the ending. */
const MOST_COMMON = 4;
/** What stands around names and in none. */
export const isAround = charSet(
  '的了在与及对是全各本我该每两个到由从把被将于以等之其这那有无或并也又都还只给让使按据经至往级暨乡镇县市省区村、，。；：！？“”‘’《》（）()〔〕·—… \u3000\t,.;:!?"0123456789',
);

/** Whether a character may be of a name. */
export function isPart(code: number): boolean {
  return isHanCode(code) && !isAround(code);
}

function endingAt(text: string, at: number): number {
  const [before, code] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  const group = groupAt(before, code);
  if (group !== 0)
    for (const ending of groups[group - 1] ?? NONE)
      if (ending.length === WORD || text.endsWith(ending, at + 1)) return ending.length;
  return isAlone(code) || (isAfterCommon(code) && isCommon(text, at)) ? 1 : 0;
}

const NONE: readonly never[] = [];

/** Whether a common word ends before `end`. */
export function isCommon(text: string, end: number): boolean {
  return commonAt(text.charCodeAt(end - 2), text.charCodeAt(end - 1)) !== 0;
}

/** Whether what stands from `first` to `last` is of a common word, with the one before or behind: 实施 and 实事. */
export function isOfWords(text: string, first: number, last: number): boolean {
  for (let end = first + 1; end <= last + 2; end += 1) if (isCommon(text, end)) return true;
  return false;
}

function isNoName(text: string, at: number): boolean {
  if (noNameAt(text.charCodeAt(at - 1), text.charCodeAt(at)) === 0) return false;
  return NO_NAMES.has(text.slice(at - 1, at + 1)) || NO_NAMES.has(text.slice(at - 2, at + 1));
}
