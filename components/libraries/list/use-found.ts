import { useEffect, useState, useSyncExternalStore } from 'react';
import { phrasesClient } from '../../phrases/client.ts';

/** What the index finds by these words beyond what stands in the texts: by pinyin, initials and labels. */
export function useFound(words: string): ReadonlySet<string> | undefined {
  const query = words.trim();
  // It reads all phrases once more: only who searches waits for that.
  const client = query === '' ? undefined : phrasesClient();
  const state = useSyncExternalStore(client?.subscribe ?? subscribeToNothing, client?.getState ?? nothing);
  const [found, setFound] = useState<{ query: string; ids: ReadonlySet<string> }>();

  useEffect(() => {
    if (!client || state?.phrases === undefined) return undefined;
    let isOver = false;
    async function find(from: NonNullable<typeof client>): Promise<void> {
      const ids = await from.find(query);
      if (!isOver && ids) setFound({ query, ids: new Set(ids) });
    }
    void find(client);
    return () => {
      isOver = true;
    };
  }, [client, query, state]);

  return found?.query === query ? found.ids : undefined;
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

function nothing(): undefined {
  return undefined;
}
