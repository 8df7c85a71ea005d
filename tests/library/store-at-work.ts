import type { PhraseContent } from '../../lib/core/phrases/phrase.ts';
import { GaobanDatabase } from '../../lib/library/database.ts';
import { openPhraseStore, type PhraseStore } from '../../lib/library/phrase-store.ts';
import type { Watched } from '../../lib/library/watched.ts';

const opened: GaobanDatabase[] = [];
let names = 0;

export interface StoreAtWork {
  name: string;
  db: GaobanDatabase;
  store: PhraseStore;
}

/** A panel with its own connection; of the database that is named, else of a new one. */
export function openStore(name?: string, now?: () => number): StoreAtWork {
  names += 1;
  const db = new GaobanDatabase(name ?? `store-${names}`);
  opened.push(db);
  return { name: db.name, db, store: openPhraseStore(db, now) };
}

export function closeStores(): void {
  for (const db of opened.splice(0)) db.close();
}

export function content(body: string, fields: Partial<PhraseContent> = {}): PhraseContent {
  return { body, roles: [], genres: [], topics: [], tags: [], state: 'approved', ...fields };
}

/** Its value as it is read anew, once it is as asked for. */
export async function valueOf<Value>(
  watched: Watched<Value>,
  isTrue: (value: Value) => boolean = () => true,
): Promise<Value> {
  return await new Promise((resolve) => {
    const stop = watched.subscribe(() => {
      const { value } = watched.getState();
      if (!isTrue(value)) return;
      stop();
      resolve(value);
    });
  });
}

/** The outcome where it was done; anything else fails the test. */
export function done<Outcome extends { status: string }>(outcome: Outcome): Extract<Outcome, { status: 'done' }> {
  if (!isDone(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

function isDone<Outcome extends { status: string }>(outcome: Outcome): outcome is Extract<Outcome, { status: 'done' }> {
  return outcome.status === 'done';
}
