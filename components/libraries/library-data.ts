import { useMemo } from 'react';
import type { LibraryRow, PhraseRow, TermRow, UsageRow } from '../../lib/library/phrase-rows.ts';
import { store } from '../app/library.ts';
import { countLibraries, type LibraryCounts } from './library-counts.ts';
import { useWatched } from './use-watched.ts';

/** What the page shows, deleted ones too. */
export interface LibraryData {
  libraries: readonly LibraryRow[];
  phrases: readonly PhraseRow[];
  terms: readonly TermRow[];
  /** By the id of the phrase; of those that were never used there is none. */
  usage: ReadonlyMap<string, UsageRow>;
  counts: LibraryCounts;
  state: 'loading' | 'ready' | 'failed';
}

export function useLibraryData(): LibraryData {
  const libraries = useWatched(store.libraries.all);
  const phrases = useWatched(store.phrases.all);
  const terms = useWatched(store.terms.all);
  const usage = useWatched(store.usage.all);
  const counts = useMemo(() => countLibraries(libraries.value, phrases.value), [libraries.value, phrases.value]);
  const usageById = useMemo(() => new Map(usage.value.map((row) => [row.phrase, row])), [usage.value]);
  const all = [libraries, phrases, terms, usage];
  const isLoaded = all.every(({ loaded }) => loaded);
  return {
    libraries: libraries.value,
    phrases: phrases.value,
    terms: terms.value,
    usage: usageById,
    counts,
    state: all.some(({ failed }) => failed) ? 'failed' : isLoaded ? 'ready' : 'loading',
  };
}
