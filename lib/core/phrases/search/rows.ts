import { CLASSES, type Letter, type Letters } from './letters.ts';

/*
 * Rows are what a text either has or has not: a character, a reading, an initial, two of them side by side. Where there
 * are too many for a row each, several share one: a row may promise what the text hasn’t, never the other way round.
 */
const CHARS = 1024;
const SYLLABLES = 512;
const PAIRS = 2048;
const TRIPLES = 2048;
const SYLLABLE_ROW = CHARS;
const INITIAL_ROW = SYLLABLE_ROW + SYLLABLES;
const INITIAL_PAIR_ROW = INITIAL_ROW + CLASSES;
const SYLLABLE_PAIR_ROW = INITIAL_PAIR_ROW + CLASSES * CLASSES;
const INITIAL_TRIPLE_ROW = SYLLABLE_PAIR_ROW + PAIRS;
export const ROWS = INITIAL_TRIPLE_ROW + TRIPLES;

const GOLDEN = 0x9e_37_79_b1;

export function charRow(code: number): number {
  return (Math.imul(code, GOLDEN) >>> 16) % CHARS;
}

export function syllableRow(syllable: number): number {
  return SYLLABLE_ROW + (syllable % SYLLABLES);
}

export function initialRow(initial: number): number {
  return INITIAL_ROW + initial;
}

export function initialPairRow(one: number, next: number): number {
  return INITIAL_PAIR_ROW + one * CLASSES + next;
}

export function syllablePairRow(one: number, next: number): number {
  return SYLLABLE_PAIR_ROW + ((Math.imul(one * SYLLABLES + next, GOLDEN) >>> 16) % PAIRS);
}

export function initialTripleRow(one: number, next: number, last: number): number {
  return INITIAL_TRIPLE_ROW + ((Math.imul((one * CLASSES + next) * CLASSES + last, GOLDEN) >>> 16) % TRIPLES);
}

/** Calls `visit` with every row that a folded text has, some more than once. */
export function visitRows(text: string, letters: Letters, visit: (row: number) => void): void {
  let first: Letter | undefined;
  let before: Letter | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    visit(charRow(code));
    const letter = letters.at(code);
    // What stands between two letters doesn’t part them: pinyin is typed without commas.
    if (letter.classes.length === 0) continue;
    for (const initial of letter.classes) {
      visit(initialRow(initial));
      if (!before) continue;
      for (const former of before.classes) {
        visit(initialPairRow(former, initial));
        if (first) for (const one of first.classes) visit(initialTripleRow(one, former, initial));
      }
    }
    for (const syllable of letter.syllables) {
      visit(syllableRow(syllable));
      if (before) for (const former of before.syllables) visit(syllablePairRow(former, syllable));
    }
    first = before;
    before = letter;
  }
}
