import * as z from 'zod/mini';
import alike from './alike.json' with { type: 'json' };

const groups = z.array(z.string());
const { sounds, shapes } = z.strictObject({ source: z.string(), sounds: groups, shapes: groups }).parse(alike);

/** Whether two characters sound alike, if perhaps in another tone or in a southerner's mouth (z, zh; in, ing). */
export const soundAlike = shareGroup(sounds);

/** Whether two characters look alike, or have a part in common that few others have. */
export const lookAlike = shareGroup(shapes);

type Compare = (one: string, other: string) => boolean;

/** Asked seldom, so that nothing is made ready for it; what was asked once is remembered. */
function shareGroup(all: readonly string[]): Compare {
  const known = new Map<string, boolean>();
  return (one, other) => {
    const pair = one + other;
    let shared = known.get(pair);
    if (shared === undefined) {
      shared = all.some((group) => group.includes(one) && group.includes(other));
      known.set(pair, shared);
    }
    return shared;
  };
}
