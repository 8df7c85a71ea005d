import * as z from 'zod/mini';
import { day, severity, updated } from './data-file.ts';
import data from './firsts.json' with { type: 'json' };
import type { StandingFinding } from './finding.ts';
import { isInTitle, isQuoted } from './guards.ts';

const firstSchema = z.strictObject({
  words: z.array(z.string()).check(z.minLength(1)),
  /** The first day on which it was said. */
  validFrom: day,
  severity: z.optional(severity),
  source: z.string().check(z.minLength(1)),
});
export type First = z.infer<typeof firstSchema>;
const file = z.strictObject({ updated, firsts: z.array(firstSchema) }).parse(data);
export const FIRSTS: readonly First[] = file.firsts;
export const FIRSTS_UPDATED = file.updated;

/** What nobody could speak of before its day. */
export function readFirst(
  { validFrom, severity: own = 'warning' }: Pick<First, 'validFrom' | 'severity'>,
  { text, start, end }: { text: string; start: number; end: number },
): StandingFinding | undefined {
  if (isInTitle(text, { start, end }) || isQuoted(text, { start, end })) return undefined;
  return {
    start,
    end,
    severity: own,
    message: `${firstSaid(text.slice(start, end), validFrom)}，这份材料说的时间比它早，请核对`,
    validFrom,
  };
}

function firstSaid(words: string, validFrom: string): string {
  const [year = '', month = ''] = validFrom.split('-');
  return `“${words.replace(/[“”"]/gu, '')}”是${year}年${Number(month)}月起才有的`;
}
