import * as z from 'zod/mini';
import { phraseContent } from '../../core/phrases/phrase.ts';

/**
 * One file of the built-in library. `for` says which genres a phrase suits: those that tell what was done, those that
 * tell what will be, or single ones by their ids.
 */
export const builtInFile = z.strictObject({
  source: z.string().check(z.minLength(1)),
  phrases: z.array(
    z.strictObject({
      /** Stays with the phrase for good, so that a newer edition mends the stored one. */
      id: z.string().check(z.regex(/^[a-z]+(?:-[a-z0-9]+)+$/u)),
      body: phraseContent.shape.body,
      roles: phraseContent.shape.roles,
      topics: phraseContent.shape.topics,
      for: z.array(z.string()).check(z.minLength(1)),
      tags: z.optional(phraseContent.shape.tags),
      validFrom: phraseContent.shape.validFrom,
      validUntil: phraseContent.shape.validUntil,
    }),
  ),
});

export type BuiltInFile = z.infer<typeof builtInFile>;
