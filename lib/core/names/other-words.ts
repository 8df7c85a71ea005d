import * as z from 'zod/mini';
import data from './other-words.json' with { type: 'json' };
import { pairTable } from './pair-table.ts';
import { isOfWords } from './unit-endings.ts';

/** Words that a common one may be taken for, by their sound or look or order, and that are meant where they stand: 检察 beside 检查. */
const { words } = z.strictObject({ source: z.string(), words: z.string() }).parse(data);
const wordAt = pairTable(words.split(' ').map((word) => [word, 1]));

/** Whether what stands from `first` to `last` is of any word that is known, with the one before or behind. */
export function isOfAnyWord(text: string, first: number, last: number): boolean {
  if (isOfWords(text, first, last)) return true;
  for (let at = first - 1; at <= last; at += 1)
    if (wordAt(text.charCodeAt(at), text.charCodeAt(at + 1)) !== 0) return true;
  return false;
}
