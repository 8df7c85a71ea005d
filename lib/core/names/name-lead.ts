import * as z from 'zod/mini';
import { charSet } from '../char-set.ts';
import data from './name-leads.json' with { type: 'json' };
import { pairTable } from './pair-table.ts';

const WORD = 2;
/** What stands before a name and governs it, 推进 and 全面 and 以: a name begins behind it. */
const { words, characters } = z
  .strictObject({ source: z.string(), words: z.array(z.string().check(z.length(WORD))), characters: z.string() })
  .parse(data);
const wordAt = pairTable(words.map((word) => [word, 1]));
const isLead = charSet(characters);
/** 届 of 第三届望溪桃花文化旅游节, where something stands before. */
const isCounter = charSet('届次个座家名条处项号期');

/** Whether a word that governs what follows begins there. */
export function isLeadAt(text: string, at: number): boolean {
  return wordAt(text.charCodeAt(at), text.charCodeAt(at + 1)) !== 0;
}

/** Whether the character there is of such a word. */
export function isOfLead(text: string, at: number): boolean {
  return isLeadAt(text, at) || isLeadAt(text, at - 1);
}

/** How many characters from `start` on govern a name, and are none of it: 加快推进 of 加快推进青山水库. */
export function leadLength(text: string, start: number): number {
  let at = start;
  // 进 of 推进, where what is compared begins within a word.
  if (start > 0 && (isLeadAt(text, start - 1) || isCounter(text.charCodeAt(start)))) at += 1;
  for (;;) {
    if (isLeadAt(text, at)) at += WORD;
    else if (isLead(text.charCodeAt(at))) at += 1;
    else return at - start;
  }
}
