import { CLASSES, type Letter, type Letters } from './letters.ts';

/*
 * Rows are what a phrase either has or has not: a character, a reading, an initial, some of them side by side, what it
 * begins with, a label. Where there are too many for a row each, several share one: a row may promise what a phrase
 * hasn’t, never the other way round.
 */
const CHARS = 1024;
const SYLLABLES = 512;
const PAIRS = 2048;
const TRIPLES = 2048;
const HEADS = 256;
const LABELS = 512;
const SYLLABLE_ROW = CHARS;
const INITIAL_ROW = SYLLABLE_ROW + SYLLABLES;
const INITIAL_PAIR_ROW = INITIAL_ROW + CLASSES;
const INITIAL_TRIPLE_ROW = INITIAL_PAIR_ROW + CLASSES * CLASSES;
const SYLLABLE_PAIR_ROW = INITIAL_TRIPLE_ROW + TRIPLES;
const HEAD_ROW = SYLLABLE_PAIR_ROW + PAIRS;
const HEAD_INITIAL_ROW = HEAD_ROW + HEADS;
const LABEL_ROW = HEAD_INITIAL_ROW + CLASSES;
export const ROWS = LABEL_ROW + LABELS;

const GOLDEN = 0x9e_37_79_b1;

function spread(value: number, over: number): number {
  return (Math.imul(value, GOLDEN) >>> 16) % over;
}

export function charRow(code: number): number {
  return spread(code, CHARS);
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

export function initialTripleRow(one: number, next: number, last: number): number {
  return INITIAL_TRIPLE_ROW + spread((one * CLASSES + next) * CLASSES + last, TRIPLES);
}

export function syllablePairRow(one: number, next: number): number {
  return SYLLABLE_PAIR_ROW + spread(one * SYLLABLES + next, PAIRS);
}

/** That the text’s first letter is this one. */
export function headRow(code: number): number {
  return HEAD_ROW + spread(code, HEADS);
}

/** That the text’s first letter begins so. */
export function headInitialRow(initial: number): number {
  return HEAD_INITIAL_ROW + initial;
}

export function labelRow(label: number): number {
  return LABEL_ROW + (label % LABELS);
}

/** Calls `visit` with every row that a folded text has by its characters, some more than once. */
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

/** The same with the rows that it has by its beginning. */
export function visitHeadRows(code: number, letters: Letters, visit: (row: number) => void): void {
  visit(headRow(code));
  for (const initial of letters.at(code).classes) visit(headInitialRow(initial));
}
