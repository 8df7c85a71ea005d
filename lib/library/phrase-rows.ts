import * as z from 'zod/mini';
import { phraseContent } from '../core/phrases/phrase.ts';
import { termContent } from '../core/terms/term.ts';

const shortText = z.string().check(z.maxLength(1000));
/** Random, so that two machines never give the same one to two things. */
const id = z.string().check(z.minLength(1), z.maxLength(100));
/** Date.now(). */
const time = z.number();

/** A named collection of phrases and terms. */
export const libraryRow = z.object({
  id,
  name: shortText.check(z.minLength(1)),
  /** `personal` is the one that what a user saves goes to; `built-in` comes with the extension. */
  kind: z.enum(['personal', 'built-in', 'imported']),
  note: shortText,
  at: time,
  /** Which edition of it is stored: of the built-in one, to know when a newer came with the extension. */
  edition: z.optional(shortText),
  /** Since when it is deleted: it can be brought back. */
  retiredAt: z.optional(time),
});

/** A phrase where it is kept. */
export const phraseRow = z.extend(phraseContent, {
  id,
  library: id,
  /** Who changed it last, and when. No two states of a row have the same time: it tells whether a row is as one saw it. */
  author: shortText,
  at: time,
  /** Since when it is deleted: it can be brought back. */
  retiredAt: z.optional(time),
});

/** What the user of this machine does with a phrase: no part of what libraries exchange. */
export const usageRow = z.object({
  phrase: id,
  pinned: z.boolean(),
  uses: z.int().check(z.nonnegative()),
  /** Of the last use; 0 if never. */
  usedAt: time,
});

export const termRow = z.extend(termContent, {
  id,
  library: id,
  author: shortText,
  at: time,
  retiredAt: z.optional(time),
});

/** One change of a phrase or a term, with what it was before. */
export const revisionRow = z.object({
  id,
  /** The id of what was changed. */
  item: id,
  /** When it was changed, and by whom. */
  at: time,
  author: shortText,
  what: z.enum(['edited', 'moved', 'merged', 'imported', 'retired', 'restored']),
  former: z.union([phraseRow, termRow]),
});

export type LibraryRow = z.infer<typeof libraryRow>;
export type PhraseRow = z.infer<typeof phraseRow>;
export type UsageRow = z.infer<typeof usageRow>;
export type TermRow = z.infer<typeof termRow>;
export type RevisionRow = z.infer<typeof revisionRow>;
