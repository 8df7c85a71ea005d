import * as z from 'zod/mini';
import { day, updated } from './data-file.ts';
import data from './congresses.json' with { type: 'json' };
import { toHanNumber } from '../../han-numerals.ts';

const file = z
  .strictObject({
    source: z.string(),
    updated,
    /** In order; `plenums` are the first days of its committee's sessions. */
    congresses: z.array(z.strictObject({ number: z.int(), validFrom: day, plenums: z.array(day) })),
  })
  .parse(data);

export const CONGRESSES_UPDATED = file.updated;
export const CONGRESSES = file.congresses;
export const CONGRESS_NAMES: readonly string[] = CONGRESSES.map(({ number }) => toHanNumber(number));
/** Digits for each, as 党的20大 has. */
export const CONGRESS_DIGITS: readonly string[] = CONGRESSES.map(({ number }) => String(number));

/** The one that came after it; undefined for the latest. */
export function nextCongress(number: number): { name: string; validFrom: string } | undefined {
  const next = CONGRESSES.find((congress) => congress.number === number + 1);
  return next && { name: toHanNumber(next.number), validFrom: next.validFrom };
}
