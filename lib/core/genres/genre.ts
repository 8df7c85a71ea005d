import * as z from 'zod/mini';
import { ROLES } from '../document/section.ts';

const role = z.enum(ROLES);
const words = z.array(z.string().check(z.minLength(1)));

/** What a genre asks for. Word lists are plain words; in cues `…` stands for a short gap within a sentence. */
export const genreSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Where the required parts and their words were taken from. */
  source: z.string(),
  /** A title of this genre ends with one of these. */
  titleEndings: words,
  /** In the order a draft holds them. */
  parts: z.array(
    z.strictObject({
      role,
      /** Another role that does this part's work. */
      or: z.optional(role),
      label: z.string(),
      required: z.boolean(),
      severity: z.enum(['error', 'warning']),
      /** What belongs in it, for whoever has to write it. */
      advice: z.string(),
    }),
  ),
  /** How headings name their role: as a whole, by their first words, by their last words (the longest match wins). */
  headings: z.array(
    z.strictObject({ role, exact: z.optional(words), prefixes: z.optional(words), suffixes: z.optional(words) }),
  ),
  /** Words that may stand before an exact heading word (存在的主要 + 问题). */
  modifiers: words,
  /** A heading that ends so tells what was done, whatever it begins with (问题整改落实情况). */
  measuresEndings: words,
  /** A heading that begins with one of these verbs is topical (聚焦突出问题，狠抓整改). */
  topicalVerbs: words,
  /** How a section or paragraph without a telling heading opens when it does the role's work. */
  openers: z.array(z.strictObject({ role, words })),
  /** What sentences of the role say. */
  cues: z.array(z.strictObject({ role, words })),
  /** How a closing paragraph opens. */
  closingOpeners: words,
});

export type Genre = z.infer<typeof genreSchema>;
export type GenrePart = Genre['parts'][number];
