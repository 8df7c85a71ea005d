import * as z from 'zod/mini';
import data from './near-words.json' with { type: 'json' };
import { pairTable } from './pair-table.ts';

const WORD = 2;
const groups = z.array(z.array(z.string().check(z.length(WORD))).check(z.minLength(WORD)));
/** Words that are easily taken for each other: `things` in the name of a unit, `deeds` in that of a project or a paper. */
const { things, deeds } = z.strictObject({ source: z.string(), things: groups, deeds: groups }).parse(data);
const all = [...things, ...deeds];
const groupOf = pairTable(all.flatMap((group, index) => group.map((word) => [word, index + 1] as const)));

/** The number of the group that the two characters at `at` are of, 0 for most. */
export function nearWordAt(text: string, at: number): number {
  return groupOf(text.charCodeAt(at), text.charCodeAt(at + 1));
}

/** Whether words of that group stand in the names of units. */
export function areThings(group: number): boolean {
  return group <= things.length;
}

/** Where two texts differ in one word alone, and that one is near the other. */
export function nearWordBetween(one: string, other: string): NearWord | undefined {
  if (one.length !== other.length) return undefined;
  let first = 0;
  while (first < one.length && one.charCodeAt(first) === other.charCodeAt(first)) first += 1;
  if (first === one.length) return undefined;
  for (let start = Math.max(0, first - 1); start <= first; start += 1) {
    const group = nearWordAt(one, start);
    if (group !== 0 && group === nearWordAt(other, start) && one.slice(start + WORD) === other.slice(start + WORD))
      return { start, isThing: areThings(group) };
  }
  return undefined;
}

interface NearWord {
  start: number;
  isThing: boolean;
}
