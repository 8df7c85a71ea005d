import { useSyncExternalStore } from 'react';
import type { Watched, WatchedState } from '../../lib/library/watched.ts';

export function useWatched<Value>(watched: Watched<Value>): WatchedState<Value> {
  return useSyncExternalStore(watched.subscribe, watched.getState);
}
