import { useSyncExternalStore } from 'react';
import { GaobanDatabase } from '../../lib/library/database.ts';
import { openLibrary, type LibraryState } from '../../lib/library/library.ts';

/** One for the whole panel page. */
export const library = openLibrary(new GaobanDatabase());

export function useLibrary(): LibraryState {
  return useSyncExternalStore(library.subscribe, library.getState);
}
