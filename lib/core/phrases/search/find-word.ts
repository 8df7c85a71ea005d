import { type Letters, NO_LETTER } from './letters.ts';
import type { QueryWord } from './read-query.ts';
import { fits, type Step } from './step.ts';

/** Whether a folded text has the word: as it stands, by its pinyin or by its initials. */
export function hasWord(word: QueryWord, text: string, letters: Letters): boolean {
  if (text.includes(word.text)) return true;
  for (let start = nextStart(word, text, 0, letters); start !== -1; start = nextStart(word, text, start + 1, letters))
    for (const steps of word.ways) if (fitsAt(steps, text, start, letters)) return true;
  return false;
}

/** The next place from `from` on where one of the word’s ways may begin: all begin with the same character or letter. */
function nextStart({ ways }: QueryWord, text: string, from: number, letters: Letters): number {
  const first = ways[0]?.[0];
  if (!first) return -1;
  if (first.typed === 'char') return text.indexOf(String.fromCharCode(first.code), from);
  for (let start = from; start < text.length; start += 1)
    if ((letters.initials(text.charCodeAt(start)) & first.bit) !== 0) return start;
  return -1;
}

/** Whether it is found right at `start`. */
export function isWordAt(word: QueryWord, text: string, start: number, letters: Letters): boolean {
  return text.startsWith(word.text, start) || word.ways.some((steps) => fitsAt(steps, text, start, letters));
}

/** Whether the steps fit the characters, the first of them at `start`. */
function fitsAt(steps: readonly Step[], text: string, start: number, letters: Letters): boolean {
  let fitted = 0;
  for (let at = start; at < text.length && fitted < steps.length; at += 1) {
    const step = steps[fitted];
    const code = text.charCodeAt(at);
    if (step && fits(step, code, letters)) fitted += 1;
    // Nobody types the commas of what they spell.
    else if (fitted === 0 || letters.initials(code) !== NO_LETTER) return false;
  }
  return fitted === steps.length;
}
