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
  // What stands inside may be typed twice.
  for (const at of [1, 2]) addBit(SLIP_PAIRS, pairOf(phrase.charCodeAt(at), phrase.charCodeAt(at)));
}

export function isSetPhrase(phrase: string): boolean {
  return heads.get(pairAt(phrase, 0))?.includes(phrase) ?? false;
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
  return [
    ...(isHead ? slips(text, at, heads.get(pair), 2) : NONE),
    ...(isTail ? slips(text, at - 2, tails.get(pair), 0) : NONE),
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

/** Whether in the `half` one character is that of the phrase, and the other alike, and nothing else differs. */
function isSlip(wrong: string, phrase: string, half: Half): boolean {
  const other = otherHalf(half);
  if (!phrase.startsWith(wrong.slice(other, other + 2), other)) return false;
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
  const pair = pairAt(phrase, at);
  const known = map.get(pair);
  if (known) known.push(phrase);
  else map.set(pair, [phrase]);
  const other = otherHalf(at);
  addBit(SLIP_PAIRS, pair);
  addBit(triples, tripleOf(pair, phrase.charCodeAt(other), other));
  addBit(triples, tripleOf(pair, phrase.charCodeAt(other + 1), other + 1));
}

function pairAt(text: string, at: number): number {
  return pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
}

function otherHalf(half: Half): Half {
  return half === 0 ? 2 : 0;
}
