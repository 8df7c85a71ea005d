import { charSet } from '../../char-set.ts';
import type { Range } from '../../range.ts';

/** Characters to either side that a sentence is looked for in. */
const REACH = 200;
const isStop = charSet('。！？；!?;');

/** The sentence around a place, within reach. */
export function sentenceAround(text: string, { start, end }: Range): Range {
  let from = start;
  while (from > 0 && start - from < REACH && !isStop(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && !isStop(text.charCodeAt(to))) to += 1;
  return { start: from, end: to };
}

/** In the title of a document or book. */
export function isInTitle(text: string, { start }: Range): boolean {
  return isWithin(text, start, '《', '》');
}

/** In what somebody else says. */
export function isQuoted(text: string, { start }: Range): boolean {
  return isWithin(text, start, '“', '”') || isWithin(text, start, '「', '」');
}

function isWithin(text: string, at: number, opening: string, closing: string): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return before.lastIndexOf(opening) > before.lastIndexOf(closing);
}

const FORMER = /(?:原|原来的?|以前的?|前|时任|曾[任在]?|旧|老)(?:[\p{Script=Han}]{0,4}[省市县区])?$/u;
const CHANGED =
  /改革前|更名|改名|改称|改组|变更为|撤销|组建|划转|合并|并入|机构改革|取代|代替|废止|失效|当时|当年|曾经|此前|从前|(?:过去|以前|原来|早先)[叫称]|如今[叫称]|现在[叫称]|改叫|旧称|原称/u;
/** A report on several years tells of all of them. */
const YEARS =
  /[二两三四五六七八九十几数多近]年来|(?:过去|近|这)[二两三四五六七八九十几]年|“?十[一二三四五]五”?(?:以来|时期|期间)/u;
/** Characters to either side in which it is told what became of a body or a law. */
const NEAR = 40;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?=年|[.—–~～至-])/gu;

/** What had its old name then: 原国土局, 2016年在县工商局任职, 由卫计局更名. */
export function tellsOfThePast(text: string, place: Range, validTo: string): boolean {
  const { start, end } = sentenceAround(text, place);
  if (FORMER.test(text.slice(Math.max(0, place.start - 10), place.start))) return true;
  const sentence = text.slice(start, end);
  if (CHANGED.test(text.slice(Math.max(start, place.start - NEAR), Math.min(end, place.end + NEAR)))) return true;
  if (YEARS.test(sentence)) return true;
  const last = Number(validTo.slice(0, 4));
  return [...sentence.matchAll(YEAR)].some(([, year]) => Number(year) <= last);
}

/** As a message names it: its own quotation marks are kept, and no others put around them. */
export function shown(words: string): string {
  return /[“”"]/u.test(words) ? words : `“${words}”`;
}

/** With the quotation marks that stand right around it. */
export function withQuotes(text: string, { start, end }: Range): Range {
  const isAround = '“"'.includes(text.charAt(start - 1) || ' ') && '”"'.includes(text.charAt(end) || ' ');
  return isAround ? { start: start - 1, end: end + 1 } : { start, end };
}
