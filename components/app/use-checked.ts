import { useEffect, useSyncExternalStore } from 'react';
import type { TermContent } from '../../lib/core/terms/term.ts';
import type { Settings } from '../../lib/library/rows.ts';
import type { Draft } from '../../lib/messaging/link.ts';
import { type Checker, type CheckerState, createChecker } from '../linter/checker.ts';
import { standingInUse } from '../settings/standing-in-use.ts';
import { useSlot } from './slot.ts';

const NOTHING: CheckerState = { crashed: false };

/** The newest check of the draft; while a newer one runs, the one before. */
export function useChecked(
  draft: Draft | undefined,
  { genre, isForm }: { genre: string | undefined; isForm: boolean },
  settings: Settings,
  terms: TermContent[] | undefined,
): CheckerState & Pick<Checker, 'fixAll'> {
  const [slot, checker] = useSlot<Checker>();
  const { severities, length } = settings;
  const standing = standingInUse(settings)?.text;

  useEffect(() => {
    const created = createChecker();
    slot.set(created);
    return () => created.close();
  }, [slot]);

  useEffect(() => {
    if (!draft) return;
    checker?.check(draft, {
      ...(genre === undefined ? {} : { genre }),
      ...(isForm ? { isForm } : {}),
      ...(standing === undefined ? {} : { standing }),
      ...(terms === undefined ? {} : { terms }),
      severities,
      length,
    });
  }, [checker, draft, genre, isForm, severities, length, standing, terms]);

  const state = useSyncExternalStore(checker?.subscribe ?? subscribeToNothing, checker?.getState ?? nothing);
  return { ...state, fixAll: checker?.fixAll ?? noEdits };
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

function nothing(): CheckerState {
  return NOTHING;
}

function noEdits(): Promise<undefined> {
  return Promise.resolve(undefined);
}
