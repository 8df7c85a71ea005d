import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Draft } from '../../lib/messaging/link.ts';
import { type Checker, type CheckerState, createChecker } from '../linter/checker.ts';

const NOTHING: CheckerState = { crashed: false };

/** The newest check of the draft; while a newer one runs, the one before. */
export function useChecked(draft: Draft | undefined, genre: string | undefined, disabledRules: string[]): CheckerState {
  const [checker, setChecker] = useState<Checker>();

  useEffect(() => {
    const created = createChecker();
    setChecker(created);
    return () => created.close();
  }, []);

  useEffect(() => {
    if (!draft || !checker) return;
    checker.check(draft, genre === undefined ? { disabledRules } : { genre, disabledRules });
  }, [checker, draft, genre, disabledRules]);

  return useSyncExternalStore(checker?.subscribe ?? subscribeToNothing, checker?.getState ?? nothing);
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

function nothing(): CheckerState {
  return NOTHING;
}
