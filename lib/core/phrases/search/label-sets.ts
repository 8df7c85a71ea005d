import { findWord } from './find-word.ts';
import { fold } from './fold.ts';
import type { Letters } from './letters.ts';
import type { QueryWord } from './read-query.ts';

/** What phrases are filed under: tags, names of topics and of roles. Many share a label, and many all of theirs. */
export interface LabelSets {
  /** The number of the set of these labels. */
  numberOf: (labels: readonly string[]) => number;
  /** Folded. */
  labels: (set: number) => readonly string[];
  /** A function that tells which of the words are found in a set: a bit each, the first word’s the lowest. */
  finder: (words: readonly QueryWord[]) => (set: number) => number;
}

/** Its bits are known already. */
const KNOWN = 1 << 15;

export function createLabelSets(letters: Letters): LabelSets {
  const numbers = new Map<string, number>();
  const labels: string[] = [];
  const sets = new Map<string, number>();
  const labelsOf: number[][] = [];

  function labelNumber(label: string): number {
    const number = numbers.get(label) ?? labels.push(label) - 1;
    numbers.set(label, number);
    return number;
  }

  return {
    numberOf: (written) => {
      const own = [...new Set(written.map((label) => labelNumber(fold(label))))];
      const key = own.join(' ');
      const set = sets.get(key) ?? labelsOf.push(own) - 1;
      sets.set(key, set);
      return set;
    },
    labels: (set) => (labelsOf[set] ?? []).map((number) => labels[number] ?? ''),
    finder: (words) => {
      const ofLabel = new Uint16Array(labels.length);
      const ofSet = new Uint16Array(labelsOf.length);
      const inLabel = (number: number): number => {
        let found = KNOWN;
        for (const [bit, word] of words.entries()) if (findWord(word, labels[number] ?? '', letters)) found |= 1 << bit;
        ofLabel[number] = found;
        return found;
      };
      const inSet = (set: number): number => {
        let found = KNOWN;
        for (const number of labelsOf[set] ?? []) found |= ofLabel[number] || inLabel(number);
        ofSet[set] = found;
        return found;
      };
      return (set) => (ofSet[set] || inSet(set)) & ~KNOWN;
    },
  };
}
