import type { CaretContext } from '../../../lib/core/phrases/caret-context.ts';
import type { Segment } from '../../../lib/core/phrases/segment.ts';
import type { RankedPhrase } from '../../../lib/core/phrases/stored-phrase.ts';

/** As many as the panel shows. */
export const OFFERED = 20;
export const TODAY = '2026-11-27';

export interface SuggestContender {
  name: string;
  /** Ids of phrases for the place, the best first. */
  suggest: (context: CaretContext) => string[];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export const segment: Segment = (text) => [...segmenter.segment(text)].map((each) => each.segment);

/** The words of a text that an index is given: those of two characters and more. */
export function wordsOf(text: string): string[] {
  return segment(text).filter((word) => word.length > 1 && /\p{Script=Han}/u.test(word));
}

/** What an index can be asked for a place: the words around it, the nearest first. */
export function wordsAt({ line, subheading, heading, above, title }: CaretContext): string[] {
  return [...new Set([line, subheading, heading, above.slice(-600), title].flatMap(wordsOf))].slice(0, 60);
}

/** A phrase that may be offered there at all, in the way of the extension’s own ranking. */
export function fits({ roles, genres }: RankedPhrase, { role, genre }: CaretContext): boolean {
  const isOfRole = roles.length === 0 || roles.includes(role);
  return isOfRole && (genres.length === 0 || genres.includes(genre));
}
