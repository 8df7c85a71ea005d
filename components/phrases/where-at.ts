import type { CaretContext } from '../../lib/core/phrases/caret-context.ts';
import { genreFile } from '../../lib/core/genres/files.ts';
import { roleOf } from '../../lib/core/phrases/phrase.ts';
import { t } from '../locale/t.ts';

/** What the section under the caret is called: by its heading, else by its role. */
export function whereAt({ heading, role, genre }: CaretContext): string {
  return heading.trim() || partLabel(role, genre);
}

/** What a genre calls a part, by the role that phrases name. */
export function partLabel(role: string, genre: string): string {
  const part = genreFile(genre)?.parts.find((each) => roleOf(each) === role);
  return part?.label ?? t('phraseAnywhere');
}
