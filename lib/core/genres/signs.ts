import { phrasePattern } from '../document/phrase-pattern.ts';
import type { Signs } from './genre.ts';

/** The weights of the signs that the text shows, each word counted once. */
export type SignScore = (text: string) => number;

/** Plain words are searched as they are: that is many times faster than a pattern of their alternatives. */
export function signScore(signs: Signs): SignScore {
  const tests = signs.flatMap(({ weight, words }) => words.map((word) => ({ weight, shows: wordTest(word) })));
  return (text) => tests.reduce((sum, { weight, shows }) => (shows(text) ? sum + weight : sum), 0);
}

function wordTest(word: string): (text: string) => boolean {
  if (!word.includes('…')) return (text) => text.includes(word);
  const pattern = phrasePattern([word]);
  return (text) => pattern.test(text);
}
