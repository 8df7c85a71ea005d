import type { CaretContext } from '../../lib/core/phrases/caret-context.ts';
import { genreFile } from '../../lib/core/genres/files.ts';
import { t } from '../locale/t.ts';

/** What the section under the caret is called: by its heading, else by its role. */
export function whereAt({ heading, role, genre }: CaretContext): string {
  return heading.trim() || labelOf(role, genre);
}

/** What a genre calls a part, by the role that phrases name. */
function labelOf(role: string, genre: string): string {
  const part = genreFile(genre)?.parts.find((each) => (each.part ?? each.role) === role);
  return part?.label ?? t('phraseAnywhere');
}
