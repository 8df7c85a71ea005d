import { createPhraseIndex } from '../../lib/core/phrases/search/phrase-index.ts';
import { roleNames } from '../../lib/core/phrases/roles.ts';
import { createSuggester } from '../../lib/core/phrases/suggester.ts';
import { topicName } from '../../lib/core/phrases/topics.ts';
import type { PhraseRow, UsageRow } from '../../lib/library/phrase-rows.ts';
import type { PhraseStore } from '../../lib/library/phrase-store.ts';
import { readingsOf } from '../../lib/library/pinyin.ts';
import { createSegmenter } from '../../lib/segmenter/segmenter.ts';
import { dayOf } from '../locale/when.ts';
import type { Offer, PhrasesRequest, PhrasesState } from './messages.ts';

/** Phrases put in at once, between which questions are answered. */
const SLICE = 500;

/** What the worker holds of the stored phrases: those in use, ranked and found, and kept in step with the store. */
export interface Offering {
  offer: (request: Exclude<PhrasesRequest, { kind: 'find' }>) => Offer[];
  /** The ids of all phrases that match. */
  find: (query: string) => string[];
}

export function createOffering(
  { phrases, usage }: Pick<PhraseStore, 'phrases' | 'usage'>,
  onState: (state: PhrasesState) => void,
): Offering {
  const suggester = createSuggester();
  const index = createPhraseIndex({ readings: readingsOf, topicName, roleName: roleNames });
  const segmenter = createSegmenter();
  const held = new Map<string, PhraseRow>();
  let used = new Map<string, UsageRow>();
  let newest: readonly PhraseRow[] = [];

  /** Puts in what is new or changed, and takes out what is not there any more. */
  async function follow(rows: readonly PhraseRow[]): Promise<void> {
    newest = rows;
    const ids = new Set(rows.map(({ id }) => id));
    const gone = [...held.keys()].filter((id) => !ids.has(id));
    for (const id of gone) held.delete(id);
    suggester.remove(gone);
    index.remove(gone);
    const fresh = rows.filter(({ id, at }) => held.get(id)?.at !== at);
    for (let from = 0; from < fresh.length; from += SLICE) {
      const slice = fresh.slice(from, from + SLICE);
      for (const row of slice) held.set(row.id, row);
      suggester.put(slice);
      index.put(slice);
      if (fresh.length > SLICE) await nextTurn();
      // Newer rows came in the meantime: their own round puts in the rest.
      if (newest !== rows) return;
    }
    onState({ phrases: held.size, failed: false });
  }

  phrases.inUse.subscribe(() => {
    const { value, loaded, failed } = phrases.inUse.getState();
    if (failed) onState({ phrases: held.size, failed: true });
    else if (loaded) void follow(value);
  });
  usage.all.subscribe(() => {
    used = new Map(usage.all.getState().value.map((row) => [row.phrase, row]));
    if (held.size > 0) onState({ phrases: held.size, failed: false });
  });

  /** Until it is there, and where it can’t be had, words are as the browser cuts them. */
  async function loadSegmenter(): Promise<void> {
    if (segmenter.isLoaded()) return;
    try {
      await segmenter.load();
    } catch (error) {
      console.error(error);
    }
  }

  function offerOf(id: string, completes: boolean): Offer[] {
    const phrase = held.get(id);
    return phrase ? [{ phrase, pinned: used.get(id)?.pinned === true, completes }] : [];
  }

  return {
    find: (query) => index.search(query, { limit: held.size, usage: used }),
    offer: (request) => {
      const { limit } = request;
      if (request.kind === 'search') {
        const { query, role, genre } = request;
        return index.search(query, { limit, role, genre, usage: used }).flatMap((id) => offerOf(id, false));
      }
      void loadSegmenter();
      const suggestions = suggester.suggest({
        context: request.context,
        limit,
        today: dayOf(new Date()),
        usage: used,
        segment: segmenter.words,
      });
      return suggestions.flatMap(({ id, completion }) => offerOf(id, completion !== undefined));
    },
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
