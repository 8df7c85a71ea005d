import type { LibraryRow } from '../../lib/library/phrase-rows.ts';
import { t } from '../locale/t.ts';
import type { Place } from './list/phrase-filter.ts';

/** What the place is called, as in the list of libraries. */
export function placeName(place: Place, libraries: readonly LibraryRow[]): string {
  if (place.kind === 'all') return t('libAll');
  if (place.kind === 'deleted') return t('libDeleted');
  return libraries.find(({ id }) => id === place.id)?.name ?? t('libAll');
}
