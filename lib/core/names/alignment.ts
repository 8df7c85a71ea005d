import { isOfWords } from './unit-endings.ts';

/** Where two texts differ: what is the same behind it, how much it is in either, what is the same before it. */
export interface Alignment {
  one: string;
  other: string;
  behind: number;
  ofOne: number;
  ofOther: number;
  before: number;
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
export function isAllOf({ one, other, ofOne, ofOther, before, behind }: Alignment): boolean {
  return before + behind + ofOne === one.length && before + behind + ofOther === other.length;
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
