import * as z from 'zod/mini';
import data from './congresses.json' with { type: 'json' };
import { day, updated } from './wording/standing/data-file.ts';

/** Those before are history, and short names such as 八大 are mostly of something else; two digits can be read. */
const number = z.int().check(z.minimum(16), z.maximum(99));
const source = z.optional(z.string().check(z.minLength(1)));

/** `validFrom` is its first day, and `plenums` are the first days of its committee's sessions, in order. */
export const congressSchema = z.strictObject({
  number,
  validFrom: day,
  plenums: z.array(day).check(z.maxLength(10)),
  source,
});
export type Congress = z.infer<typeof congressSchema>;

/** What a plenum decided on, as it is told with it. */
export const decisionSchema = z.strictObject({
  number,
  plenum: z.int().check(z.minimum(1), z.maximum(10)),
  name: z.string().check(z.minLength(1)),
  words: z.array(z.string()).check(z.minLength(1)),
  source,
});
export type Decision = z.infer<typeof decisionSchema>;

export interface CongressData {
  /** In order. */
  congresses: readonly Congress[];
  decisions: readonly Decision[];
  /** The month up to which it is known what was held. */
  updated: string;
}

export const CONGRESS_DATA: CongressData = z
  .strictObject({
    source: z.string(),
    updated,
    congresses: z.array(congressSchema),
    decisions: z.array(decisionSchema),
  })
  .parse(data);
