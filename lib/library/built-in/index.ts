import { genreFiles } from '../../core/genres/files.ts';
import type { ReadLibrary } from '../exchange/library-file.ts';
import { type BuiltInFile, builtInFile } from './built-in-file.ts';

const AUTHOR = '稿伴自带';
const ID = 'built-in';
const NAME = '稿伴自带用语';

/** Every file of this folder. */
const files = Object.values(import.meta.glob<unknown>('./*.json', { eager: true, import: 'default' }));

export interface Edition {
  /** Another for other phrases. */
  edition: string;
  file: ReadLibrary;
  /** Who changed a row of it as long as no user did. */
  author: string;
}

/** The built-in library as it came with this extension. */
export async function readBuiltIn(): Promise<Edition> {
  return await editionOf(files.map((file) => builtInFile.parse(file)));
}

export async function editionOf(parts: readonly BuiltInFile[]): Promise<Edition> {
  const phrases = parts.flatMap((part) => part.phrases.map(phraseOf));
  const bytes = new TextEncoder().encode(JSON.stringify(phrases));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const edition = Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { edition, author: AUTHOR, file: { library: { id: ID, name: NAME }, phrases, terms: [] } };
}

function phraseOf({ for: suited, ...phrase }: BuiltInFile['phrases'][number]) {
  return { ...phrase, genres: [...new Set(suited.flatMap(genresOf))], author: AUTHOR };
}

/** The genres of a family, or the one that is named. */
function genresOf(suited: string): string[] {
  const ofFamily = genreFiles.filter(({ family }) => family === suited);
  return ofFamily.length > 0 ? ofFamily.map(({ id }) => id) : [suited];
}
