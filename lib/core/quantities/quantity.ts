import { charSet, WHITE_SPACE } from '../char-set.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { likenessKeys } from './likeness.ts';
import words from './quantity-words.json' with { type: 'json' };
import { addToName, type NameSoFar, newName, SAID, TIME_WORD } from './quantity-name.ts';
import { isStop, sentenceBefore } from './sentence.ts';

const byLength = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');
/** A time that the sentence is told of, not one it is compared with. */
const TIME = new RegExp(`(?<![比较]|[由从](?=[去上]年))(?:${TIME_WORD})`, 'gu');
const MAY_BE_TIME = /[年月期度]/u;
const WHOLE = new RegExp(byLength(words.whole), 'u');
const OTHER_AMOUNT = new RegExp(byLength(words.otherAmount), 'u');
const AHEAD = new RegExp(byLength(words.ahead), 'u');
const DONE = new RegExp(byLength(words.done), 'u');
const GENERIC_RATE = new RegExp(`(?:${byLength(words.genericRates)})$`, 'u');
const RATE = /[率度]$/u;
/** 收缴率由91%提升到94% tells 94%. */
const FROM_TO = /[由从][^由从]{1,20}[到至为]$/u;
const NUMBERING = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[)）.．、]|[①-⑳]|[一二三四五六七八九十]是)/u;
/** Half a character, where a window's edge cut it. */
const CUT = /\p{Cs}/u;
const mayBeNumbered = charSet(`0123456789（(一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳${WHITE_SPACE}`);
const reaches = charSet('到至为');
const MIN_NAME = 4;
const MIN_RATE = 3;
const LONG_NAME = 8;
/** Of a generic rate, without its last word: 购房户满意度 */
const MIN_OWNER = 3;
const MAX_IN_CLAUSE = 3;

/**
 * An amount of something, so named that another place may tell the same one. What only those need that have something
 * in common with another is read when it is asked for: few are.
 */
export class Quantity {
  readonly figure: Figure;
  /** Of the clause that tells it, in the line. */
  readonly start: number;
  readonly end: number;
  /** What it is of: the clause's characters without those that say nothing of it. */
  readonly name: string;
  readonly bag: number;
  readonly #text: string;
  #times: readonly string[] | undefined;
  #ahead: boolean | null | undefined;
  #told: string | undefined;

  constructor(text: string, figure: Figure, start: number, { name, bag }: NameSoFar) {
    this.#text = text;
    this.figure = figure;
    this.start = start;
    this.end = figure.end + figure.tail.length;
    this.name = name;
    this.bag = bag;
  }

  /** What it has in common with any other that it may be one with. */
  get likeness(): readonly number[] {
    return likenessKeys(this);
  }

  /** The times that the sentence is told of. */
  get times(): readonly string[] {
    if (!this.#times) {
      const sentence = sentenceBefore(this.#text, this.figure);
      this.#times = MAY_BE_TIME.test(sentence) ? (sentence.match(TIME) ?? []) : [];
    }
    return this.#times;
  }

  /** Told as still to come; undefined where the words don't say. */
  get ahead(): boolean | undefined {
    if (this.#ahead === undefined) {
      const sentence = sentenceBefore(this.#text, this.figure);
      this.#ahead = AHEAD.test(sentence + this.figure.tail) ? true : DONE.test(sentence) ? false : null;
    }
    return this.#ahead ?? undefined;
  }

  /** The clause opens its sentence. */
  get opens(): boolean {
    return this.start === 0 || isStop(this.#text, this.start - 1);
  }

  /** No other part of the draft is likely to tell another amount by this name: it says of the whole, or the name is long. */
  get sure(): boolean {
    if (this.figure.kind === 'change') return true;
    if (this.figure.unit === '%') return isSureRate(this.name, this.opens);
    return this.name.length >= LONG_NAME || WHOLE.test(clauseOf(this.#text, this.figure, this.start));
  }

  /** Name and value, made once: a draft's quantities are looked up by it after every edit of one. */
  get told(): string {
    this.#told ??= `${this.name}|${this.figure.value}`;
    return this.#told;
  }
}

/** The quantities of a line; `figures` are its own. */
export function readQuantities(text: string, figures: readonly Figure[]): readonly Quantity[] {
  let found: Quantity[] | undefined;
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at];
    const quantity = figure?.depth === 0 && mayBeTold(figure) ? readQuantity(text, figures, figure) : undefined;
    if (quantity) (found ??= []).push(quantity);
  }
  return found ?? NONE;
}

const NONE: readonly Quantity[] = [];

/** An amount; of percentages also a change, and what is at least to be reached. */
function mayBeTold({ exact, kind, unit, tail }: Figure): boolean {
  if (kind === 'other') return false;
  return unit === '%' ? exact || tail.startsWith('以上') : exact && kind === 'amount';
}

function readQuantity(text: string, figures: readonly Figure[], figure: Figure): Quantity | undefined {
  const start = clauseStart(figures, figure);
  const leadEnd = endOfLead(text, start, figure.start);
  const tailEnd = figure.end + figure.tail.length;
  const isChange = figure.kind === 'change';
  if (leadEnd - start + figure.tail.length < MIN_RATE) return undefined;
  const numbered = mayBeNumbered(text.charCodeAt(start < leadEnd ? start : figure.end));
  const number = numbered ? (NUMBERING.exec(clauseOf(text, figure, start))?.[0].length ?? 0) : 0;
  const inTail = Math.max(0, number - (leadEnd - start));
  const name = newName(text);
  addToName(name, start + number - inTail, leadEnd);
  addToName(name, figure.end + inTail, tailEnd);
  if (!isLong(name.name, isChange, figure.unit === '%')) return undefined;
  if ((name.said & SAID.other) !== 0 && !isChange && OTHER_AMOUNT.test(clauseOf(text, figure, start))) return undefined;
  if ((name.said & SAID.half) !== 0 && CUT.test(clauseOf(text, figure, start))) return undefined;
  return new Quantity(text, figure, start, name);
}

/** 排放量比上年下降 names a change, 出租率 a rate. */
function isLong(name: string, isChange: boolean, isRate: boolean): boolean {
  if (isChange) return name.length >= LONG_NAME;
  return isRate ? name.length >= MIN_RATE && RATE.test(name) : name.length >= MIN_NAME;
}

function clauseOf(text: string, figure: Figure, start: number): string {
  return text.slice(start, endOfLead(text, start, figure.start)) + figure.tail;
}

/** Where the words before a number end that name what it is of. */
function endOfLead(text: string, start: number, end: number): number {
  if (end === start || !reaches(text.charCodeAt(end - 1))) return end;
  const lead = text.slice(start, end);
  return end - (FROM_TO.exec(lead)?.[0].length ?? 0);
}

/** What two quantities must have in common to be compared. */
export function frameOf(unit: string, times: readonly string[]): string {
  return times.length > 0 ? `${unit}|${times.join('')}` : unit;
}

/** 收入10万元以上的村达到18个: a clause may hold figures before its own. */
function clauseStart(figures: readonly Figure[], figure: Figure): number {
  let first = figure;
  for (let back = 0; back < MAX_IN_CLAUSE && first.separator === SEPARATOR.none; back += 1) {
    const before = figures[first.index - 1];
    if (!before) break;
    first = before;
  }
  return Math.max(0, first.start - first.label.length);
}

/** 群众满意度 may be told of each of many things; of all where it opens its sentence. */
function isSureRate(name: string, opensSentence: boolean): boolean {
  const generic = GENERIC_RATE.exec(name)?.[0];
  return generic === undefined || opensSentence || name.length - generic.length >= MIN_OWNER;
}
