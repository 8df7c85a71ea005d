import MiniSearch, { type QueryCombination } from 'minisearch';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { type Contender, LIMIT } from './contender.ts';
import { queryTerms, termsOf } from './rival-terms.ts';

const FIELDS = ['text', 'pinyin', 'initials'] as const;

export function miniSearchContender(phrases: readonly PhraseRow[]): Contender {
  const split = (text: string) => text.split(' ');
  const index = new MiniSearch<Record<string, string>>({
    fields: [...FIELDS],
    tokenize: split,
    processTerm: (term) => term,
  });
  for (const phrase of phrases) {
    const { text, pinyin, initials } = termsOf(phrase);
    index.add({ id: phrase.id, text: text.join(' '), pinyin: pinyin.join(' '), initials: initials.join(' ') });
  }
  return {
    name: 'MiniSearch',
    search: (query) => {
      const terms = queryTerms(query);
      const queries = FIELDS.flatMap((field): QueryCombination[] => {
        const wanted = terms[field];
        if (!wanted) return [];
        // Only what is typed just now may be a beginning: of pinyin, and of a Latin word.
        const prefix = (term: string) => field !== 'initials' && /^[a-z]/u.test(term) && term === wanted.at(-1);
        return [{ queries: wanted, combineWith: 'AND', fields: [field], prefix }];
      });
      const found = index.search({ queries, combineWith: 'OR' });
      return found.slice(0, LIMIT).map(({ id }) => String(id));
    },
  };
}
