import type { Searched } from './chromium.ts';
import type { ContenderName } from './contender.ts';
import { LIMIT } from './contender.ts';
import { KINDS, type Kind } from './make-queries.ts';

/** One query of those that were typed. */
export interface Query {
  kind: Kind;
  text: string;
  /** What it is truly in; absent where that was not looked up. */
  matching?: ReadonlySet<string>;
}

/** How a contender did over the queries of one kind, or all. */
export interface Tally {
  name: ContenderName;
  kind: Kind | 'all';
  queries: number;
  /** In milliseconds, over all rounds. */
  p50: number;
  p95: number;
  max: number;
  /** What was found of what could be (all that matches, or as many of it as may be given). */
  found: number;
  /** What matches of what was found. */
  right: number;
}

export function tallies(queries: readonly Query[], searched: readonly Searched[]): Tally[] {
  return searched.flatMap((each) =>
    [...KINDS, 'all' as const].map((kind) => {
      const numbers = queries.flatMap((query, number) => (kind === 'all' || query.kind === kind ? [number] : []));
      return {
        name: each.name,
        kind,
        queries: numbers.length,
        ...times(each, numbers),
        ...shares(each, numbers, queries),
      };
    }),
  );
}

function times({ ms }: Searched, numbers: readonly number[]) {
  const sorted = numbers.flatMap((number) => ms[number] ?? []).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

function shares({ found }: Searched, numbers: readonly number[], queries: readonly Query[]) {
  let [given, right, possible] = [0, 0, 0];
  for (const number of numbers) {
    const matching = queries[number]?.matching;
    if (!matching) continue;
    const ids = new Set(found[number]);
    given += ids.size;
    right += [...ids].filter((id) => matching.has(id)).length;
    possible += Math.min(LIMIT, matching.size);
  }
  return { found: possible === 0 ? 1 : right / possible, right: given === 0 ? 1 : right / given };
}
