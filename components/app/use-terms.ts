import { useMemo, useSyncExternalStore } from 'react';
import type { TermContent } from '../../lib/core/terms/term.ts';
import { store } from './library.ts';

const { inUse } = store.terms;

/** The terms by which drafts are checked; undefined where there are none. The same list until one changes. */
export function useTerms(): TermContent[] | undefined {
  const { value } = useSyncExternalStore(inUse.subscribe, inUse.getState);
  return useMemo(
    () => (value.length === 0 ? undefined : value.map(({ wrong, right, note }) => ({ wrong, right, note }))),
    [value],
  );
}
