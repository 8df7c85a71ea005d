import { charSet } from '../char-set.ts';
import type { Line } from '../document/line.ts';
import type { Range } from '../range.ts';
import { wordCount } from './word-count.ts';

/** Characters as Word counts them. */
export const MAX_SENTENCE = 120;
const isStop = charSet('。！？；');
/** （1）……（2）……, 一是……二是……: a list in one sentence is read item by item. */
const LISTED = /[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳]|[一二三四五六七八九]是|\d[.．、](?!\d)/gu;
/** Names in a row are no sentence that one loses one's way in. */
const ENUMERATION = /(?:、[^，。；、]{1,20}){8}/u;

/** Sentences that a reader has to read twice; each ends at a stop, a semicolon or with its line. */
export function findLongSentences({
  read,
  cells,
  passages,
}: Pick<Line, 'read' | 'cells' | 'passages'>): readonly Range[] {
  if (read.length <= MAX_SENTENCE) return NONE;
  let found: Range[] | undefined;
  for (const passage of passages) {
    if (passage.end - passage.start <= MAX_SENTENCE || cells.length > 0) continue;
    for (let { start } = passage, end = start; start < passage.end; start = end) {
      while (end < passage.end && !isStop(read.charCodeAt(end))) end += 1;
      end = Math.min(end + 1, passage.end);
      if (end - start > MAX_SENTENCE && isLong(read.slice(start, end))) (found ??= []).push({ start, end });
    }
  }
  return found ?? NONE;
}

const NONE: readonly Range[] = [];

function isLong(sentence: string): boolean {
  if (wordCount(sentence) <= MAX_SENTENCE) return false;
  return (sentence.match(LISTED)?.length ?? 0) <= 1 && !ENUMERATION.test(sentence);
}
