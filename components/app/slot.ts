import { useState, useSyncExternalStore } from 'react';

/** Holds what an effect opens, where the view and other handlers find it. */
export interface Slot<Value> {
  get: () => Value | undefined;
  set: (value: Value | undefined) => void;
  subscribe: (listener: () => void) => () => void;
}

function createSlot<Value>(): Slot<Value> {
  const listeners = new Set<() => void>();
  let value: Value | undefined;
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useSlot<Value>(): [Slot<Value>, Value | undefined] {
  const [slot] = useState(() => createSlot<Value>());
  return [slot, useSyncExternalStore(slot.subscribe, slot.get)];
}
