import * as z from 'zod/mini';
import data from './topics.json' with { type: 'json' };

const word = z.string().check(z.minLength(1));

const topicsSchema = z.strictObject({
  source: word,
  topics: z.array(
    z.strictObject({
      id: word,
      /** As a user knows it. */
      name: word,
      /** By which a text is known to be about it; a word may tell of several topics. */
      words: z.array(word),
      /** Words that stand in its texts more than in others, but tell little by themselves. */
      hints: z.array(word),
    }),
  ),
});

export type Topic = z.infer<typeof topicsSchema>['topics'][number];

/** The lines of work a summary tells of, in the order in which a user chooses. */
export const topics: readonly Topic[] = topicsSchema.parse(data).topics;

const names = new Map(topics.map(({ id, name }) => [id, name]));

/** What a user calls a topic; one that a library brought is called by what stands there. */
export function topicName(id: string): string {
  return names.get(id) ?? id;
}
