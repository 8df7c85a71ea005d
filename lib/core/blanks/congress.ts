import * as z from 'zod/mini';
import { toHanNumber } from '../han-numerals.ts';
import data from './congresses.json' with { type: 'json' };

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));
const { congresses } = z
  .strictObject({
    source: z.string(),
    updated: z.string(),
    congresses: z.array(z.strictObject({ number: z.int(), from: day, to: day })),
  })
  .parse(data);

/** “二十” for a draft about 2023; undefined in a year with a congress of its own, where the draft may mean either. */
export function congressIn(year: number): string | undefined {
  if (congresses.some(({ from }) => from.startsWith(String(year)))) return undefined;
  const last = congresses.findLast(({ to }) => to < String(year));
  // The next one is due five years later: past that this data can't know.
  if (!last || year >= Number(last.from.slice(0, 4)) + 5) return undefined;
  return toHanNumber(last.number);
}
