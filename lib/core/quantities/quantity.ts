import type { Figure } from '../figures/figure.ts';
import { clauseOf } from './clause.ts';
import { likenessKeys } from './likeness.ts';
import { isBase } from './predicate.ts';
import { type NameSoFar, OF_EACH, SAID } from './quantity-name.ts';
import { timesOf } from './quantity-times.ts';
import words from './quantity-words.json' with { type: 'json' };
import { isStop, toldBefore } from './sentence.ts';
import { changesBehind, type ToldChange } from './told-change.ts';

const WHOSE = /全(?:[县市区镇乡村校院局厂]|街道|社区|公司)/gu;
const AHEAD = new RegExp(words.ahead.join('|'), 'u');
const DONE = new RegExp(words.done.join('|'), 'u');
const GENERIC_RATE = new RegExp(`(?:${words.genericRates.join('|')})$`, 'u');
const MEAN = /[年季月日]均/u;
const LONG_NAME = 8;
/** Of a generic rate, without its last word: 购房户满意度 */
const MIN_OWNER = 2;
const NEW = '新增';

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
  /** Its name tells it, and it is neither a part nor told of each; of others only the digits are compared. */
  readonly isPlain: boolean;
  /** The clause says that it is of all: 全年, 全镇. */
  readonly isWhole: boolean;
  /** Told as what it came to: 由70户增加到90户. */
  readonly isReached: boolean;
  readonly #text: string;
  #times: readonly string[] | undefined;
  #ahead: boolean | null | undefined;
  #told: string | undefined;
  #changes: readonly ToldChange[] | undefined;

  constructor(text: string, figure: Figure, start: number, { name, bag, said }: NameSoFar, isPlain: boolean) {
    this.#text = text;
    this.isReached = (said & SAID.reached) !== 0;
    this.isWhole = (said & SAID.whole) !== 0;
    this.isPlain = isPlain;
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
    this.#times ??= timesOf(this.#text, this.figure);
    return this.#times;
  }

  /** By how much it is told to differ from another value. */
  get changes(): readonly ToldChange[] {
    this.#changes ??= changesBehind(this.#text, this.figure);
    return this.#changes;
  }

  /** 新增床位 are some of 床位. */
  get isNew(): boolean {
    return this.name.includes(NEW);
  }

  /** 年均增长 and 增长 */
  get isMean(): boolean {
    return MEAN.test(this.name);
  }

  /** 95%以上: not what it came to. */
  get isLeast(): boolean {
    return this.figure.tail.startsWith('以上');
  }

  /** Told as still to come; undefined where the words don't say. */
  get ahead(): boolean | undefined {
    if (this.#ahead === undefined) this.#ahead = isAhead(this.#text, this.figure);
    return this.#ahead ?? undefined;
  }

  /** The clause opens its sentence. */
  get opens(): boolean {
    return this.start === 0 || isStop(this.#text, this.start - 1);
  }

  /** 全县, 全市: whose whole it is of. */
  get whose(): readonly string[] {
    return clauseOf(this.#text, this.figure, this.start).match(WHOSE) ?? [];
  }

  /** No other part of the draft is likely to tell another amount by this name: it says of the whole, or the name is long. */
  get sure(): boolean {
    if (this.figure.kind === 'change') return true;
    if (this.figure.unit === '%') return isSureRate(this.name, this.opens);
    return this.isWhole || this.name.length >= LONG_NAME;
  }

  /** Name and value, made once: a draft's quantities are looked up by it after every edit of one. */
  get told(): string {
    this.#told ??= `${this.name}|${this.figure.value}`;
    return this.#told;
  }
}

/** Null where the words don't say. */
function isAhead(text: string, figure: Figure): boolean | null {
  if (isBase(figure)) return false;
  const sentence = toldBefore(text, figure);
  if (AHEAD.test(sentence + figure.tail)) return true;
  return DONE.test(sentence) ? false : null;
}

/** What two quantities must have in common to be compared. */
export function frameOf(unit: string, times: readonly string[]): string {
  return times.length > 0 ? `${unit}|${times.join('')}` : unit;
}

/** 群众满意度 may be told of each of many things; of all where it opens its sentence. */
function isSureRate(name: string, opensSentence: boolean): boolean {
  const generic = GENERIC_RATE.exec(name)?.[0];
  if (generic === undefined || opensSentence) return true;
  const owner = name.slice(0, -generic.length);
  return owner.length >= MIN_OWNER && !OF_EACH.test(owner);
}
