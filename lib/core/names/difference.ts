import { type Likeness, likenessOf, tellsApart } from './alike-characters.ts';
import type { Name } from './name.ts';
import { isCommon } from './unit-endings.ts';

/**
 * How two names differ that may be one. `swapped`: two characters changed places; `same-tail`: of the same thing; `long`:
 * one character of many; `longer`: one more.
 */
export type Difference = Likeness | 'swapped' | 'same-tail' | 'long' | 'longer';

export function differenceOf(one: Name, other: Name): Difference | undefined {
  if (one.kind !== other.kind || one.ending !== other.ending) return undefined;
  if (one.kind === 'unit') return unitDifference(one, other);
  if (one.kind === 'person') return one.text.length < 3 ? undefined : wholeDifference(one.text, other.text);
  if (one.text.length !== other.text.length) return longerDifference(one.text, other.text);
  const alike = wholeDifference(one.text, other.text);
  if (alike === 'alike' || alike === 'swapped') return alike;
  // “小星星合唱团” and “小星星合唱队”
  if (alike === 'synonym' && one.text.length >= LONG_ENOUGH) return 'alike';
  return otherCharacter(one, other);
}

/** 清山镇 and 青山镇, 东城小区 and 城东小区: not by the words that say what they are. */
function unitDifference(one: Name, other: Name): Difference | undefined {
  const at = firstDifference(one.text, other.text);
  if (at < 0 || at >= one.text.length - one.ending) return undefined;
  const difference = wholeDifference(one.text, other.text);
  if (difference !== 'alike' && difference !== 'swapped') return undefined;
  const last = difference === 'swapped' ? at + 1 : at;
  return isOfWords(one.text, at, last) || isOfWords(other.text, at, last) ? undefined : difference;
}

/** Whether what stands from `first` to `last` is of a common word, with the one before or behind: 实施 and 实事. */
function isOfWords(text: string, first: number, last: number): boolean {
  for (let end = first + 1; end <= last + 2; end += 1) if (isCommon(text, end)) return true;
  return false;
}

/** One character that is alike, or two in another order. */
function wholeDifference(one: string, other: string): Likeness | 'swapped' | undefined {
  if (one.length !== other.length) return undefined;
  const at = firstDifference(one, other);
  if (at < 0) return undefined;
  const [a, b] = [one.charAt(at), other.charAt(at)];
  if (a === other.charAt(at + 1) && b === one.charAt(at + 1) && one.slice(at + 2) === other.slice(at + 2))
    return 'swapped';
  return one.slice(at + 1) === other.slice(at + 1) ? likenessOf(a, b) : undefined;
}

/** In a name of so many characters, any one in the middle may be wrong; in the title of a paper, of more. */
const [LONG, LONG_TITLE] = [6, 8];
const MIN_TAIL = 5;

/** “荷塘月韵”群众文艺汇演 and “荷塘月色”群众文艺汇演, or 《青山镇河道管护办法》 and 《青山镇河道养护办法》. */
function otherCharacter(one: Name, other: Name): Difference | undefined {
  const { length } = one.text;
  const at = firstDifference(one.text, other.text);
  const [a, b] = [one.text.charAt(at), other.text.charAt(at)];
  if (at < 0 || one.text.slice(at + 1) !== other.text.slice(at + 1) || tellsApart(a) || tellsApart(b)) return undefined;
  if (one.kind === 'quoted' && ONE_OF_MANY.test(one.text)) return undefined;
  if (sharedStart(one.tail, other.tail) >= MIN_TAIL) return 'same-tail';
  return length >= (one.kind === 'titled' ? LONG_TITLE : LONG) && at > 0 && at < length - 1 ? 'long' : undefined;
}

/** What is given to many, each by another word: “最美教师”, “最美医师”; “一村一策”, “一企一策”. */
const ONE_OF_MANY = /^(?:最美|最佳|十佳|优秀|先进|模范|文明|小小|好|一.一)|(?:之星|之家|标兵|能手)$/u;

/** So long are names of which one may have lost a character. */
const LONG_ENOUGH = 5;

/** “便民服务大厅” and “便民服大厅”: one more within the name. What tells things apart, or joins words, is more on purpose. */
function longerDifference(one: string, other: string): Difference | undefined {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1 || short.length < LONG_ENOUGH) return undefined;
  const at = firstDifference(short, long);
  const more = long.charAt(at);
  if (at < 1 || short.slice(at) !== long.slice(at + 1) || tellsApart(more) || ON_PURPOSE.test(more)) return undefined;
  return 'longer';
}

const ON_PURPOSE = /[的和与及之是好了]/u;

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
}

function firstDifference(one: string, other: string): number {
  for (let at = 0; at < one.length; at += 1) if (one.charAt(at) !== other.charAt(at)) return at;
  return -1;
}
