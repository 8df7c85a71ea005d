import { isCommon, isOfWords } from './unit-endings.ts';

/** Where two texts differ: what is the same behind it, how much it is in either, what is the same before it, and how much stands before that and governs the name. */
export interface Alignment {
  one: string;
  other: string;
  behind: number;
  ofOne: number;
  ofOther: number;
  before: number;
  lead: number;
}

/** How much has to be the same, before what differs and behind and in all. */
interface Least {
  before: number;
  behind: number;
  all: number;
}

const WORD = 2;

/** What differs, in either. */
export function wordsOf({ one, other, behind, ofOne, ofOther }: Alignment): readonly [one: string, other: string] {
  const [end, otherEnd] = [one.length - behind, other.length - behind];
  return [one.slice(end - ofOne, end), other.slice(otherEnd - ofOther, otherEnd)];
}

/** Whether nothing but the name stands there in either. */
export function isAllOf({ one, other, ofOne, ofOther, before, behind, lead }: Alignment): boolean {
  const same = lead + before + behind;
  return same + ofOne === one.length && same + ofOther === other.length;
}

export function isEnough({ before, behind }: Alignment, least: Least): boolean {
  return before >= least.before && behind >= least.behind && before + behind >= least.all;
}

/** 智慧工地监管平台, not 老旧小区改造工程: of what stands before, so much is no common word. */
export function isNamed(text: string, end: number, length: number): boolean {
  let own = 0;
  for (let at = end - length; at < end; at += 1) if (!isOfWords(text, at, at)) own += 1;
  return own >= WORD;
}

/** 区中心医院 and 区中医院: with and without what is more, a common word stands there. */
export function areKinds({ one, other, behind, ofOne }: Alignment): boolean {
  const [long, short] = ofOne === 1 ? [one, other] : [other, one];
  const at = long.length - behind - 1;
  return isOfWords(long, at, at) && isCommon(short, short.length - behind + 1);
}

/** Whether what differs is a common word in either, 小学 and 初中. */
export function areCommon({ one, other, behind }: Alignment): boolean {
  return isCommon(one, one.length - behind) && isCommon(other, other.length - behind);
}

/** 青山街道云溪社区 and 青山街道云岭社区: of the two characters that tell which of one place it is, one or both. */
export function areNeighbours({ one, behind, before, ofOne }: Alignment): boolean {
  const end = one.length - behind - ofOne;
  return behind === WORD && OF_PLACE.test(one.slice(end - before, end + ofOne - WORD));
}

const OF_PLACE = /(?:街道|(?<![片园护])[省市县区镇乡村])$/u;
