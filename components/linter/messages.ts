import * as z from 'zod/mini';
import type { CheckResult } from '../../lib/core/linter/check.ts';

/** Panel → worker. A job is one text with one set of options; jobs count up. */
export const checkRequest = z.object({
  job: z.int(),
  text: z.string(),
  options: z.object({
    genre: z.optional(z.string()),
    disabledRules: z.array(z.string()),
  }),
});

/** Worker → panel. Both ends are ours and the result may hold ten thousand findings, so only its outline is looked at. */
export const checkAnswer = z.object({
  job: z.int(),
  result: z.custom<CheckResult>(isCheckResult),
});

export type CheckRequest = z.infer<typeof checkRequest>;
export type CheckAnswer = z.infer<typeof checkAnswer>;

function isCheckResult(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return ['parts', 'diagnostics', 'blanks'].every((key) => Array.isArray(Reflect.get(value, key)));
}
