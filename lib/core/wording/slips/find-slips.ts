import * as z from 'zod/mini';
import { charSet } from '../../char-set.ts';
import type { Range } from '../../range.ts';
import { SURNAMES } from '../../surnames.ts';
import { endsFirmName } from '../firm-name.ts';
import type { FoundWord, WordEntry } from '../word-finder.ts';
import { isWordAt, meetByChance } from './half-of-word.ts';
import { type PromisedIdiom, promisedIdioms, slipOf } from './idioms.ts';
import data from './words.json' with { type: 'json' };

/** A word or an idiom with one character for another that sounds or looks like it: 调渡, 一如继往. */
export interface Slip extends Range {
  wrong: string;
  right: string;
}

/** By the right word, the wrong ones with blanks between them. */
const { words } = z.strictObject({ source: z.string(), words: z.record(z.string(), z.string()) }).parse(data);

/** All slips of words. */
export const wordSlips: readonly Pick<Slip, 'wrong' | 'right'>[] = Object.entries(words).flatMap(([right, all]) =>
  all.split(' ').map((wrong) => ({ wrong, right })),
);

/** What two characters may tell: the right word they stand for, or the idiom they are half of. */
export interface SlipSign {
  kind: 'slip';
  tells: string | PromisedIdiom;
}

export const SLIP_WORDS: readonly WordEntry<SlipSign>[] = [
  ...wordSlips.map(({ wrong, right }): WordEntry<SlipSign> => [wrong, { kind: 'slip', tells: right }]),
  ...promisedIdioms.map((promised): WordEntry<SlipSign> => {
    const { idiom, offset } = promised;
    return [idiom.slice(offset, offset + 2), { kind: 'slip', tells: promised }];
  }),
];

/** What is wrong by a sign that stands at `at` of the text; undefined where nothing is. */
export function slipAt(text: string, at: number, { tells }: SlipSign): Slip | undefined {
  return typeof tells === 'string' ? wordSlip(text, at, tells) : idiomSlip(text, at, tells);
}

/** In order; no two overlap. */
export function readSlips(text: string, signs: readonly FoundWord<SlipSign>[]): readonly Slip[] {
  const slips: Slip[] = [];
  for (const { start, value } of signs) {
    const slip = slipAt(text, start, value);
    if (slip && slip.start >= (slips.at(-1)?.end ?? 0)) slips.push(slip);
  }
  return slips;
}

const isSurname = charSet(SURNAMES);

/** The characters may as well belong to two words, or be a name. */
function wordSlip(text: string, start: number, right: string): Slip | undefined {
  const range = { start, end: start + 2 };
  return meetByChance(text, range) || isGivenName(text, start) || isQuoted(text, range) || endsFirmName(text, range.end)
    ? undefined
    : { ...range, wrong: text.slice(start, range.end), right };
}

function idiomSlip(text: string, at: number, { idiom, offset }: PromisedIdiom): Slip | undefined {
  const wrong = slipOf(idiom, text, at - offset);
  if (wrong === undefined) return undefined;
  const range = { start: at - offset, end: at - offset + idiom.length };
  return isQuoted(text, range) || endsElsewhere(text, range, idiom) ? undefined : { ...range, wrong, right: idiom };
}

/** The other character begins a word that goes on behind: 劳而无工|资. */
function endsElsewhere(text: string, { end }: Range, idiom: string): boolean {
  return text.charAt(end - 1) !== idiom.at(-1) && isWordAt(text, end - 1);
}

/** Behind a surname that is no end of a word. */
function isGivenName(text: string, start: number): boolean {
  return isSurname(text.charCodeAt(start - 1)) && !isWordAt(text, start - 2);
}

/** Names and slogans play with words: “骑乐无穷”活动. */
function isQuoted(text: string, { start, end }: Range): boolean {
  return isOneOf('“‘《「', text.charAt(start - 1)) && isOneOf('”’》」', text.charAt(end));
}

function isOneOf(marks: string, char: string): boolean {
  return char !== '' && marks.includes(char);
}
