import * as z from 'zod/mini';
import data from './congresses.json' with { type: 'json' };

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));
const { congresses, decisions, updated } = z
  .strictObject({
    source: z.string(),
    updated: z.string().check(z.regex(/^\d{4}-\d{2}$/u)),
    /** In order; `validFrom` is its first day, and `plenums` are the first days of its committee's sessions. */
    congresses: z.array(z.strictObject({ number: z.int(), validFrom: day, plenums: z.array(day) })),
    /** What a plenum decided on, as it is told with it. */
    decisions: z.array(
      z.strictObject({ number: z.int(), plenum: z.int(), name: z.string(), words: z.array(z.string()) }),
    ),
  })
  .parse(data);

export const CONGRESSES = congresses;
export const DECISIONS = decisions;
export const CONGRESSES_UPDATED = updated;
