import * as z from 'zod/mini';
import { lengthLimits } from '../../lib/core/passages/length-limits.ts';
import { termContent } from '../../lib/core/terms/term.ts';
import type { LintChange } from '../../lib/core/linter/lint-change.ts';

const edit = z.object({ start: z.int(), end: z.int(), text: z.string() });
const edits = z.array(edit);
/** Lines that are shown as headings. */
const shown = z.array(z.object({ start: z.int(), level: z.int() }));

/** By rule id: switched off, or never more than that severity. */
const severities = z.record(z.string(), z.enum(['off', 'error', 'warning', 'info']));

/** `isForm`: the text is that of a form’s fields. `standing` is the text of a file with newer data on standing wording, `terms` are those of the user’s libraries. */
export const linterOptions = z.object({
  genre: z.optional(z.string()),
  isForm: z.optional(z.boolean()),
  severities,
  length: lengthLimits,
  standing: z.optional(z.string()),
  terms: z.optional(z.array(termContent)),
});

/**
 * Panel → worker; jobs count up. An edit or `fix-all` is about the text that the job before left. With an edit, `shown` is
 * left out where the headings only move with the text.
 */
export const linterRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('check'), job: z.int(), text: z.string(), shown, options: linterOptions }),
  z.object({ kind: z.literal('edit'), job: z.int(), edits, shown: z.optional(shown) }),
  z.object({
    kind: z.literal('fix-all'),
    job: z.int(),
    ignored: z.array(z.object({ rule: z.string(), subject: z.string() })),
  }),
  z.object({ kind: z.literal('read-standing'), job: z.int(), text: z.string() }),
]);

/** What a file with data on standing wording holds, or why it is of no use. */
const standingSummary = z.union([
  z.object({ problem: z.string() }),
  z.object({
    updated: z.string(),
    wrongWords: z.int(),
    firsts: z.int(),
    phrases: z.int(),
    congresses: z.int(),
    decisions: z.int(),
    ideas: z.int(),
  }),
]);
export type StandingSummary = z.infer<typeof standingSummary>;

/** Worker → panel. Both ends are ours and a change may hold ten thousand findings, so only its outline is looked at. */
export const linterAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('checked'), job: z.int(), change: z.custom<LintChange>(isChange) }),
  z.object({ kind: z.literal('fixes'), job: z.int(), edits }),
  z.object({ kind: z.literal('standing'), job: z.int(), read: standingSummary }),
]);

export type LinterRequest = z.infer<typeof linterRequest>;
export type LinterAnswer = z.infer<typeof linterAnswer>;
export type CheckOptions = z.infer<typeof linterOptions>;

function isChange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    Array.isArray(Reflect.get(value, 'documents')) &&
    ['head', 'tail', 'shift'].every((key) => Number.isInteger(Reflect.get(value, key)))
  );
}
