import * as z from 'zod/mini';
import { day, updated } from './data-file.ts';
import data from './guiding.json' with { type: 'json' };
import { typedWord } from './typed-word.ts';

export const ideaSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  /** Other ways it is written; quotation marks in them may be typed otherwise or left out. */
  forms: z.optional(z.array(z.string())),
  /** Those of them that aren't right in the list. */
  wrong: z.optional(z.array(z.string())),
  /** Since when they aren't. */
  wrongSince: z.optional(day),
  /** The first day on which the list went on to it. */
  validFrom: z.optional(day),
  source: z.optional(z.string().check(z.minLength(1))),
});
export type Idea = z.infer<typeof ideaSchema>;

/** Those that guide the Party, in order. */
export const IDEAS: readonly Idea[] = z
  .strictObject({ source: z.string(), updated, ideas: z.array(ideaSchema) })
  .parse(data).ideas;

const bare = (word: string) => typedWord(word).bare;

/** All ways in which it is written, without quotation marks. */
export function barelyWritten({ name, forms = [] }: Idea): ReadonlySet<string> {
  return new Set([name, ...forms].map(bare));
}

/**
 * With newer ones, which stand for those of the same name, and for one that has a new name where the old one is among
 * its forms. Newer ones stay in their own order; what is new altogether stands before the known one that follows it
 * there, or at the end.
 */
export function ideasWith(ideas: readonly Idea[], newer: readonly Idea[]): readonly Idea[] {
  const known = new Map(newer.flatMap((idea) => [...barelyWritten(idea)].map((name) => [name, idea] as const)));
  const rest = [...newer];
  const before = ideas.flatMap((idea) => {
    const own = known.get(bare(idea.name));
    return own ? rest.splice(0, rest.indexOf(own) + 1) : [idea];
  });
  return [...before, ...rest];
}
