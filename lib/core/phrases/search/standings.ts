import type { Entries } from './entries.ts';
import { classOf, fitOf, PINNED, USED } from './order.ts';

/** What the user does with phrases, by their ids. */
export type UsageById = ReadonlyMap<string, { pinned: boolean; uses: number }>;

/** By what phrases stand higher or lower, whatever is searched. */
export interface Circumstances {
  /** Of the section at the caret. */
  role?: string | undefined;
  genre?: string | undefined;
  /** Another map each time that something in it has changed. */
  usage: UsageById;
}

/** The class of each entry by slot, as far as it doesn’t come from the query. */
export function standingsOf({ all, slotOf }: Entries, { role, genre, usage }: Circumstances): Uint16Array {
  const standings = Uint16Array.from(all, (entry) =>
    entry ? classOf(fitOf(entry.roles, role), fitOf(entry.genres, genre), entry.state === 'approved') : 0,
  );
  for (const [id, { pinned, uses }] of usage) {
    const slot = slotOf(id);
    if (slot !== undefined) standings[slot] = (standings[slot] ?? 0) + (pinned ? PINNED : 0) + (uses > 0 ? USED : 0);
  }
  return standings;
}
