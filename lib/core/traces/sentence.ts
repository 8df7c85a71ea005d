import type { Range } from '../range.ts';

const SENTENCE_END = /[。！？!?]/u;
/** Characters on either side; of a longer sentence no more is looked at. */
const MAX_AROUND = 300;

export interface Sentence extends Range {
  words: string;
  /** All of it is looked at. */
  isWhole: boolean;
}

/** With the mark that ends it. */
export function sentenceAt(text: string, at: number): Sentence {
  let start = at;
  while (start > 0 && at - start < MAX_AROUND && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1;
  const length = text.slice(at, at + MAX_AROUND).search(SENTENCE_END);
  const end = length < 0 ? Math.min(text.length, at + MAX_AROUND) : at + length + 1;
  const isWhole = at - start < MAX_AROUND && (length >= 0 || end === text.length);
  return { start, end, words: text.slice(start, end), isWhole };
}
