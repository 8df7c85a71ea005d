import { charSet } from '../char-set.ts';
import { isListed } from './is-listed.ts';
import type { Name } from './name.ts';
import { endingLength, goesOn, isCommon, isPart } from './unit-endings.ts';

/** Before the ending, characters that tell which it is. */
const [FEWEST, MOST] = [2, 6];

/** 青山镇: a unit whose name ends with the character at `at`. */
export function unitAt(text: string, at: number): Name | undefined {
  if (!isPart(text.charCodeAt(at - 1)) || !isPart(text.charCodeAt(at - 2))) return undefined;
  const ending = endingLength(text, at);
  const end = at + 1 - ending;
  if (ending === 0 || isNoEnd(text.charCodeAt(end - 1)) || goesOn(text, at)) return undefined;
  const start = startOf(text, end);
  if (start === undefined) return undefined;
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

/** A name begins where a word ends: behind what is in no name, or a common word. 岸漯河 of 口岸漯河 is none. */
function startOf(text: string, end: number): number | undefined {
  let isWithin = false;
  for (let start = end; end - start <= MOST; start -= 1) {
    const before = text.charCodeAt(start - 1);
    const isFirst = !isPart(before);
    const isBehind = isCommon(text, start);
    if (end - start >= FEWEST && (isFirst || isBehind || isWord(before)) && !isWithin) return start;
    if (isFirst) return undefined;
    isWithin = isBehind;
  }
  return undefined;
}

/** Words of one character before a name, that may also begin one: 向红星小区送水, 向阳小区. */
const isWord = charSet('向赴驻约访');
