import type { LibraryRow, PhraseRow } from '../../lib/library/phrase-rows.ts';

export interface CountedLibrary {
  library: LibraryRow;
  /** Of its phrases that are not deleted. */
  count: number;
}

export interface LibraryCounts {
  /** Those in use: the user’s own, the built-in one, then the others by age. */
  open: CountedLibrary[];
  retired: CountedLibrary[];
  /** Phrases in use. */
  all: number;
  /** Deleted phrases of libraries in use. */
  deleted: number;
}

const KINDS: readonly LibraryRow['kind'][] = ['personal', 'built-in', 'imported'];

export function countLibraries(libraries: readonly LibraryRow[], phrases: readonly PhraseRow[]): LibraryCounts {
  const counts = new Map(libraries.map(({ id }) => [id, { inUse: 0, deleted: 0 }]));
  for (const { library, retiredAt } of phrases) {
    const count = counts.get(library);
    if (count) count[retiredAt === undefined ? 'inUse' : 'deleted'] += 1;
  }
  const sorted = [...libraries].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.at - b.at);
  const counted = sorted.map((library) => ({ library, count: counts.get(library.id)?.inUse ?? 0 }));
  const open = counted.filter(({ library }) => library.retiredAt === undefined);
  return {
    open,
    retired: counted.filter(({ library }) => library.retiredAt !== undefined),
    all: open.reduce((sum, { count }) => sum + count, 0),
    deleted: open.reduce((sum, { library }) => sum + (counts.get(library.id)?.deleted ?? 0), 0),
  };
}
