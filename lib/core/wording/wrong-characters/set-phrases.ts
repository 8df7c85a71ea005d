import * as z from 'zod/mini';
import { lookAlike, soundAlike } from './alike.ts';
import { isCommonWord } from './near-words.ts';
import { addBit, createBits, hasBit, pairOf, SLIP_PAIRS, tripleOf } from './bits.ts';
import setPhrases from './set-phrases.json' with { type: 'json' };
import type { Slip } from './slip.ts';

const { phrases, others } = z
  .strictObject({
    source: z.string(),
    /** Four characters each, with blanks between them. */
    phrases: z.string(),
    /** What differs from one of them by one character and is right, too: 钩心斗角. */
    others: z.string(),
  })
  .parse(setPhrases);

type Half = 0 | 2;
const LENGTH = 4;
const heads = new Map<number, string[]>();
const tails = new Map<number, string[]>();
/** Three characters of each phrase, whichever the fourth. */
const triples = createBits(0x10_00_00);

for (const phrase of phrases.split(' ')) {
  addTo(heads, phrase, 0);
  addTo(tails, phrase, 2);
  for (const char of phrase.slice(1, 3)) addBit(SLIP_PAIRS, pairOf(char.charCodeAt(0), char.charCodeAt(0)));
}

export function isSetPhrase(phrase: string): boolean {
  return heads.get(keyOf(phrase, 0))?.includes(phrase) ?? false;
}

/** Asked seldom, so that nothing is made ready for it. */
function isRight(words: string): boolean {
  return isSetPhrase(words) || others.includes(words);
}

/** 喜闻乐件 where two characters at `at` are half of 喜闻乐见, and of the other half one is the same and one is alike. */
export function slipsInPhrases(text: string, at: number, pair: number): readonly Slip[] {
  const isHead = hasOne(pair, text.charCodeAt(at + 2), text.charCodeAt(at + 3), 2);
  const isTail = at >= 2 && hasOne(pair, text.charCodeAt(at - 2), text.charCodeAt(at - 1), 0);
  if (!isHead && !isTail) return NONE;
  const key = keyOf(text, at);
  return [
    ...(isHead ? slips(text, at, heads.get(key), 2) : NONE),
    ...(isTail ? slips(text, at - 2, tails.get(key), 0) : NONE),
  ];
}

const NONE: readonly never[] = [];

/** Whether a phrase has one of the two beside the pair; it has both where nothing is wrong. */
function hasOne(pair: number, one: number, other: number, half: Half): boolean {
  return hasBit(triples, tripleOf(pair, one, half)) !== hasBit(triples, tripleOf(pair, other, half + 1));
}

function slips(text: string, start: number, candidates: readonly string[] = [], half: Half): Slip[] {
  const wrong = text.slice(start, start + LENGTH);
  const wanted = start < 0 ? [] : candidates.filter((phrase) => isSlip(wrong, phrase, half));
  if (wanted.length === 0 || isRight(wrong) || runsInto(text, start, wrong, wanted)) return [];
  return [{ start, end: start + LENGTH, wrong, right: wanted }];
}

/** Whether in the `half` one character is that of the phrase, and the other alike. */
function isSlip(wrong: string, phrase: string, half: Half): boolean {
  const [here, there] = wrong[half] === phrase[half] ? [half + 1, half] : [half, half + 1];
  const [typed, meant] = [wrong[here], phrase[here]];
  if (typed === undefined || meant === undefined || typed === meant || wrong[there] !== phrase[there]) return false;
  // What looks alike may make another word (深化矛盾, 激化矛盾); what sounds alike is what a keyboard offers.
  return soundAlike(typed, meant) || (lookAlike(typed, meant) && !isCommonWord(wrong.slice(half, half + 2)));
}

/** Whether the character that differs belongs to the word before or behind: 工|作有成效, 人人有责|任. */
function runsInto(text: string, start: number, wrong: string, [phrase]: readonly string[]): boolean {
  const end = start + LENGTH;
  return (
    (wrong[0] !== phrase?.[0] && isCommonWord(text.slice(start - 1, start + 1))) ||
    (wrong[LENGTH - 1] !== phrase?.[LENGTH - 1] && isCommonWord(text.slice(end - 1, end + 1)))
  );
}

function addTo(map: Map<number, string[]>, phrase: string, at: Half): void {
  const key = keyOf(phrase, at);
  const known = map.get(key);
  if (known) known.push(phrase);
  else map.set(key, [phrase]);
  const pair = pairOf(phrase.charCodeAt(at), phrase.charCodeAt(at + 1));
  const half = at === 0 ? 2 : 0;
  addBit(SLIP_PAIRS, pair);
  for (const place of [half, half + 1]) addBit(triples, tripleOf(pair, phrase.charCodeAt(place), place));
}

function keyOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_00_00 + text.charCodeAt(at + 1);
}
