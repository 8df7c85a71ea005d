import { isHan } from '../../han.ts';
import { isBefore, isCommonWord } from './near-words.ts';
import { isSetPhrase } from './set-phrases.ts';
import type { Slip } from './slip.ts';

/** 宣传传引导 where the two characters at `at` are the same and one of them is too many. */
export function slipsByDoubling(text: string, at: number): readonly Slip[] {
  // 认认真真, 上上下下
  const isReduplication = text[at - 1] === text[at - 2] || text[at + 2] === text[at + 3];
  // 教研组组长; a stray blank is no character of a word.
  if (isReduplication || text[at + 2] === '长' || !isHan(text.charAt(at))) return NONE;
  // 饮用水|水源 has a word on either side.
  return [
    ...(isCommonWord(text.slice(at + 1, at + 3)) ? NONE : slipIn(text, at - 1)),
    ...(isCommonWord(text.slice(at - 1, at + 1)) ? NONE : slipIn(text, at - 2)),
  ];
}

const NONE: readonly never[] = [];
const LENGTH = 5;

/** The five characters from `start` on, if without one of two like ones they are four that go together. */
function slipIn(text: string, start: number): readonly Slip[] {
  if (start < 0) return NONE;
  const wrong = text.slice(start, start + LENGTH);
  const right = wrong.replace(/(.)\1/u, '$1');
  const goTogether = isSetPhrase(right) || isBefore(right.slice(0, 2), right.slice(2));
  return goTogether ? [{ start, end: start + LENGTH, wrong, right: [right] }] : NONE;
}
