import { charSet, WHITE_SPACE } from '../char-set.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { likenessKeys } from './likeness.ts';
import words from './quantity-words.json' with { type: 'json' };
import { isStop, sentenceBefore } from './sentence.ts';

const byLength = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');
/** A time that the sentence is told of, not one it is compared with. */
const TIME_WORD =
  '20\\d{2}年|去年|上年|明年|同期|年初|[上下]半年|[上下本]学期|[前第]?[一二三四两1-4]个?季度|\\d{1,2}月|每学?年|每学期';
const TIME = new RegExp(`(?<![比较]|[由从](?=[去上]年))(?:${TIME_WORD})`, 'gu');
const MAY_BE_TIME = /[年月期度]/u;
/** Says nothing of what the quantity is of: times, 全年共完成, marks. */
const FILLERS = [...words.whole, ...words.filler];
const FILLER = new RegExp(`${TIME_WORD}|${byLength(FILLERS)}|[^一-龥\\d]`, 'uy');
/** What a filler begins with, apart from marks, which all are none of 一-龥 and digits. */
const opensFiller = charSet(`0123456789去上明同下本前第一二三四两每${FILLERS.map((word) => word.charAt(0)).join('')}`);
const WHOLE = new RegExp(byLength(words.whole), 'u');
const OTHER_AMOUNT = new RegExp(byLength(words.otherAmount), 'u');
/** One of these is in each of those words: few clauses have one. */
const mayBeOther = charSet('其分包平人户另剩余新首第每各由从较比同环以此往原曾超最');
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
  /** What it has in common with any other that it may be one with. */
  readonly likeness: readonly number[];
  readonly #text: string;
  #times: readonly string[] | undefined;
  #ahead: boolean | null | undefined;
  #told: string | undefined;
  #frame: string | undefined;

  constructor(text: string, figure: Figure, start: number, name: string) {
    this.#text = text;
    this.figure = figure;
    this.start = start;
    this.end = figure.end + figure.tail.length;
    this.name = name;
    this.likeness = likenessKeys(name, figure);
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

  /** Unit and times. */
  get frame(): string {
    this.#frame ??= frameOf(this.figure.unit, this.times);
    return this.#frame;
  }
}

/** The quantities of a line; `figures` are its own. */
export function readQuantities(text: string, figures: readonly Figure[]): readonly Quantity[] {
  let found: Quantity[] | undefined;
  for (const figure of figures) {
    const quantity = figure.depth === 0 && mayBeTold(figure) ? readQuantity(text, figures, figure) : undefined;
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
  const clause = clauseOf(text, figure, start);
  const isChange = figure.kind === 'change';
  if (clause.length < MIN_RATE || (!isChange && tellsOther(clause))) return undefined;
  const name = withoutFillers(mayBeNumbered(clause.charCodeAt(0)) ? clause.replace(NUMBERING, '') : clause);
  if (!isLong(name, isChange, figure.unit === '%') || CUT.test(clause)) return undefined;
  return new Quantity(text, figure, start, name);
}

/** 排放量比上年下降 names a change, 出租率 a rate. */
function isLong(name: string, isChange: boolean, isRate: boolean): boolean {
  if (isChange) return name.length >= LONG_NAME;
  return isRate ? name.length >= MIN_RATE && RATE.test(name) : name.length >= MIN_NAME;
}

function tellsOther(clause: string): boolean {
  for (let at = 0; at < clause.length; at += 1) if (mayBeOther(clause.charCodeAt(at))) return OTHER_AMOUNT.test(clause);
  return false;
}

const FIRST_HAN = 0x4e_00;
const LAST_HAN = 0x9f_a5;

/** What is left of a clause; the expression is tried only where a filler may begin. */
function withoutFillers(clause: string): string {
  let name = '';
  let from = 0;
  for (let at = 0; at < clause.length; ) {
    const code = clause.charCodeAt(at);
    FILLER.lastIndex = at;
    if ((code < FIRST_HAN || code > LAST_HAN || opensFiller(code)) && FILLER.test(clause)) {
      name += clause.slice(from, at);
      at = FILLER.lastIndex;
      from = at;
    } else at += 1;
  }
  return from === 0 ? clause : name + clause.slice(from);
}

function clauseOf(text: string, figure: Figure, start: number): string {
  const lead = text.slice(start, figure.start);
  return (reaches(lead.charCodeAt(lead.length - 1)) ? lead.replace(FROM_TO, '') : lead) + figure.tail;
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
