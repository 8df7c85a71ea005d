import type { Figure } from '../figures/figure.ts';
import { isSlip } from './same-quantity.ts';

/** A number before what it counts, told as of all there are: the 52 of 52名专任教师人人签订责任书. */
export interface HeadCount {
  figure: Figure;
  noun: string;
}

/** What stands before a number of all there are: nothing, or 现有的, 全院, 占. */
const OF_ALL = /^(?:[^，。；]{0,4}(?:的|全\S|占|这|[把将对为给]))?$/u;
export const LONGEST_NOUN = 8;
const NOUN = /^([一-龥]{2,8}?)(?:[中里的都全人在已按]|平均|均|$)/u;
const LEAST = 10;
/** 走访群众120人 tells of those who were visited. */
export const MAX_OWNER = 4;
/** Fewer digits are alike by chance. */
const MANY_DIGITS = 100;

export function readHeadCounts(figures: readonly Figure[]): readonly HeadCount[] {
  let found: HeadCount[] | undefined;
  for (const figure of figures) {
    if (figure.tail === '' || !isCount(figure) || !OF_ALL.test(figure.label)) continue;
    for (const noun of nounsOf(figure.tail)) (found ??= []).push({ figure, noun });
  }
  return found ?? NONE;
}

/** All that the noun may be, the longest first: nothing need tell how far it goes (162名注册球员购买保险). */
function nounsOf(tail: string): readonly string[] {
  const noun = NOUN.exec(tail)?.[1];
  const nouns = noun === undefined ? [] : [noun];
  const rest = noun === undefined ? tail.length : noun.length - 1;
  for (let length = Math.min(LONGEST_OPEN, rest); length >= LEAST_OPEN; length -= 1) nouns.push(tail.slice(0, length));
  return nouns;
}

/** Characters; shorter ones may be part of another word. */
const LEAST_OPEN = 3;
const LONGEST_OPEN = 6;

const NONE: readonly HeadCount[] = [];

function isCount({ exact, kind, value, unit, decimals }: Figure): boolean {
  return exact && kind === 'amount' && decimals === 0 && value >= LEAST && unit !== '元' && unit !== '%' && unit !== '';
}

/** A name's last two characters as one number: no string is made for each of thousands of figures. */
export function endOf(name: string): number {
  return name.length < 2 ? -1 : name.charCodeAt(name.length - 2) * 0x1_00_00 + name.charCodeAt(name.length - 1);
}

/** Whether a figure is of the noun that stands before it: the 58 of 专任教师58人. */
export function isNamedBy(figure: Figure, noun: string): boolean {
  return figure.label.endsWith(noun) && mayBeNamed(figure);
}

/** The figures that a head count elsewhere may tell again. */
export function readNamedCounts(figures: readonly Figure[]): readonly Figure[] {
  return figures.some(mayBeNamed) ? figures.filter(mayBeNamed) : NO_FIGURES;
}

const NO_FIGURES: readonly Figure[] = [];

function mayBeNamed(figure: Figure): boolean {
  return figure.tail === '' && figure.label !== '' && isCount(figure);
}

/** Whether the two, of one noun, look like one number with a slip of the keys. */
export function isMistyped({ figure, noun }: HeadCount, named: Figure): boolean {
  if (figure.unit !== named.unit || figure.value === named.value || !isSlip(figure, named, 2)) return false;
  const [low, high] = [Math.min(figure.value, named.value), Math.max(figure.value, named.value)];
  return high < low * 2 && (low >= MANY_DIGITS || named.label.length - noun.length <= MAX_OWNER);
}
