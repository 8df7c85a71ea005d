import { phraseContent } from '../../core/phrases/phrase.ts';
import { termContent } from '../../core/terms/term.ts';
import type { LibraryRow, PhraseRow, TermRow } from '../phrase-rows.ts';
import { type FilePhrase, type FileTerm, LIBRARY_FORMAT, LIBRARY_VERSION, type LibraryFile } from './library-file.ts';

/** A library, or the rows of it that were chosen, as the text of a file; retired rows stay at home. */
export function writeLibraryFile(
  { id, name, note }: Pick<LibraryRow, 'id' | 'name' | 'note'>,
  phrases: readonly PhraseRow[],
  terms: readonly TermRow[],
): string {
  const file: LibraryFile = {
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    library: { id, name, note },
    phrases: phrases.filter(isKept).map(phraseOf),
    terms: terms.filter(isKept).map(termOf),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function isKept({ retiredAt }: { retiredAt?: number | undefined }): boolean {
  return retiredAt === undefined;
}

function phraseOf(row: PhraseRow): FilePhrase {
  return { id: row.id, ...phraseContent.parse(row), author: row.author, at: row.at };
}

function termOf(row: TermRow): FileTerm {
  return { id: row.id, ...termContent.parse(row), author: row.author, at: row.at };
}
