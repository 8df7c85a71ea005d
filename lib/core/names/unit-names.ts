import { charSet } from '../char-set.ts';
import { isDigit } from '../figures/number-at.ts';
import { isHanCode } from '../han.ts';
import { isListed } from './is-listed.ts';
import type { Name } from './name.ts';
import { endingLength, goesOn, isCommon, isPart, longNamedLength } from './unit-endings.ts';

/** Before the ending, characters that tell which it is. */
const [FEWEST, MOST] = [2, 6];

/** 青山镇: a unit whose name ends with the character at `at`. */
export function unitAt(text: string, at: number): Name | undefined {
  if (!isHanCode(text.charCodeAt(at - 1)) || !isHanCode(text.charCodeAt(at - 2))) return undefined;
  const ending = endingLength(text, at);
  if (ending === 0) return undefined;
  if (longNamedLength(text, at + 1) > 0) return longNamedAt(text, at + 1);
  const end = at + 1 - ending;
  if (isDistrict(text.charCodeAt(end - 1)) && !isPart(text.charCodeAt(end - 2)) && ending >= FEWEST_COMMON)
    return nameOf(text, end - 1, at + 1, ending);
  if (
    !isPart(text.charCodeAt(end - 1)) ||
    !isPart(text.charCodeAt(end - 2)) ||
    isNoEnd(text.charCodeAt(end - 1)) ||
    goesOn(text, at)
  )
    return undefined;
  const start = startOf(text, end);
  return start === undefined ? undefined : nameOf(text, start, at + 1, ending);
}

function nameOf(text: string, start: number, end: number, ending: number): Name {
  return {
    kind: 'unit',
    start,
    end,
    text: text.slice(start, end),
    isSure: true,
    isWhole: true,
    ending,
    tail: text.slice(end, end + FRAME),
    isListed: isListed(text, end),
  };
}

/** Of what follows a name, so much may be the same where two are one: 现场教学点 behind 红石寨. */
const FRAME = 3;

/** 公路危桥改造工作领导小组: so much of it before the ending as is alike, whatever it begins with. */
function longNamedAt(text: string, end: number): Name | undefined {
  const ending = longNamedLength(text, end);
  let start = end - ending;
  while (end - ending - start < MOST_OF_LONG && isHanCode(text.charCodeAt(start - 1))) start -= 1;
  if (SET_UP.test(text.slice(start, start + 2))) start += 2;
  return end - ending - start < FEWEST_OF_LONG ? undefined : nameOf(text, start, end, ending);
}

const [FEWEST_OF_LONG, MOST_OF_LONG] = [5, 10];
const SET_UP = /成立|组建|设立|建立|调整|充实/u;

/** 市职工服务中心: of a district, which tells what it does alone. */
const isDistrict = charSet('省市县区镇乡');
const FEWEST_COMMON = 5;

/** What no name ends with before its ending: 党委和县, 以人民为中心. */
const isNoEnd = charSet('和进为不逐回赴驻包返来下得着过更最');

/** A name begins where a word ends: behind what is in no name, or a common word. 岸漯河 of 口岸漯河 is none. */
function startOf(text: string, end: number): number | undefined {
  let isWithin = false;
  for (let start = end; end - start <= MOST; start -= 1) {
    const before = text.charCodeAt(start - 1);
    const isFirst = !isPart(before);
    const isBehind = isCommon(text, start);
    if (end - start >= FEWEST && (isFirst || isBehind || isWord(before)) && !isWithin)
      return isCounted(text, start) && end - start > FEWEST ? start + 1 : start;
    if (isFirst) return undefined;
    isWithin = isBehind;
  }
  return undefined;
}

/** 座 of 12座城西转运站 */
function isCounted(text: string, at: number): boolean {
  return isCounter(text.charCodeAt(at)) && isDigit(text.charCodeAt(at - 1));
}

const isCounter = charSet('座个家所处条项间栋幢口');

/** Words of one character before a name, that may also begin one: 向红星小区送水, 向阳小区. */
const isWord = charSet('向赴驻约访为');
