import { Index } from 'flexsearch';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { type Contender, LIMIT } from './contender.ts';
import { queryTerms, type RivalTerms, termsOf } from './rival-terms.ts';

export function flexSearchContender(phrases: readonly PhraseRow[]): Contender {
  const encode = (text: string) => text.split(' ');
  const indexes: Record<keyof RivalTerms, Index> = {
    text: new Index({ tokenize: 'strict', encode }),
    pinyin: new Index({ tokenize: 'forward', encode }),
    initials: new Index({ tokenize: 'strict', encode }),
  };
  // Its ids are numbers where memory counts.
  for (const [number, phrase] of phrases.entries()) {
    const { text, pinyin, initials } = termsOf(phrase);
    indexes.text.add(number, text.join(' '));
    indexes.pinyin.add(number, pinyin.join(' '));
    indexes.initials.add(number, initials.join(' '));
  }
  const ids = phrases.map(({ id }) => id);
  return {
    name: 'FlexSearch',
    search: (query) => {
      const terms = queryTerms(query);
      const found = new Set<number>();
      for (const field of ['text', 'pinyin', 'initials'] as const) {
        const wanted = terms[field];
        if (!wanted || found.size >= LIMIT) continue;
        for (const id of indexes[field].search(wanted.join(' '), { limit: LIMIT })) found.add(Number(id));
      }
      return [...found].slice(0, LIMIT).map((number) => ids[number] ?? '');
    },
  };
}
