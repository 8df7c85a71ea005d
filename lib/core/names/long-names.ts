import * as z from 'zod/mini';
import { charSet } from '../char-set.ts';
import { isDigit } from '../figures/number-at.ts';
import { isHanCode } from '../han.ts';
import { isListed } from './is-listed.ts';
import data from './long-ends.json' with { type: 'json' };
import type { Range } from '../range.ts';
import { pairTable } from './pair-table.ts';
import { THING_NOUNS } from './thing-nouns.ts';
import { goesOn, isCommon, UNIT_WORDS } from './unit-endings.ts';

/** What `endAt` tells: of a thing, or of what any stretch may end with. */
const [OF_THING, OF_DEEDS] = [1, 2];
const pairs = z.array(z.string().check(z.length(2)));
/** `general`: what a name may be of, but any stretch ends with, too; `deeds`: those of them of which what is plainly a slip is asked; `noEnds`: words that end with one of the characters, and no name does. */
const { words, characters, deeds, general, noEnds } = z
  .strictObject({
    source: z.string(),
    words: pairs,
    characters: z.string(),
    deeds: pairs,
    general: pairs,
    noEnds: pairs,
  })
  .parse(data);
const plain = [...new Set([...words, ...THING_NOUNS, ...UNIT_WORDS])].filter((word) => !general.includes(word));
const ends = [...new Set([...plain, ...deeds])];
const endAt = pairTable(ends.map((word) => [word, plain.includes(word) ? OF_THING : OF_DEEDS]));
const isEnd = charSet(characters);
const noEndAt = pairTable(noEnds.map((word) => [word, 1]));

/** What may end a long name: two characters, the one before the other, or one. */
export const LONG_ENDS = {
  before: ends.map((word) => word.charAt(0)).join(''),
  last: ends.map((word) => word.charAt(1)).join(''),
  alone: `${characters}线`,
};

/** 文化旅游节 and 旅游文化节 */
const isOfDeeds = charSet('节');

/** Characters of a stretch. A shorter one may be like another by chance. */
const [FEWEST, FEWEST_OF_WORD, FEWEST_OF_BUILDING, MOST] = [5, 4, 3, 20];
const isBuilding = charSet('楼亭阁桥堂苑馆园');
/** What stands in no name of some length, but between words. */
const isBetween = charSet('的了在对由从把被将于之其这那并也又还让使是到有我该每');
/** 等 ends a list, but in 高等 and 等级. */
const [isBeforeRank, isBehindRank] = [charSet('高中初平同均对上下优特一二三'), charSet('级')];

/**
 * A stretch of Han that ends like a name, whatever stands before that: 推进青山镇污水处理厂提标改造工程. Where the name
 * begins is seen only beside another that is nearly the same. The range is within the line.
 */
export interface LongName extends Range {
  text: string;
  /** Which characters stand last before what says what it is, a bit each, and which in all there. */
  near: number;
  far: number;
  /** The last of them in their order. */
  order: number;
  /** Whether any stretch ends like that, and only what is plainly a slip is asked. */
  isGeneral: boolean;
  /** Another is told beside it. */
  isListed: boolean;
}

/** The one that ends with the character at `at`. */
export function longNameAt(text: string, at: number): LongName | undefined {
  const kind = endAt(text.charCodeAt(at - 1), text.charCodeAt(at));
  const isWord = kind !== 0;
  if ((!isWord && !isEnd(text.charCodeAt(at)) && !isRoad(text, at)) || goesOn(text, at)) return undefined;
  if (!isWord && isWithinWord(text, at)) return undefined;
  const end = at + 1;
  const first = startOf(text, at);
  // 3个老旧小区: 个 counts.
  const start = isDigit(text.charCodeAt(first - 1)) && !isAlphanumeric(text.charCodeAt(first)) ? first + 1 : first;
  const fewest = kind === OF_THING ? FEWEST_OF_WORD : isBuilding(text.charCodeAt(at)) ? FEWEST_OF_BUILDING : FEWEST;
  if (end - start < fewest) return undefined;
  const told = end - (!isWord || isOfDeeds(text.charCodeAt(at)) ? 1 : firmEnding(text, end));
  const from = Math.max(start, told - NEAR);
  const near = bitsOf(text, from, told);
  return {
    start,
    end,
    text: text.slice(start, end),
    near,
    far: near | bitsOf(text, Math.max(start, told - FAR), from),
    order: orderOf(text, from, told),
    isGeneral: kind === OF_DEEDS,
    isListed: isListed(text, text.charAt(end) === '”' ? end + 1 : end),
  };
}

/** 城 of 城市, 段 of 阶段: the character ends no name, but is of a word. */
function isWithinWord(text: string, at: number): boolean {
  return isCommon(text, at + 2) || noEndAt(text.charCodeAt(at - 1), text.charCodeAt(at)) !== 0;
}

/** So many characters before what says what it is. */
const [NEAR, FAR] = [4, 8];

/** A bit for each character, whatever their order; two may share one. */
function bitsOf(text: string, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at += 1) bits |= 1 << (Math.imul(text.charCodeAt(at), SPREAD) >>> BITS);
  return bits;
}

function orderOf(text: string, start: number, end: number): number {
  let order = 0;
  for (let at = start; at < end; at += 1) order = Math.imul(order ^ text.charCodeAt(at), SPREAD);
  return order;
}

const [SPREAD, BITS] = [0x9e_37_79_b1, 27];

/** 省道314线, not 一线 or 路线. */
function isRoad(text: string, at: number): boolean {
  return text.charAt(at) === '线' && isDigit(text.charCodeAt(at - 1));
}

/** 有限公司: of two characters are the others. */
function firmEnding(text: string, end: number): number {
  if (!endsFirm(text.charCodeAt(end - 1))) return 2;
  return FIRMS.find((firm) => text.endsWith(firm, end))?.length ?? 2;
}

const FIRMS = ['股份有限公司', '有限责任公司', '有限公司', '专业合作社', '合作社'];
const endsFirm = charSet('司社');

function startOf(text: string, at: number): number {
  const least = Math.max(0, at + 1 - MOST);
  let start = at;
  while (start > least) {
    const code = text.charCodeAt(start - 1);
    if (!isHanCode(code)) return isAlphanumeric(code) ? (codeStart(text, start) ?? start) : start;
    // 有限公司
    if (isBetween(code) && (code !== HAVE || text.charCodeAt(start) !== LIMITED)) return start;
    if (code === AND_SO_ON && !isBeforeRank(text.charCodeAt(start - 2)) && !isBehindRank(text.charCodeAt(start)))
      return start;
    start -= 1;
  }
  return start;
}

/** 有, 限, 等 */
const [HAVE, LIMITED, AND_SO_ON] = [0x67_09, 0x96_50, 0x7b_49];

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a);
}

/** S321, SCADA, 12345; not what is counted. */
function codeStart(text: string, end: number): number | undefined {
  let start = end;
  while (end - start <= MOST_OF_CODE && isAlphanumeric(text.charCodeAt(start - 1))) start -= 1;
  if (end - start > MOST_OF_CODE) return undefined;
  // 省道314线
  if (text.charAt(start - 1) === '道' && text.charAt(end) === '线') return start - 2;
  return !isDigit(text.charCodeAt(start)) || end - start === HOTLINE ? start : undefined;
}

/** 12345 */
const [HOTLINE, MOST_OF_CODE] = [5, 6];
