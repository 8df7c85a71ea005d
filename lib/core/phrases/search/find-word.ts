import type { Range } from '../../range.ts';
import { type Letters, NO_LETTER } from './letters.ts';
import type { QueryWord } from './read-query.ts';
import { fits, type Step } from './step.ts';

export type FoundBy = 'text' | 'pinyin' | 'initials';
export interface Found extends Range {
  by: FoundBy;
}

/** Where a folded text has the word first from `from` on: as it stands wherever it does, else by its pinyin or initials. */
export function findWord(word: QueryWord, text: string, letters: Letters, from = 0): Found | undefined {
  const at = text.indexOf(word.text, from);
  if (at !== -1) return { start: at, end: at + word.text.length, by: 'text' };
  for (const { steps, by } of word.ways) {
    for (let start = from; start < text.length; start += 1) {
      const end = endOf(steps, text, start, letters);
      if (end !== -1) return { start, end, by };
    }
  }
  return undefined;
}

/** Whether it is found right at `start`. */
export function isWordAt(word: QueryWord, text: string, start: number, letters: Letters): boolean {
  return text.startsWith(word.text, start) || word.ways.some(({ steps }) => endOf(steps, text, start, letters) !== -1);
}

/** The places of a word in a text, all found in the same way as the first. */
export function findEach(word: QueryWord, text: string, letters: Letters, most: number): Found[] {
  const places: Found[] = [];
  let found = findWord(word, text, letters);
  while (found && places.length < most && (places[0]?.by ?? found.by) === found.by) {
    places.push(found);
    found = findWord(word, text, letters, found.end);
  }
  return places;
}

/** Where the characters end that the steps fit, the first of them at `start`; −1 where they don’t. */
function endOf(steps: readonly Step[], text: string, start: number, letters: Letters): number {
  let fitted = 0;
  for (let at = start; at < text.length; at += 1) {
    const step = steps[fitted];
    if (!step) return at;
    const code = text.charCodeAt(at);
    if (fits(step, code, letters)) fitted += 1;
    // Nobody types the commas of what they spell.
    else if (fitted === 0 || letters.initials(code) !== NO_LETTER) return -1;
  }
  return fitted === steps.length ? text.length : -1;
}
