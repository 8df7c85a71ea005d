import type { IndexedPhrase } from '../../lib/core/phrases/search/entries.ts';
import { createPhraseIndex, type PhraseIndex, type SearchOptions } from '../../lib/core/phrases/search/phrase-index.ts';
import { readingsOf } from '../../lib/library/pinyin.ts';

const NAMES = new Map([
  ['safety', '安全生产'],
  ['peace', '综治维稳'],
  ['problems', '存在问题'],
  ['measures', '主要做法'],
]);

export function phrase(id: string, body: string, rest: Partial<IndexedPhrase> = {}): IndexedPhrase {
  return { id, body, roles: [], genres: [], topics: [], tags: [], state: 'approved', ...rest };
}

export function indexOf(phrases: readonly IndexedPhrase[]): PhraseIndex {
  const index = createPhraseIndex({
    readings: readingsOf,
    topicName: (id) => NAMES.get(id) ?? id,
    roleName: (id) => NAMES.get(id) ?? id,
  });
  index.put(phrases);
  return index;
}

export const plainly: SearchOptions = { limit: 50, usage: new Map() };

/** The ids of what is found, in order. */
export function found(index: PhraseIndex, query: string, options: Partial<SearchOptions> = {}): string[] {
  return index.search(query, { ...plainly, ...options });
}
