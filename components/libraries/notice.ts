import type { PhraseStore } from '../../lib/library/phrase-store.ts';
import type { BulkOutcome } from '../../lib/library/store/bulk-changes.ts';
import type { Undo } from '../../lib/library/store/undo.ts';
import { t } from '../locale/t.ts';
import { failureText } from './failure-text.ts';

/** What the page says about the last thing that was done, and the way back. */
export interface LibraryNotice {
  intent: 'success' | 'info' | 'error';
  text: string;
  undo?: () => Promise<LibraryNotice>;
}

export type Say = (notice: LibraryNotice) => void;

export function errorNotice(text: string): LibraryNotice {
  return { intent: 'error', text };
}

/** Of a change of many phrases; `text` says what was done to so many of them. */
export function bulkNotice(
  store: PhraseStore,
  outcome: BulkOutcome | { status: 'missing' },
  text: (changed: number) => string,
): LibraryNotice {
  if (outcome.status === 'failed') return errorNotice(failureText(outcome.reason));
  if (outcome.status === 'missing') return errorNotice(t('libMissing'));
  if (outcome.changed === 0) return { intent: 'info', text: t('libNothingChanged') };
  return { intent: 'success', text: text(outcome.changed), undo: () => undoNotice(store, outcome.undo) };
}

export async function undoNotice(store: PhraseStore, undo: Undo): Promise<LibraryNotice> {
  const outcome = await store.undo(undo);
  if (outcome.status === 'failed') return errorNotice(failureText(outcome.reason));
  const left = outcome.left > 0 ? t('libUndoLeft', outcome.left) : '';
  return { intent: 'info', text: `${t('libUndone', outcome.undone)}${left}` };
}
