import { charSet } from '../char-set.ts';
import { type Likeness, likenessOf, tellsApart } from './alike-characters.ts';
import type { Name } from './name.ts';
import { isInMoreWords } from './unit-endings.ts';

/** How two names differ that may be one. */
export interface Difference {
  /** Characters from the first that differs, or one before, to the end of the name. */
  length: number;
  /** `swapped`: two characters changed places; `same-tail`: of the same thing; `long`: one character of many; `longer`: one more. */
  likeness: Likeness | 'swapped' | 'same-tail' | 'long' | 'longer';
}

export function differenceOf(one: Name, other: Name): Difference | undefined {
  if (one.kind !== other.kind || one.ending !== other.ending) return undefined;
  if (one.kind === 'unit') return unitDifference(one, other);
  if (one.text.length !== other.text.length)
    return one.kind === 'person' ? undefined : longerDifference(one.text, other.text);
  const alike = wholeDifference(one.text, other.text);
  if (alike) {
    if (one.kind === 'person') return one.text.length < 3 ? undefined : alike;
    // “小星星合唱团” and “小星星合唱队”
    const isOne = alike.likeness === 'synonym' && one.text.length >= LONG_ENOUGH;
    return isOne ? { ...alike, likeness: 'alike' } : alike;
  }
  return one.kind === 'person' ? undefined : otherCharacter(one, other);
}

/** 清山镇 and 青山镇, 东城小区 and 城东小区: looked at from the end, as nothing tells where they begin. */
function unitDifference(one: Name, other: Name): Difference | undefined {
  const ending = one.text.slice(-one.ending);
  if (!other.text.endsWith(ending)) return undefined;
  const most = Math.min(one.text.length, other.text.length);
  const told = one.ending + MIN_TOLD;
  let found: (Pick<Difference, 'likeness'> & { at: number }) | undefined;
  let back = one.ending + 1;
  for (; back <= most; back += 1) {
    const [a, b] = [one.text.at(-back) ?? '', other.text.at(-back) ?? ''];
    if (a === b) continue;
    if (found) break;
    const [nextA, nextB] = [one.text.at(-back - 1), other.text.at(-back - 1)];
    if (a === nextB && b === nextA) {
      found = { at: back + 1, likeness: 'swapped' };
      back += 1;
      continue;
    }
    const likeness = likenessOf(a, b) ?? (back === one.ending + 1 ? ofOneUnit(one, other) : undefined);
    if (!likeness) break;
    found = { at: back, likeness };
  }
  if (!found) return undefined;
  const shared = back - 1;
  const isFirst = one.text.length < back || other.text.length < back;
  // 及时向镇 is no 云香镇.
  if (shared < told && !isFirst) return undefined;
  if (isInMoreWords(ending.charCodeAt(0)) && mayBeOfWords(one, other, found, shared)) return undefined;
  // Further back it may be of another word: 建城东转运站 and 见城东转运站.
  const isFar = found.at > told && found.likeness !== 'swapped';
  if (isFar && (one.ending < 2 || (shared === found.at && !isFirst))) return undefined;
  const length = found.at > told && shared > found.at ? found.at + 1 : found.at;
  return { length: Math.max(length, Math.min(told, shared)), likeness: found.likeness };
}

/** 诉前调解中心 and 诉前调处中心: the same but for the character before the ending. */
function ofOneUnit({ text, ending }: Name, { text: other }: Name): 'long' | undefined {
  const [at, otherAt] = [text.length - ending - 1, other.length - ending - 1];
  const [a, b] = [text.charAt(at), other.charAt(otherAt)];
  if (ending < 2 || isOneOfMany(text.charCodeAt(text.length - 1))) return undefined;
  if (text.charAt(at - 1) !== other.charAt(otherAt - 1)) return undefined;
  const isSame = at === 1 || otherAt === 1 || text.charAt(at - 2) === other.charAt(otherAt - 2);
  return !isSame || tellsApart(a) || tellsApart(b) ? undefined : 'long';
}

/** The last of 小学, 社区, 水库, 农场, 超市: of those there are many, with names that have a character in common. */
const isOneOfMany = charSet('学区村库场市');

/** 良好开局 is no 开好局, nor is 打通达九寨沟 of 大九寨: what ends many words has to stand between the same ones. */
function mayBeOfWords(
  one: Name,
  other: Name,
  { at, likeness }: Pick<Difference, 'likeness'> & { at: number },
  shared: number,
): boolean {
  if (likeness === 'swapped') return true;
  const told = one.ending + MIN_TOLD;
  if (at < told) return false;
  if (tellsApart(one.text.at(-at) ?? '') || tellsApart(other.text.at(-at) ?? '')) return true;
  return shared <= told && one.text.length > shared && other.text.length > shared;
}

const MIN_TOLD = 2;

/** One character that is alike, or two in another order. */
function wholeDifference(one: string, other: string): Difference | undefined {
  const at = firstDifference(one, other);
  if (at < 0) return undefined;
  const [a, b] = [one.charAt(at), other.charAt(at)];
  const rest = (by: number) => one.slice(at + by) === other.slice(at + by);
  if (a === other.charAt(at + 1) && b === one.charAt(at + 1) && rest(2))
    return { length: one.length, likeness: 'swapped' };
  const likeness = rest(1) ? likenessOf(a, b) : undefined;
  return likeness && { length: one.length, likeness };
}

/** In a name of so many characters, any one in the middle may be wrong; in the title of a paper, of more. */
const [LONG, LONG_TITLE] = [5, 6];
const MIN_TAIL = 3;

/** “荷塘月韵”群众文艺汇演 and “荷塘月色”群众文艺汇演, or 《青山镇河道管护办法》 and 《青山镇河道养护办法》. */
function otherCharacter(one: Name, other: Name): Difference | undefined {
  const { length } = one.text;
  const at = firstDifference(one.text, other.text);
  const [a, b] = [one.text.charAt(at), other.text.charAt(at)];
  if (at < 0 || one.text.slice(at + 1) !== other.text.slice(at + 1) || tellsApart(a) || tellsApart(b)) return undefined;
  if (one.kind === 'quoted' && ONE_OF_MANY.test(one.text)) return undefined;
  if (sharedStart(one.tail, other.tail) >= MIN_TAIL) return { length, likeness: 'same-tail' };
  return length >= (one.kind === 'titled' ? LONG_TITLE : LONG) && at > 0 && at < length - 1
    ? { length, likeness: 'long' }
    : undefined;
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
  return { length: Math.max(one.length, other.length), likeness: 'longer' };
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
