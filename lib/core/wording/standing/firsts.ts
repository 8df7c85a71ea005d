import * as z from 'zod/mini';
import type { Range } from '../../range.ts';
import { day, severity, updated } from './data-file.ts';
import data from './firsts.json' with { type: 'json' };
import type { StandingFinding } from './finding.ts';
import { isInTitle, isOthersSpirit, isOwnList, isPlanned, isQuoted, shown, withQuotes } from './guards.ts';
import { monthInWords } from './updated.ts';

export const firstSchema = z.strictObject({
  words: z.array(z.string()).check(z.minLength(1)),
  /** The first day on which it was said. */
  validFrom: day,
  severity: z.optional(severity),
  /** A title itself. */
  inTitles: z.optional(z.boolean()),
  source: z.string().check(z.minLength(1)),
});
export type First = z.infer<typeof firstSchema>;
export const FIRSTS: readonly First[] = z.strictObject({ updated, firsts: z.array(firstSchema) }).parse(data).firsts;

/** What nobody could speak of before its day. */
export function readFirst(
  { validFrom, severity: own = 'warning', inTitles }: Pick<First, 'validFrom' | 'severity' | 'inTitles'>,
  { text, ...place }: Range & { text: string },
): StandingFinding | undefined {
  const whole = withQuotes(text, place);
  if ((!inTitles && isInTitle(text, whole)) || isQuoted(text, whole)) return undefined;
  if (isPlanned(text, whole) || isOthersSpirit(text, place) || isOwnList(text, place)) return undefined;
  const said = `${shown(text.slice(place.start, place.end))}是${monthInWords(validFrom)}起才有的`;
  return { ...place, severity: own, message: `${said}，这份材料说的时间比它早，请核对`, validFrom };
}
