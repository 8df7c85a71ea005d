import { hasBit, pairOf, SLIP_PAIRS } from './wrong-characters/bits.ts';
import { slipsInWords } from './wrong-characters/near-words.ts';
import { slipsInPhrases } from './wrong-characters/set-phrases.ts';
import type { Slip } from './wrong-characters/slip.ts';

const NONE: readonly never[] = [];

/** Words and set phrases of a text with another character in them, in order; they may overlap. */
export function findSlips(text: string): readonly Slip[] {
  let found: Slip[] | undefined;
  for (let at = nextPair(text, 0); at + 1 < text.length; at = nextPair(text, at + 1)) {
    const pair = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
    for (const slip of slipsInPhrases(text, at, pair)) (found ??= []).push(slip);
    for (const slip of slipsInWords(text, at, pair)) (found ??= []).push(slip);
  }
  return found?.sort((one, other) => one.start - other.start || other.end - one.end) ?? NONE;
}

/** Where from `from` on two characters stand that may be part of one. A loop that calls nothing else. */
function nextPair(text: string, from: number): number {
  let before = text.charCodeAt(from);
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (hasBit(SLIP_PAIRS, pairOf(before, code))) return at - 1;
    before = code;
  }
  return text.length;
}
