import type { Entry } from './entries.ts';

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

/** All entries, the best first. */
export interface Ranking {
  /** By rank. */
  slots: Uint32Array;
  /** By slot. */
  ranks: Uint32Array;
  /** How many are pinned: they come first. */
  pinned: number;
}

/*
 * Pinned; used before; for this section; for this genre; approved; shorter: each outweighs all behind it. The last
 * digits are the slot, so that the order is always the same, and one array to be sorted holds all.
 */
const SLOTS = 2 ** 26;
const LONGEST = 2 ** 13;
const APPROVED = SLOTS * LONGEST;
const GENRE = 2 * APPROVED;
const ROLE = 3 * GENRE;
const USED = 3 * ROLE;
const PINNED = 2 * USED;

export function rankingOf(entries: readonly (Entry | undefined)[], { role, genre, usage }: Circumstances): Ranking {
  const keys = new Float64Array(entries.length);
  let count = 0;
  let pinned = 0;
  for (const [slot, entry] of entries.entries()) {
    if (!entry) continue;
    const used = usage.get(entry.id);
    let key = Math.min(entry.text.length, LONGEST - 1) * SLOTS + slot;
    if (used?.pinned !== true) key += PINNED;
    else pinned += 1;
    if (!used || used.uses === 0) key += USED;
    key += misfit(entry.roles, role) * ROLE + misfit(entry.genres, genre) * GENRE;
    if (entry.state !== 'approved') key += APPROVED;
    keys[count] = key;
    count += 1;
  }
  const slots = Uint32Array.from(keys.subarray(0, count).sort(), (key) => key % SLOTS);
  const ranks = new Uint32Array(entries.length);
  for (const [rank, slot] of slots.entries()) ranks[slot] = rank;
  return { slots, ranks, pinned };
}

/** 0 for what is for this section (or genre) by name, 1 for what is for any, 2 for what is for others. */
function misfit(named: readonly string[], wanted: string | undefined): number {
  if (wanted === undefined || named.length === 0) return 1;
  return named.includes(wanted) ? 0 : 2;
}
