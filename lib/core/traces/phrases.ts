import * as z from 'zod/mini';
import data from './phrases.json' with { type: 'json' };
import entityData from './entities.json' with { type: 'json' };

/** `sure` words betray a copy wherever they stand, `closing` ones at the end of a clause, `weak` ones beside another, `alone` ones in a line of their own. */
const kind = z.enum(['sure', 'closing', 'weak', 'alone', 'form', 'address']);
export type PhraseKind = z.infer<typeof kind>;

const { groups } = z
  .strictObject({
    groups: z.array(z.strictObject({ kind, source: z.string(), words: z.array(z.string()) })),
  })
  .parse(data);

export const phrases: readonly (readonly [word: string, kind: PhraseKind])[] = groups.flatMap((group) =>
  group.words.map((word) => [word, group.kind] as const),
);

const { entities } = z
  .strictObject({ source: z.string(), entities: z.record(z.string(), z.string()) })
  .parse(entityData);

const namedBy = new Map(Object.entries(entities));

/** “ of ldquo; undefined for a name that HTML hasn't or official texts don't meet. Some pages write them in capitals. */
export function entityNamed(name: string): string | undefined {
  return [name, name.toLowerCase()].map((each) => namedBy.get(each)).find((char) => char !== undefined);
}
