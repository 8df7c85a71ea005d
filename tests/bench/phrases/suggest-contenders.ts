import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { shownText } from '../../../lib/core/phrases/search/shown-text.ts';
import type { RankedPhrase } from '../../../lib/core/phrases/stored-phrase.ts';
import { createSuggester } from '../../../lib/core/phrases/suggester.ts';
import { topicName } from '../../../lib/core/phrases/topics.ts';
import { fits, OFFERED, segment, type SuggestContender, TODAY, wordsAt, wordsOf } from './suggest-contender.ts';

export function suggestContenders(phrases: readonly RankedPhrase[]): SuggestContender[] {
  return [own(phrases), miniSearch(phrases), flexSearch(phrases)];
}

function own(phrases: readonly RankedPhrase[]): SuggestContender {
  const suggester = createSuggester();
  suggester.put(phrases);
  const usage = new Map();
  return {
    name: 'own ranking',
    suggest: (context) =>
      suggester.suggest({ context, limit: OFFERED, today: TODAY, usage, segment }).map(({ id }) => id),
  };
}

/** Words of the phrase, and its labels with them. */
function words({ body, topics, tags }: RankedPhrase): string {
  return [...wordsOf(shownText(body)), ...topics.map(topicName).flatMap(wordsOf), ...tags].join(' ');
}

function miniSearch(phrases: readonly RankedPhrase[]): SuggestContender {
  const split = (text: string) => text.split(' ');
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: split,
    processTerm: (term) => term,
  });
  for (const phrase of phrases) index.add({ id: phrase.id, text: words(phrase) });
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  return {
    name: 'MiniSearch',
    suggest: (context) => {
      const isFitting = ({ id }: { id: unknown }) => {
        const phrase = byId.get(String(id));
        return phrase !== undefined && fits(phrase, context);
      };
      const found = index.search(wordsAt(context).join(' '), { combineWith: 'OR', filter: isFitting });
      return found.slice(0, OFFERED).map(({ id }) => String(id));
    },
  };
}

/** It filters by nothing while it searches: so many are found from which those that fit are taken. */
const FOUND = 2_000;

function flexSearch(phrases: readonly RankedPhrase[]): SuggestContender {
  const index = new Index({ tokenize: 'strict', encode: (text: string) => text.split(' ') });
  for (const [number, phrase] of phrases.entries()) index.add(number, words(phrase));
  return {
    name: 'FlexSearch',
    suggest: (context) => {
      // With `suggest`, phrases that have some of the words are found, too.
      const found = index.search(wordsAt(context).join(' '), { limit: FOUND, suggest: true });
      const fitting = found.flatMap((number) => {
        const phrase = phrases[Number(number)];
        return phrase && fits(phrase, context) ? [phrase.id] : [];
      });
      return fitting.slice(0, OFFERED);
    },
  };
}
