import * as z from 'zod/mini';
import type { WordEntry } from '../wording/word-finder.ts';
import data from './over-things.json' with { type: 'json' };

const { things } = z
  .strictObject({
    source: z.string(),
    things: z.array(z.strictObject({ words: z.array(z.string()), name: z.string(), until: z.int() })),
  })
  .parse(data);

/** What was done until a year and no longer. */
export interface OverThing {
  kind: 'left';
  tells: 'over';
  name: string;
  until: number;
}

export const OVER_WORDS: readonly WordEntry<OverThing>[] = things.flatMap(({ words, name, until }) => {
  const thing: OverThing = { kind: 'left', tells: 'over', name, until };
  return words.map((word): WordEntry<OverThing> => [word, thing]);
});

/** What to ask of it in a draft that tells of `year`, or plans it; the first months after may still have had it. */
export function overDoubt({ name, until }: OverThing, year: number | undefined): string | undefined {
  return year !== undefined && year > until + 1
    ? `${name}${until}年底以后就不再实行了，像是以前的材料留下的，请核对`
    : undefined;
}
