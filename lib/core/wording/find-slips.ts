import { pairOf, SLIP_PAIRS } from './wrong-characters/bits.ts';
import { slipsByDoubling } from './wrong-characters/doubled-characters.ts';
import { slipsInWords } from './wrong-characters/near-words.ts';
import { slipsInPhrases } from './wrong-characters/set-phrases.ts';
import type { Slip } from './wrong-characters/slip.ts';

const NONE: readonly never[] = [];

/** Words and set phrases of a text with another character in them, in order; they may overlap. */
export function findSlips(text: string): readonly Slip[] {
  const found: Slip[] = [];
  for (let at = nextPair(text, 0); at + 1 < text.length; at = nextPair(text, at + 1)) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const pair = pairOf(code, next);
    add(found, slipsInPhrases(text, at, pair));
    add(found, slipsInWords(text, at, pair));
    if (code === next) add(found, slipsByDoubling(text, at));
  }
  return found.length === 0 ? NONE : found.sort((one, other) => one.start - other.start || other.end - one.end);
}

function add(found: Slip[], more: readonly Slip[]): void {
  if (more.length > 0) found.push(...more);
}

/** Where from `from` on two characters stand that may be part of one. A loop that calls nothing else. */
function nextPair(text: string, from: number): number {
  const { bits, mask } = SLIP_PAIRS;
  let before = text.charCodeAt(from);
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const key = pairOf(before, code) & mask;
    if (((bits[key >> 3] ?? 0) & (1 << (key & 7))) !== 0) return at - 1;
    before = code;
  }
  return text.length;
}
