import { useEffect, useState } from 'react';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import type { LibraryData } from '../library-data.ts';
import { linkedPhrase } from './linked-phrase.ts';

export interface OpenedPhrase {
  /** Undefined while none is open; without a phrase where a new one is written. */
  now: { key: string; phrase: PhraseRow | undefined } | undefined;
  /** Whether the page’s address asks for a phrase that there is not. */
  isMissing: boolean;
  open: (phrase: PhraseRow | undefined) => void;
  close: () => void;
}

/** The phrase that is open for editing: chosen here, or by the page’s address once no other is open. */
export function useOpenedPhrase({ phrases, state }: LibraryData): OpenedPhrase {
  const [chosen, setChosen] = useState<OpenedPhrase['now']>();
  const [hash, setHash] = useState(location.hash);
  const asked = linkedPhrase(hash);
  const linked = asked === undefined ? undefined : phrases.find(({ id }) => id === asked);

  useEffect(() => {
    const changed = (): void => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);

  return {
    now: chosen ?? (linked && { key: linked.id, phrase: linked }),
    isMissing: asked !== undefined && !linked && state === 'ready',
    open: (phrase) => setChosen({ key: crypto.randomUUID(), phrase }),
    close: () => {
      if (chosen) setChosen(undefined);
      else {
        // Without it, the same link works again.
        history.replaceState(undefined, '', location.pathname);
        setHash('');
      }
    },
  };
}
