import { liveQuery, type Subscription } from 'dexie';

export interface WatchedState<Value> {
  /** Empty until it has been read. */
  value: Value;
  /** False until the database has been read, or found unreadable. */
  loaded: boolean;
  /** True where the database can’t be read: then the value is the last that was. */
  failed: boolean;
}

/** What a query gives, in this page and in all others as it changes; it is read only while somebody listens. */
export interface Watched<Value> {
  getState: () => WatchedState<Value>;
  subscribe: (listener: () => void) => () => void;
}

export function watch<Value>(query: () => Promise<Value>, empty: Value): Watched<Value> {
  const listeners = new Set<() => void>();
  let state: WatchedState<Value> = { value: empty, loaded: false, failed: false };
  let reading: Subscription | undefined;

  function update(next: WatchedState<Value>): void {
    state = next;
    for (const listener of listeners) listener();
  }

  // What fails is a value too: of a database that was closed a live query tells no error. It must itself be async,
  // since only so Dexie follows native promises.
  const live = liveQuery(async (): Promise<WatchedState<Value>> => {
    try {
      return { value: await query(), loaded: true, failed: false };
    } catch (error) {
      console.error(error);
      return { value: state.value, loaded: true, failed: true };
    }
  });

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      reading ??= live.subscribe(update);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        reading?.unsubscribe();
        reading = undefined;
      };
    },
  };
}
