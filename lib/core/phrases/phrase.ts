import * as z from 'zod/mini';
import type { Role } from '../document/section.ts';

/** Longest body of a phrase, in UTF-16 units. */
export const MOST_BODY = 5_000;

const word = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const words = z.array(word).check(z.maxLength(50));
/** A day, as in 2026-11-27. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));

export const phraseStates = ['draft', 'approved'] as const;

/** What a phrase says and where it belongs: all of it that people write, and that libraries exchange. */
export const phraseContent = z.object({
  /** With blanks as in `snippet.ts`. */
  body: z.string().check(z.minLength(1), z.maxLength(MOST_BODY)),
  /** Roles of sections as `roleOf` names them; empty where it fits any. */
  roles: words,
  /** Ids of genres; empty where it fits any. */
  genres: words,
  /** Ids of `topics.json`, or others that a library brings; empty where it is of no topic. */
  topics: words,
  tags: words,
  state: z.enum(phraseStates),
  /** The first and the last day on which it may be offered. */
  validFrom: z.optional(day),
  validUntil: z.optional(day),
});

export type PhraseContent = z.infer<typeof phraseContent>;

/** What a phrase calls a section: the part's own name (“closing”) where it has one, else its role. */
export function roleOf({ role, part }: { role: Role; part?: string | undefined }): string {
  return part ?? role;
}
