import * as z from 'zod/mini';
import data from './phrases.json' with { type: 'json' };
import entityData from './entities.json' with { type: 'json' };

/** `sure` words betray a copy wherever they stand, `weak` ones beside another, `alone` ones in a line of their own. */
const kind = z.enum(['sure', 'weak', 'alone', 'form']);
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

/** “ of ldquo; undefined for a name that HTML hasn't or official texts don't meet. */
export function entityNamed(name: string): string | undefined {
  return Object.hasOwn(entities, name) ? entities[name] : undefined;
}
