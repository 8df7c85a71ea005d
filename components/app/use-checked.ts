import { useEffect, useSyncExternalStore } from 'react';
import type { Draft } from '../../lib/messaging/link.ts';
import { type Checker, type CheckerState, createChecker } from '../linter/checker.ts';
import { useSlot } from './slot.ts';

const NOTHING: CheckerState = { crashed: false };

/** The newest check of the draft; while a newer one runs, the one before. */
export function useChecked(draft: Draft | undefined, genre: string | undefined, disabledRules: string[]): CheckerState {
  const [slot, checker] = useSlot<Checker>();

  useEffect(() => {
    const created = createChecker();
    slot.set(created);
    return () => created.close();
  }, [slot]);

  useEffect(() => {
    if (draft) checker?.check(draft, genre === undefined ? { disabledRules } : { genre, disabledRules });
  }, [checker, draft, genre, disabledRules]);

  return useSyncExternalStore(checker?.subscribe ?? subscribeToNothing, checker?.getState ?? nothing);
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

function nothing(): CheckerState {
  return NOTHING;
}
