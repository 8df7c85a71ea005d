import * as z from 'zod/mini';
import { phraseContent } from '../../core/phrases/phrase.ts';
import { termContent } from '../../core/terms/term.ts';
import { libraryRow, phraseRow } from '../phrase-rows.ts';
import { type FileProblem, MOST_ROWS } from './file-problem.ts';
import { parseJson } from './parse-json.ts';

export const LIBRARY_FORMAT = 'gaoban-library';
export const LIBRARY_VERSION = 1;

/** What a row may tell of itself; what is absent the importing machine puts in. */
const origin = {
  /** Stays with the row for good: by it the next import knows what it has. */
  id: z.optional(phraseRow.shape.id),
  author: z.optional(phraseRow.shape.author),
  /** When it was changed last, as Date.now() gives it. */
  at: z.optional(phraseRow.shape.at),
};

const { shape } = phraseContent;

/** A library as a file. */
export const libraryFile = z.object({
  /** Where an editor finds library-file.schema.json. */
  $schema: z.optional(z.string()),
  format: z.literal(LIBRARY_FORMAT),
  version: z.literal(LIBRARY_VERSION),
  library: z.object({
    id: z.optional(libraryRow.shape.id),
    name: libraryRow.shape.name,
    note: z.optional(libraryRow.shape.note),
  }),
  phrases: z.array(
    z.object({
      ...origin,
      body: shape.body,
      roles: z.optional(shape.roles),
      genres: z.optional(shape.genres),
      topics: z.optional(shape.topics),
      tags: z.optional(shape.tags),
      state: z.optional(shape.state),
      validFrom: shape.validFrom,
      validUntil: shape.validUntil,
    }),
  ),
  terms: z.optional(
    z.array(
      z.object({
        ...origin,
        wrong: termContent.shape.wrong,
        right: termContent.shape.right,
        note: z.optional(termContent.shape.note),
      }),
    ),
  ),
});

export type LibraryFile = z.infer<typeof libraryFile>;
export type FilePhrase = LibraryFile['phrases'][number];
export type FileTerm = NonNullable<LibraryFile['terms']>[number];

/** A file as read; its rows are looked at one by one, so that a bad one doesn’t take the others with it. */
export interface ReadLibrary {
  library: LibraryFile['library'];
  phrases: readonly unknown[];
  terms: readonly unknown[];
  /** On which line each phrase stands, from 1, where the file is one of lines. */
  lines?: readonly number[];
}

const envelope = z.object({
  library: libraryFile.shape.library,
  phrases: z.array(z.unknown()),
  terms: z.optional(z.array(z.unknown())),
});
const heading = z.object({ format: z.string(), version: z.number() });

export function readLibraryFile(text: string): ReadLibrary | { problem: FileProblem } {
  const json = parseJson(text);
  if ('problem' in json) return json;
  const head = heading.safeParse(json.value);
  if (!head.success || head.data.format !== LIBRARY_FORMAT) return { problem: 'other-format' };
  if (head.data.version > LIBRARY_VERSION) return { problem: 'later-version' };
  const read = envelope.safeParse(json.value);
  if (!read.success || head.data.version !== LIBRARY_VERSION) return { problem: 'malformed' };
  const { library, phrases, terms = [] } = read.data;
  return phrases.length + terms.length > MOST_ROWS ? { problem: 'too-many-rows' } : { library, phrases, terms };
}
