import { charSet } from '../char-set.ts';
import { isDigit } from '../figures/number-at.ts';
import { isHanCode } from '../han.ts';
import { isListed } from './is-listed.ts';
import type { Name } from './name.ts';
import { nounLength } from './thing-nouns.ts';
import { wholeName } from './whole-name.ts';

const [MIN_QUOTED, MIN_TITLED, MAX_QUOTED, MAX_TITLED] = [2, 3, 12, 24];
const MAX_TAIL = 10;

/** “暖心驿站” or 《文明公约》: what stands in the marks that open at `at`. */
export function quotedAt(text: string, at: number): Name | undefined {
  const isTitled = text.charAt(at) === '《';
  const [least, most] = isTitled ? [MIN_TITLED, MAX_TITLED] : [MIN_QUOTED, MAX_QUOTED];
  let end = at + 1;
  while (end - at <= most && isOfName(text.charCodeAt(end))) end += 1;
  if (!(isTitled ? isTitleEnd : isEnd)(text.charCodeAt(end)) || end - at <= least) return undefined;
  const start = at + 1;
  if (isDigit(text.charCodeAt(start))) return undefined;
  return {
    ...wholeName(isTitled ? 'titled' : 'quoted', text, start, end),
    tail: isTitled ? yearsAt(text, end) : text.charAt(end) === '”' ? tailFrom(text, end + 1) : subtitleAt(text, end),
    isListed: isListed(text, end + 1),
  };
}

/** “瓷韵千年——馆藏瓷器展” is known by what comes first, as “清风满校园 廉韵润童心” is. */
const isEnd = charSet('”—·： \u3000，');

/** 《三年行动计划（2021—2023年）》 is known by its years, too. */
const isTitleEnd = charSet('》（(');

/** ——馆藏瓷器展 */
function subtitleAt(text: string, at: number): string {
  const rest = text.slice(at, at + MAX_TITLED);
  const end = rest.indexOf('”');
  return end < 0 ? '' : rest.slice(0, end);
}

const YEARS = 14;

function yearsAt(text: string, at: number): string {
  const years = text.slice(at, at + YEARS);
  const end = years.indexOf('》');
  return end < 0 ? years : years.slice(0, end);
}

/** “春芽”教学骨干培养计划: what is quoted before the mark at `at`, with what it is the name of. */
export function namedAt(text: string, at: number): Name | undefined {
  const length = nounLength(tailFrom(text, at + 1));
  if (length < MIN_NOUN) return undefined;
  let start = at - 1;
  while (at - start <= MAX_QUOTED && isOfName(text.charCodeAt(start))) start -= 1;
  if (text.charAt(start) !== '“' || at - start <= MIN_QUOTED) return undefined;
  const end = at + 1 + length;
  return wholeName('named', text, start, end);
}

/** Of a shorter one no word can differ. */
const MIN_NOUN = 4;

/** Han, a letter or a figure: “鹤城e办”, “澄优27”. */
function isOfName(code: number): boolean {
  return isHanCode(code) || (code >= 0x41 && code <= 0x7a) || isDigit(code);
}

function tailFrom(text: string, start: number): string {
  let end = start;
  while (end - start < MAX_TAIL && isHanCode(text.charCodeAt(end)) && text.charAt(end) !== '的') end += 1;
  return text.slice(start, end);
}
