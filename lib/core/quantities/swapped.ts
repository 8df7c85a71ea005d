import { charSet } from '../char-set.ts';
import type { Figure } from '../figures/figure.ts';
import { digitsOf, mayBeInOtherOrder, MIN_DIGITS, significant } from './likeness.ts';
import type { Quantity } from './quantity.ts';
import { isOfSomeThat } from './predicate.ts';
import { NUMBERING } from './numbering-before.ts';
import { addToName, newName, OF_EACH } from './quantity-name.ts';
import words from './quantity-words.json' with { type: 'json' };

/** Of names that differ on both sides, so much of the shorter is in the longer. */
const LEAST_COMMON = 0.7;
const MANY_DIGITS = 4;
const FEW_DIGITS = 2;
const DIGIT = /\d/u;
const HAN = /^[一-龥A-Za-z]{2}$/u;
const STAGE = new RegExp(words.stages.join('|'), 'gu');
const isVague = charSet(words.vague);
const LITTLE = new RegExp(words.little.join('|'), 'gu');
/** 二期小区 */
const ONE_OF_SEVERAL = /[一二三四五六七八九十\dA-H][期组队号]/u;
const apart = charSet(words.apart);
const places = charSet(words.places);
/** 上级资金: no place's. */
const NO_PLACE = /[上各]级/gu;

/** 4172 and 4712: two digits in each other's place. So many alike by chance are rare. */
export function isSwap(one: Figure, other: Figure, leastDigits = MIN_DIGITS): boolean {
  const swap = swapOf(one, other);
  return swap !== undefined && swap.digits >= leastDigits;
}

/** 326 and 362: neighbours in each other's place behind the first digit, as a hand mistypes them. Hardly ever by chance. */
export function isMistyped(one: Figure, other: Figure): boolean {
  const swap = swapOf(one, other);
  return swap !== undefined && swap.first > 0 && swap.last === swap.first + 1 && swap.digits >= FEW_DIGITS;
}

interface Swap {
  first: number;
  last: number;
  /** How many count in the rounder of the two. */
  digits: number;
}

function swapOf(one: Figure, other: Figure): Swap | undefined {
  if (!mayBeInOtherOrder(one, other)) return undefined;
  const [left, right] = [digitsOf(one), digitsOf(other)];
  if (left.length !== right.length) return undefined;
  let first = -1;
  let last = -1;
  for (let at = 0; at < left.length; at += 1) {
    if (left.charCodeAt(at) === right.charCodeAt(at)) continue;
    if (last >= 0) return undefined;
    if (first < 0) first = at;
    else last = at;
  }
  if (last < 0 || left.charAt(first) !== right.charAt(last) || left.charAt(last) !== right.charAt(first))
    return undefined;
  return { first, last, digits: Math.min(significant(left), significant(right)) };
}

/** Whether two quantities whose digits are swapped are told by words of one thing. */
export function areOfOneThing(one: Quantity, other: Quantity): boolean {
  return (
    one.figure.kind === other.figure.kind &&
    one.isNew === other.isNew &&
    (isOwn(one) || isOwn(other)) &&
    (haveWordInCommon(one.name, other.name) || isWithin(one.name, other.name) || shareEnough(one, other)) &&
    areOfOneStage(one.name, other.name) &&
    areNotApart(one, other)
  );
}

/** 涉及1856户 and 1586户受益农户: so many digits are seldom swapped by chance, where no word says that both are apart. */
export function isRareSwap(one: Quantity, other: Quantity): boolean {
  return (
    isSwap(one.figure, other.figure, MANY_DIGITS) &&
    Math.min(one.name.length, other.name.length) <= MAX_SHORT &&
    shareAny(one, other) &&
    !shareWord(one.name, other.name) &&
    areOfOneStage(one.name, other.name)
  );
}

/** 种子总销量 and 卖出种子: one character is enough where digits are mistyped and no word says that both are apart. */
export function areMistyped(one: Quantity, other: Quantity): boolean {
  return (
    isMistyped(one.figure, other.figure) &&
    one.figure.kind === 'amount' &&
    other.figure.kind === 'amount' &&
    one.figure.unit !== '%' &&
    one.isNew === other.isNew &&
    (isOwn(one) || isOwn(other)) &&
    (shareWord(one.name, other.name) || shareAny(one, other)) &&
    areOfOneStage(one.name, other.name) &&
    mayBeOne(one, other)
  );
}

function shareAny(one: Quantity, other: Quantity): boolean {
  if (one.figure.unit === '元') return false;
  // 用电 and 发电
  const isOneThing = one.name.at(-1) !== other.name.at(-1) && (hasCharOf(one, other) || hasCharOf(other, one));
  return isOneThing || areTotals(one, other);
}

/** 全年跑了16.8万公里 and 总行程18.6万公里 */
function areTotals(one: Quantity, other: Quantity): boolean {
  return [one, other].every(({ isWhole, name }) => isWhole || name.startsWith('总'));
}

/** Two long names without a word in common are of two things. */
const MAX_SHORT = 7;

/** 培训人员 and 投入资金 are told of each of many things. */
function isOwn(quantity: Quantity): boolean {
  return quantity.isWhole || !OF_EACH.test(before(quantity) || quantity.name);
}

/** 参演 and 参加演练 */
function isWithin(one: string, other: string): boolean {
  return missingFrom(one, other) === '' || missingFrom(other, one) === '';
}

function haveWordInCommon(one: string, other: string): boolean {
  return (Math.min(one.length, other.length) === 2 && haveCharInCommon(one, other)) || shareWord(one, other);
}

function shareWord(one: string, other: string): boolean {
  for (let at = 0; at + 1 < one.length; at += 1) {
    const word = one.slice(at, at + 2);
    if (other.includes(word) && HAN.test(word)) return true;
  }
  return false;
}

/** 投料 and 原料 */
function haveCharInCommon(one: string, other: string): boolean {
  return charsInCommon(one, other) > 0;
}

/** 洞内灯具 and 洞里灯 */
function shareEnough(one: Quantity, other: Quantity): boolean {
  return charsInCommon(one.name, other.name) > 1;
}

/** Or of its unit: 户 and 农户 */
function hasCharOf(one: Quantity, other: Quantity): boolean {
  return charsInCommon(one.name, other.name + other.figure.unit) > 0;
}

function charsInCommon(one: string, other: string): number {
  return [...new Set(one)].filter(
    (char) => HAN.test(char + char) && other.includes(char) && !isVague(char.charCodeAt(0)),
  ).length;
}

/** 受理 and 办结 are told of one thing at two stages. */
function areOfOneStage(one: string, other: string): boolean {
  const [left, right] = [one, other].map((name): readonly string[] => name.match(STAGE) ?? []);
  if (!left || !right) return true;
  return left.length === 0 || right.length === 0 || left.some((stage) => right.includes(stage));
}

/** Whether no word of the one says that the other is of another thing, or of some of them. */
function mayBeOne(one: Quantity, other: Quantity): boolean {
  if (isOfSome(one) !== isOfSome(other)) return false;
  const [left, right] = [before(one), before(other)];
  // What stands before the one number and nowhere by the other, and the reverse.
  const [mine, theirs] = [missingFrom(left, other.name), missingFrom(right, one.name)];
  if (someOf(mine + theirs, apart) || ONE_OF_SEVERAL.test(mine) || ONE_OF_SEVERAL.test(theirs)) return false;
  // 12期480人 and 14期408人
  if (DIGIT.test(missingFrom(one.name, other.name)) && DIGIT.test(missingFrom(other.name, one.name))) return false;
  if (mine === '' || theirs === '') return true;
  // 电费 and 水费, 春季 and 秋季
  return !isInPlaceOf(left, right) && !someOf(mine + theirs, places) && mine.length + theirs.length !== 2;
}

/** And whether the words before them are mostly the same. */
function areNotApart(one: Quantity, other: Quantity): boolean {
  if (!mayBeOne(one, other)) return false;
  const [left, right] = [before(one), before(other)];
  if (missingFrom(left, other.name) === '' || missingFrom(right, one.name) === '') return true;
  const common = [...left].filter((char) => right.includes(char)).length;
  return common >= Math.min(left.length, right.length) * LEAST_COMMON;
}

/** 参加应急演练的护士168名 are some of 护士186名. */
function isOfSome({ figure: { label } }: Quantity): boolean {
  return isOfSomeThat(label);
}

function before({ figure: { label }, isReached, name: whole }: Quantity): string {
  if (isReached) return whole.replace(LITTLE, '');
  const name = newName(label);
  addToName(name, NUMBERING.exec(label)?.[0].length ?? 0, label.length);
  return name.name.replace(LITTLE, '');
}

/** 普通高考上线 and 职教高考上线: one word stands in the other's place. */
function isInPlaceOf(left: string, right: string): boolean {
  const least = Math.min(left.length, right.length);
  let head = 0;
  while (head < least && left.charCodeAt(head) === right.charCodeAt(head)) head += 1;
  let foot = 0;
  while (foot < least - head && left.charCodeAt(left.length - 1 - foot) === right.charCodeAt(right.length - 1 - foot))
    foot += 1;
  const same = head + foot;
  const [mine, theirs] = [left.slice(head, left.length - foot), right.slice(head, right.length - foot)];
  const isMost = same * 2 >= Math.max(left.length, right.length);
  return isMost && same < least && !shareWord(mine, theirs);
}

function missingFrom(told: string, name: string): string {
  let missing = '';
  for (const char of told.includes('级') ? told.replace(NO_PLACE, '') : told) if (!name.includes(char)) missing += char;
  return missing;
}

function someOf(text: string, isOf: (code: number) => boolean): boolean {
  for (let at = 0; at < text.length; at += 1) if (isOf(text.charCodeAt(at))) return true;
  return false;
}
