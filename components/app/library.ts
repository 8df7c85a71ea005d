import { useSyncExternalStore } from 'react';
import { GaobanDatabase } from '../../lib/library/database.ts';
import { openLibrary, type LibraryState } from '../../lib/library/library.ts';
import { openPhraseStore } from '../../lib/library/phrase-store.ts';
import { type LogState, openWriteLog } from '../../lib/library/write-log.ts';

/** One for the whole page. */
export const database = new GaobanDatabase();

export const library = openLibrary(database);
export const writeLog = openWriteLog(database);
export const store = openPhraseStore(database);

export function useLibrary(): LibraryState {
  return useSyncExternalStore(library.subscribe, library.getState);
}

export function useWriteLog(): LogState {
  return useSyncExternalStore(writeLog.subscribe, writeLog.getState);
}
