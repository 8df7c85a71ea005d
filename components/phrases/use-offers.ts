import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CaretContext } from '../../lib/core/phrases/caret-context.ts';
import { phrasesClient } from './client.ts';
import type { Offer, PhrasesState } from './messages.ts';

const MOST_SUGGESTED = 20;
const MOST_FOUND = 50;

export interface Offers {
  /** Undefined until there is an answer. */
  offers: Offer[] | undefined;
  state: PhrasesState;
}

/** What is found by the words searched for, or suggested at the caret where there are none. */
export function useOffers(context: CaretContext | undefined, search: string): Offers {
  const [client] = useState(phrasesClient);
  const [offers, setOffers] = useState<Offer[]>();
  const state = useSyncExternalStore(client.subscribe, client.getState);
  const query = search.trim();

  useEffect(() => {
    // The worker tells its state anew whenever phrases changed: then they are asked for anew.
    if (state.phrases === undefined) return undefined;
    let isOver = false;
    async function ask(): Promise<void> {
      const { role = '', genre = '' } = context ?? {};
      const found = await (query === ''
        ? context && client.ask({ kind: 'suggest', context, limit: MOST_SUGGESTED })
        : client.ask({ kind: 'search', query, role, genre, limit: MOST_FOUND }));
      if (!isOver && found) setOffers(found);
    }
    void ask();
    return () => {
      isOver = true;
    };
  }, [client, context, query, state]);

  return { offers: query === '' && !context ? undefined : offers, state };
}
