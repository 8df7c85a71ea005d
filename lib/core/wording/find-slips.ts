import { NEAR_WORD_BITS, slipsInWords } from './wrong-characters/near-words.ts';
import { hasPair, pairOf } from './wrong-characters/pair-bits.ts';
import { SET_PHRASE_BITS, slipsInPhrases } from './wrong-characters/set-phrases.ts';
import type { Slip } from './wrong-characters/slip.ts';

const NONE: readonly never[] = [];

/** Words and set phrases of a text with another character in them, in order; they may overlap. */
export function findSlips(text: string): readonly Slip[] {
  let found: Slip[] | undefined;
  for (let at = 1; at < text.length; at += 1) {
    const pair = pairOf(text.charCodeAt(at - 1), text.charCodeAt(at));
    if (hasPair(SET_PHRASE_BITS, pair)) found = concat(found, slipsInPhrases(text, at - 1));
    if (hasPair(NEAR_WORD_BITS, pair)) found = concat(found, slipsInWords(text, at - 1));
  }
  return found?.sort((one, other) => one.start - other.start || other.end - one.end) ?? NONE;
}

function concat(found: Slip[] | undefined, more: readonly Slip[]): Slip[] | undefined {
  return more.length === 0 ? found : [...(found ?? NONE), ...more];
}
