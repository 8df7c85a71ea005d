import { charSet } from '../char-set.ts';
import type { Figure } from '../figures/figure.ts';
import words from './count-words.json' with { type: 'json' };
import { isSlip } from './same-quantity.ts';

/** A number of people or things before what it counts: the 52 of 52名专任教师; or behind it: 专任教师58人. */
const LEAST = 2;
/** Characters of a noun. */
const SHORTEST_NOUN = 2;
export const LONGEST_NOUN = 8;
/** A noun so long is one, whatever follows it. */
const LONG_NOUN = 4;
/** And so, where another number stands right behind it. */
const OWN_NOUN = 3;

const anyOf = (list: readonly string[]) => list.join('|');
const mayReach = charSet('有共为达到仅');
const PART = new RegExp(anyOf(words.part), 'u');
const PARTS = /其中|包括|分别/u;
const DONE = /共|全年|累计/u;
const NUMBERING = /^(?:[（(]?[\d一二三四五六七八九十]{1,2}[)）.．、是])+/u;
const WHOLE = anyOf([...words.stock, ...words.all]);
const STOCK = new RegExp(`(?:${WHOLE})的?$`, 'u');
/** What says of whom all are, before the noun: 公司现有, 街道注册登记. */
const OF_WHOM = `(?:.*(?:${WHOLE})的?|(?:.*全)?(?:${anyOf(words.owners)}))(?:${anyOf(words.attributes)})*`;
const OWNED = new RegExp(`^(?:${OF_WHOM})?$`, 'u');
const OWNER = new RegExp(`(?:${anyOf(words.owners)})$`, 'u');
const SELECTS = /^[参选获被报]/u;
const GIVEN = new RegExp(`(?:${anyOf(words.given)})$`, 'u');
const TOLD = new RegExp(`^(?:${anyOf(words.told)})`, 'u');
const BOUNDARY = new RegExp(`^(?:$|${anyOf([...words.told, ...words.boundary])})`, 'u');
const WHOSE = new RegExp(`全(?![年面程力新部体])([一-龥])|${anyOf(words.owners)}`, 'u');

const mayFollow = charSet('中全均都已');
const FOLLOWS = /^(?:中|已?全[部都]|已?[均都])/u;

/** Whether the figure stands before what it counts. */
export function isCounted(figure: Figure): boolean {
  return figure.tail.length >= SHORTEST_NOUN && isCount(figure);
}

/** Whether the figure stands behind what it counts. */
export function isNamed(figure: Figure): boolean {
  const { tail, label } = figure;
  return (
    label.length >= SHORTEST_NOUN &&
    (tail === '' || (mayFollow(tail.charCodeAt(0)) && FOLLOWS.test(tail))) &&
    isCount(figure)
  );
}

function isCount({ exact, kind, value, unit, depth }: Figure): boolean {
  return value >= LEAST && exact && kind === 'amount' && depth === 0 && unit !== '%' && unit !== '';
}

/** What a figure is named, without 只有 and 达到 behind the name. */
export function nameOf(figure: Figure): string {
  return figure.label.slice(0, nameEnd(figure));
}

/** Where in the label the name ends. */
export function nameEnd({ label }: Figure): number {
  if (!mayReach(label.charCodeAt(label.length - 1))) return label.length;
  for (const word of words.reached) if (label.endsWith(word)) return label.length - word.length;
  return label.length;
}

/** A noun behind a number, by its length there, and where in the name before another number it starts. */
export interface SharedNoun {
  length: number;
  at: number;
}

/** The longest noun that opens the words behind one number and ends those before the other. */
export function nounBehind(tail: string, name: string): SharedNoun | undefined {
  for (let length = Math.min(LONGEST_NOUN, tail.length, name.length); length >= SHORTEST_NOUN; length -= 1) {
    if (!name.endsWith(tail.slice(length - 2, length)) || !endsNoun(tail, length, OWN_NOUN)) continue;
    const at = name.endsWith(tail.slice(0, length)) ? name.length - length : startOfLonger(tail, length, name);
    if (at >= 0) return { length, at };
  }
  return undefined;
}

/** 持证门店 is 持证种子门店, too. */
function startOfLonger(tail: string, length: number, name: string): number {
  const at = length >= LEAST_SHORTENED ? name.indexOf(tail.slice(0, 2)) : -1;
  let from = at;
  for (let next = 0; next < length && from >= 0; next += 1) from = name.indexOf(tail.charAt(next), from) + 1 || -1;
  return from < 0 ? -1 : at;
}

const LEAST_SHORTENED = 4;

/** The longest noun that opens both. */
export function nounInBoth(one: string, other: string): number {
  let same = 0;
  while (same < LONGEST_NOUN && same < one.length && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  while (same >= SHORTEST_NOUN && !(endsNoun(one, same, LONG_NOUN) && endsNoun(other, same, LONG_NOUN))) same -= 1;
  return same >= SHORTEST_NOUN ? same : 0;
}

function endsNoun(tail: string, length: number, long: number): boolean {
  return length >= long || BOUNDARY.test(tail.slice(length));
}

/**
 * How much a number says of its noun: it is of the very things that the other number is of, of all there are, of those
 * known already, of what was done, of some.
 */
export type Scope = 'same' | 'all' | 'given' | 'done' | 'some';

/** `noun` is where in its name the noun starts. */
export function scopeOfNamed(figure: Figure, noun: number): Scope {
  const before = nameOf(figure).slice(0, noun).replace(NUMBERING, '');
  // 其中医生12人 tells of all of them.
  if (before === '其中') return 'all';
  if (PART.test(before) || PARTS.test(figure.gap)) return 'some';
  return OWNED.test(before) ? 'all' : 'done';
}

/** 新开的5个网点 are the very ones of 新开网点3个. */
export function isSameGroup({ label }: Figure, named: Figure, noun: number): boolean {
  const before = nameOf(named).slice(0, noun).replace(NUMBERING, '').replace(NO_OWNER, '');
  if (before.length < 2 || !label.endsWith('的')) return false;
  const done = label.slice(0, -1);
  return done.endsWith(before) || (done.length >= 2 && before.endsWith(done));
}

/** `there` is the sentence of the other number: 搬回的28家商户 are those that it says moved. */
export function scopeOfCounted(figure: Figure, noun: number, there: string): Scope {
  const label = figure.label.replace(NUMBERING, '');
  if (PART.test(label)) return 'some';
  const rest = figure.tail.slice(noun);
  if (STOCK.test(label) || (OWNER.test(label) && !SELECTS.test(rest))) return 'all';
  const isGiven = label === '' || GIVEN.test(label) || isToldOf(label, there);
  if (TOLD.test(rest) && isGiven) return 'all';
  return isGiven ? 'given' : DONE.test(label) ? 'done' : 'some';
}

const MAX_LIMIT = 5;

function isToldOf(label: string, there: string): boolean {
  if (!label.endsWith('的')) return label.length <= MAX_LIMIT && there.includes(label);
  const limit = label.slice(-MAX_LIMIT, -1);
  let told = 0;
  for (const char of limit) if (there.includes(char)) told += 1;
  return told * 2 >= limit.length;
}

/** 全镇 and 全村 have numbers of their own, 学校 and 全校 one; so have 一车间 and 二车间. The words are those before the noun. */
export function isOfOneWhole(one: string, other: string): boolean {
  const left = WHOSE.exec(one);
  const right = WHOSE.exec(other);
  if (left && right && !left[0].includes(right[1] ?? right[0]) && !right[0].includes(left[1] ?? left[0])) return false;
  const [owner, otherOwner] = [ownerIn(one), ownerIn(other)];
  return owner.length < 2 || otherOwner.length < 2 || owner.includes(otherOwner) || otherOwner.includes(owner);
}

const NO_OWNER = new RegExp(anyOf([...words.stock, ...words.all, ...words.owners, '的']), 'gu');

function ownerIn(before: string): string {
  return GIVEN.test(before) ? '' : before.replace(NUMBERING, '').replace(NO_OWNER, '');
}

const NEAR = 1.2;
const NEAR_DONE = 1.1;
const MOST_SLIPPED = 2;
const MANY_DIGITS = 3;
/** Two numbers further apart are no two of one list. */
export const FAR = 1.3;
const MOST_TOUCHING = MOST_SLIPPED * FAR;

/** Whether they are so near to each other, and different, that one may be a slip. */
export function mayContradict(one: Figure, other: Figure): boolean {
  return isOffWithin(one.value, other.value, MOST_SLIPPED);
}

/** Whether two numbers of one noun may contradict, or the one a third that is near the other. */
export function mayTouch(one: number, other: number): boolean {
  return isOffWithin(one, other, MOST_TOUCHING);
}

/** Whether they differ, and neither is more than `most` times the other. */
function isOffWithin(one: number, other: number, most: number): boolean {
  return one !== other && one <= other * most && other <= one * most;
}

/** Whether two numbers of one noun hardly can be both right; they may contradict. */
export function contradict(one: Figure, scope: Scope, other: Figure, otherScope: Scope): boolean {
  if (scope === 'same') return true;
  const low = Math.min(one.value, other.value);
  const high = Math.max(one.value, other.value);
  const isSlipped = isSlip(one, other, MANY_DIGITS);
  if (scope === 'all' && otherScope === 'all') return high <= low * NEAR || isSlip(one, other, 2);
  if (scope === 'all' && otherScope === 'given') return isSlipped || (other.value === high && high <= low * NEAR);
  if (scope === 'given' && otherScope === 'all') return isSlipped || (one.value === high && high <= low * NEAR);
  const isDone = (scope === 'all' && otherScope === 'done') || (scope === 'done' && otherScope === 'all');
  return isSlipped || (isDone && high <= low * NEAR_DONE);
}
