import type { Figure } from './figure.ts';
import words from './quantity-words.json' with { type: 'json' };

/** An amount of something, so named that another place may tell the same one. */
export interface Quantity {
  figure: Figure;
  /** Of the clause that tells it, in the line. */
  start: number;
  end: number;
  /** What it is of: the clause's characters without those that say nothing of it. */
  name: string;
  /** The times that the sentence is told of. */
  times: readonly string[];
  /** Told as still to come; undefined where the words don't say. */
  ahead: boolean | undefined;
  /** The clause opens its sentence. */
  opens: boolean;
  /** No other part of the draft is likely to tell another amount by this name: it says of the whole, or the name is long. */
  sure: boolean;
}

const byLength = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');
const FILLER = new RegExp(byLength([...words.whole, ...words.filler]), 'gu');
const WHOLE = new RegExp(byLength(words.whole), 'u');
const OTHER_AMOUNT = new RegExp(byLength(words.otherAmount), 'u');
const AHEAD = new RegExp(byLength(words.ahead), 'u');
const DONE = new RegExp(byLength(words.done), 'u');
const GENERIC_RATE = new RegExp(`(?:${byLength(words.genericRates)})$`, 'u');
/** A time that the sentence is told of, not one it is compared with. */
const TIME =
  /(?<![比较])(?:20\d{2}年|去年|上年|明年|同期|年初|[上下]半年|[上下本]学期|[前第]?[一二三四两1-4]个?季度|\d{1,2}月|每学?年|每学期)/gu;
const RATE = /[率度]$/u;
/** 收缴率由91%提升到94% tells 94%. */
const FROM_TO = /[由从][^由从]{1,20}[到至为]$/u;
const NUMBERING = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[)）.．、]|[①-⑳]|[一二三四五六七八九十]是)/u;
const NO_NAME = /[^一-龥\d]/gu;
/** Half a character, where a window's edge cut it. */
const CUT = /\p{Cs}/u;
const MIN_NAME = 4;
const LONG_NAME = 8;
const LONG_RATE = 5;
/** Of a generic rate, without its last word: 购房户满意度 */
const MIN_OWNER = 3;
const MAX_CLAUSE = 40;
const MAX_SENTENCE = 80;

/** The quantities of a line; `figures` are its own. */
export function readQuantities(text: string, figures: readonly Figure[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const figure of figures) {
    const quantity =
      figure.exact && figure.kind === 'amount' && figure.depth === 0 ? readQuantity(text, figure) : undefined;
    if (quantity) found.push(quantity);
  }
  return found.length > 0 ? found : NONE;
}

const NONE: readonly Quantity[] = [];

function readQuantity(text: string, figure: Figure): Quantity | undefined {
  const sentence = lastOf(
    text.slice(Math.max(0, figure.start - MAX_SENTENCE), figure.start),
    /[。；！？;!?]|\.(?!\d)/u,
  );
  const lead = lastOf(sentence.slice(-MAX_CLAUSE), /[，,、：:（(]/u);
  const clause = lead.replace(FROM_TO, '') + figure.tail;
  if (OTHER_AMOUNT.test(clause) || CUT.test(clause)) return undefined;
  const name = clause.replace(NUMBERING, '').replaceAll(TIME, '').replaceAll(FILLER, '').replaceAll(NO_NAME, '');
  const rate = figure.unit === '%';
  if (name.length < (rate ? LONG_RATE - 1 : MIN_NAME) || (rate && !RATE.test(name))) return undefined;
  return {
    figure,
    start: figure.start - lead.length,
    end: figure.end + figure.tail.length,
    name,
    times: sentence.match(TIME) ?? [],
    ahead: AHEAD.test(sentence + figure.tail) ? true : DONE.test(sentence) ? false : undefined,
    opens: sentence === lead,
    sure: rate ? isSureRate(name, sentence === lead) : WHOLE.test(clause) || name.length >= LONG_NAME,
  };
}

/** 群众满意度 may be told of each of many things; of all where it opens its sentence. */
function isSureRate(name: string, opensSentence: boolean): boolean {
  const generic = GENERIC_RATE.exec(name)?.[0];
  return generic === undefined ? name.length >= LONG_RATE : opensSentence || name.length - generic.length >= MIN_OWNER;
}

/** What stands after the last of the marks, each of one character. */
function lastOf(text: string, marks: RegExp): string {
  return text.split(marks).at(-1) ?? text;
}
