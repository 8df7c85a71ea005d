import type { DuplicateGroup } from '../../../lib/core/phrases/duplicates.ts';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';

export interface DuplicateRows {
  kind: DuplicateGroup['kind'];
  phrases: PhraseRow[];
}

/** The groups as they are now: without phrases that were deleted since, and without groups of which one is left. */
export function duplicateRows(groups: readonly DuplicateGroup[], inUse: readonly PhraseRow[]): DuplicateRows[] {
  const rows = new Map(inUse.map((row) => [row.id, row]));
  return groups.flatMap(({ kind, ids }) => {
    const phrases = ids.flatMap((id) => rows.get(id) ?? []);
    return phrases.length > 1 ? [{ kind, phrases }] : [];
  });
}
