import { Index } from 'flexsearch';
import { rankingOf, type UsageById } from '../../../lib/core/phrases/search/ranking.ts';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { type Contender, LIMIT, SECTION } from './contender.ts';
import { queryTerms, type RivalTerms, termsOf } from './rival-terms.ts';

/** Both ways of using one index, see below. */
export interface FlexSearchContenders {
  asItComes: Contender;
  inOrder: Contender;
}

export function flexSearchContenders(phrases: readonly PhraseRow[], usage: UsageById): FlexSearchContenders {
  const encode = (text: string) => text.split(' ');
  const indexes: Record<keyof RivalTerms, Index> = {
    text: new Index({ tokenize: 'strict', encode }),
    pinyin: new Index({ tokenize: 'forward', encode }),
    initials: new Index({ tokenize: 'strict', encode }),
  };
  // It takes less memory where ids are numbers.
  for (const [number, phrase] of phrases.entries()) {
    const { text, pinyin, initials } = termsOf(phrase);
    indexes.text.add(number, text.join(' '));
    indexes.pinyin.add(number, pinyin.join(' '));
    indexes.initials.add(number, initials.join(' '));
  }
  const ids = phrases.map(({ id }) => id);
  const { ranks } = rankingOf(
    phrases.map(({ body, ...rest }) => ({ ...rest, text: body, head: 0, labels: [] })),
    { ...SECTION, usage },
  );

  /** At least so many, where there are so many. */
  function find(query: string, limit: number): number[] {
    const terms = queryTerms(query);
    const found = new Set<number>();
    for (const field of ['text', 'pinyin', 'initials'] as const) {
      const wanted = terms[field];
      if (!wanted || found.size >= limit) continue;
      for (const id of indexes[field].search(wanted.join(' '), { limit })) found.add(Number(id));
    }
    return [...found];
  }
  const idsOf = (numbers: readonly number[]) => numbers.slice(0, LIMIT).map((number) => ids[number] ?? '');
  return {
    // The first that it comes upon.
    asItComes: { name: 'FlexSearch', search: (query) => idsOf(find(query, LIMIT)) },
    // What the panel would have to do with it: all that match, the best of them first.
    inOrder: {
      name: 'FlexSearch in order',
      search: (query) => {
        const found = find(query, phrases.length);
        return idsOf(found.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)));
      },
    },
  };
}
