import { genreFiles } from '../../lib/core/genres/files.ts';
import { roleOf } from '../../lib/core/phrases/phrase.ts';

export interface RoleOption {
  id: string;
  /** As the genres call it, all names that it has. */
  name: string;
}

/** Lines of one kind take no phrases. */
const WITHOUT_PHRASES = ['title', 'signature', 'date'];

/** What phrases can be for, in the order in which drafts hold it. */
export const roleOptions: readonly RoleOption[] = options();

function options(): RoleOption[] {
  const names = new Map<string, Set<string>>();
  for (const { parts } of genreFiles)
    for (const part of parts) {
      const id = roleOf(part);
      if (WITHOUT_PHRASES.includes(id)) continue;
      names.set(id, (names.get(id) ?? new Set()).add(part.label));
    }
  return [...names].map(([id, labels]) => ({ id, name: [...labels].slice(0, 2).join('、') }));
}
