import * as z from 'zod/mini';
import data from './congresses.json' with { type: 'json' };

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));
const { congresses, updated } = z
  .strictObject({
    source: z.string(),
    updated: z.string().check(z.regex(/^\d{4}-\d{2}$/u)),
    /** In order; `validFrom` is its first day, and `plenums` are the first days of its committee's sessions. */
    congresses: z.array(z.strictObject({ number: z.int(), validFrom: day, plenums: z.array(day) })),
  })
  .parse(data);

export const CONGRESSES = congresses;
export const CONGRESSES_UPDATED = updated;
