import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import type { PhraseStore } from '../../../lib/library/phrase-store.ts';
import { t } from '../../locale/t.ts';
import { faultText } from '../failure-text.ts';
import { mergedContent } from './merged-content.ts';
import { bulkNotice, errorNotice, type LibraryNotice } from '../notice.ts';

/** Makes one of them: the first stays, the others are deleted. */
export async function mergePhrases(store: PhraseStore, phrases: readonly PhraseRow[]): Promise<LibraryNotice> {
  const [first, ...others] = phrases;
  if (!first) return errorNotice(t('libMissing'));
  const outcome = await store.phrases.merge(phrases, mergedContent([first, ...others]));
  if (outcome.status === 'conflict') return errorNotice(t('libMergeConflict'));
  if (outcome.status === 'invalid') return errorNotice(faultText(outcome.fault));
  return bulkNotice(store, outcome, (changed) => t('libMerged', changed));
}
