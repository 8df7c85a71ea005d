import { charSet } from '../char-set.ts';
import { isListed } from './is-listed.ts';
import type { Name } from './name.ts';
import { endingLength, goesOn, isCommon, isPart } from './unit-endings.ts';

/** Before the ending, characters that tell which it is; and the most that may be of the name. */
const TOLD = 2;
export const MOST_TOLD = 6;

/** 青山镇, with what stands before it: of a unit whose name ends with the character at `at`. */
export function unitAt(text: string, at: number): Name | undefined {
  if (!isPart(text.charCodeAt(at - 1)) || !isPart(text.charCodeAt(at - 2))) return undefined;
  const ending = endingLength(text, at);
  const end = at + 1 - ending;
  if (ending === 0 || goesOn(text, at) || isNoEnd(text.charCodeAt(end - 1))) return undefined;
  let start = end;
  while (end - start < MOST_TOLD && isPart(text.charCodeAt(start - 1))) start -= 1;
  // 济 of 经济
  if (isCommon(text, start + 1)) start += 1;
  if (end - start < TOLD) return undefined;
  return {
    kind: 'unit',
    start,
    end: at + 1,
    text: text.slice(start, at + 1),
    isSure: true,
    isWhole: true,
    ending,
    tail: '',
    isListed: isListed(text, at + 1),
  };
}

/** What no name ends with before its ending: 党委和县, 以人民为中心. */
const isNoEnd = charSet('和进为不逐回赴驻包返来下得着过更最');
