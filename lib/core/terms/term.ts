import * as z from 'zod/mini';

/** Longest wording of a term, in UTF-16 units. */
const MOST = 100;

/** A wording that a unit wants written otherwise. */
export const termContent = z.object({
  wrong: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST)),
  /** Empty where it is only to be left out. */
  right: z.string().check(z.trim(), z.maxLength(MOST)),
  /** Why, for whoever wrote it. */
  note: z.string().check(z.trim(), z.maxLength(500)),
});

export type TermContent = z.infer<typeof termContent>;
