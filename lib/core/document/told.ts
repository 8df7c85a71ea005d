import { type Layout, paragraphsUnder } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import { emptyTally, type SentenceTally } from './sentence-tally.ts';

/** What the sentences of the paragraphs speak of, taken together. */
function tally(paragraphs: readonly Paragraph[]): SentenceTally {
  const sum = emptyTally();
  for (const { line } of paragraphs) {
    const { all, lacking, ahead, surelyAhead, done, opensAhead, opensLacking, year } = line.sentences;
    if (sum.all === 0) Object.assign(sum, { opensAhead, opensLacking });
    sum.all += all;
    sum.lacking += lacking;
    sum.ahead += ahead;
    sum.surelyAhead += surelyAhead;
    sum.done += done;
    sum.year = Math.max(sum.year, year);
  }
  return sum;
}

/** What the paragraphs under one heading tell, up to another. */
export type SentenceReader = (from: number, to?: number) => SentenceTally;

export function sentenceReader(layout: Layout, apart: readonly Paragraph[]): SentenceReader {
  const isApart = new Set(apart.map(({ index }) => index));
  return (from, to) => tally(paragraphsUnder(layout, from, to).filter(({ index }) => !isApart.has(index)));
}

/** `own` is the year that the draft tells of. */
export function tellsPlan(told: SentenceTally, own: number): boolean {
  const { all, ahead, surelyAhead, opensAhead, year } = told;
  const isMost = ahead * 3 >= all * 2 || (opensAhead && ahead * 4 >= all);
  return tellsLittleDone(told) && (year > own || (surelyAhead > 0 && isMost));
}

export function tellsLittleDone({ all, done }: SentenceTally): boolean {
  return all > 0 && done * 5 <= all;
}

/** Of few sentences, half may be chance. */
const FEW = 4;

export function tellsProblems({ all, lacking, ahead, opensLacking }: SentenceTally): boolean {
  if (opensLacking && ahead * 2 < all) return true;
  return all > 1 && lacking > ahead && (all < FEW ? lacking * 2 > all : lacking * 2 >= all);
}

/** Enough for a plan where it stands behind the problems. */
export function looksOn(told: SentenceTally): boolean {
  return told.ahead > 0 && tellsLittleDone(told) && !tellsProblems(told);
}
