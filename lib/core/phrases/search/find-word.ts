import type { Range } from '../../range.ts';
import { type Letters, NO_LETTER } from './letters.ts';
import type { QueryWord } from './read-query.ts';
import { fits, type Step } from './step.ts';

export type FoundBy = 'text' | 'pinyin' | 'initials';

/** Whether a folded text has the word: as it stands, by its pinyin or by its initials. */
export function hasWord(word: QueryWord, text: string, letters: Letters): boolean {
  if (text.includes(word.text)) return true;
  for (let start = nextStart(word, text, 0, letters); start !== -1; start = nextStart(word, text, start + 1, letters))
    for (const { steps } of word.ways) if (endOf(steps, text, start, letters) !== -1) return true;
  return false;
}

/** The next place from `from` on where one of the word’s ways may begin: all begin with the same character or letter. */
function nextStart({ ways }: QueryWord, text: string, from: number, letters: Letters): number {
  const first = ways[0]?.steps[0];
  if (!first) return -1;
  if (first.typed === 'char') return text.indexOf(String.fromCharCode(first.code), from);
  for (let start = from; start < text.length; start += 1)
    if ((letters.initials(text.charCodeAt(start)) & first.bit) !== 0) return start;
  return -1;
}

/** Whether it is found right at `start`. */
export function isWordAt(word: QueryWord, text: string, start: number, letters: Letters): boolean {
  return text.startsWith(word.text, start) || word.ways.some(({ steps }) => endOf(steps, text, start, letters) !== -1);
}

export interface Found {
  by: FoundBy;
  /** In order, free of overlaps. */
  places: Range[];
}

/** The places of a word in a text: as it stands wherever it does, else by its pinyin, else by initials. */
export function findPlaces(word: QueryWord, text: string, letters: Letters, most: number): Found | undefined {
  const places: Range[] = [];
  const length = word.text.length;
  for (let at = text.indexOf(word.text); at !== -1 && places.length < most; at = text.indexOf(word.text, at + length))
    places.push({ start: at, end: at + length });
  if (places.length > 0) return { by: 'text', places };
  const starts: number[] = [];
  for (let at = nextStart(word, text, 0, letters); at !== -1; at = nextStart(word, text, at + 1, letters))
    starts.push(at);
  for (const { steps, by } of word.ways) {
    let behind = 0;
    for (const start of starts) {
      const end = start < behind ? -1 : endOf(steps, text, start, letters);
      if (end === -1) continue;
      places.push({ start, end });
      behind = end;
      if (places.length >= most) break;
    }
    if (places.length > 0) return { by, places };
  }
  return undefined;
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
