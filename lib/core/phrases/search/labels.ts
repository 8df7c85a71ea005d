import { createBlocks } from './blocks.ts';
import { visitBits } from './bits.ts';
import { hasWord } from './find-word.ts';
import { fold } from './fold.ts';
import type { Letters } from './letters.ts';
import type { QueryWord } from './read-query.ts';
import { visitRows } from './rows.ts';

/** What phrases are filed under: tags, names of topics and of roles. Many share a label. */
export interface Labels {
  /** The number of a label. */
  numberOf: (label: string) => number;
  /** Folded. */
  text: (number: number) => string;
  /** The numbers of those in which the word is found. */
  find: (word: QueryWord) => Set<number>;
}

/** Mostly there are fewer. */
const LABELS = 256;

export function createLabels(letters: Letters): Labels {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const blocks = createBlocks(LABELS);

  function add(text: string): number {
    const number = texts.push(text) - 1;
    numbers.set(text, number);
    visitRows(text, letters, (row) => blocks.set(number, row));
    blocks.setLive(number, true);
    return number;
  }

  return {
    numberOf: (label) => {
      const text = fold(label);
      return numbers.get(text) ?? add(text);
    },
    text: (number) => texts[number] ?? '',
    find: (word) => {
      const found = new Set<number>();
      visitBits(blocks.having([word.wanted]), (number) => {
        if (hasWord(word, texts[number] ?? '', letters)) found.add(number);
      });
      return found;
    },
  };
}
