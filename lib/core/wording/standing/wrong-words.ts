import * as z from 'zod/mini';
import { day, severity, updated } from './data-file.ts';
import bodies from './bodies.json' with { type: 'json' };
import companions from './companions.json' with { type: 'json' };
import honours from './honours.json' with { type: 'json' };
import laws from './laws.json' with { type: 'json' };
import leaders from './leaders.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };
import { type StandingFinding, replaceBy } from './finding.ts';
import { isInTitle, isQuoted, lastDayOf, shown, tellsOfThePast } from './guards.ts';

const entrySchema = z.strictObject({
  words: z.array(z.string()).check(z.minLength(1)),
  /** What is written instead, where there is one wording. */
  right: z.optional(z.string()),
  /** What is right, and since when. */
  note: z.optional(z.string()),
  severity: z.optional(severity),
  /** The last day on which the wording was right; without it never. */
  validTo: z.optional(day),
  /** The day on which the right one was set; before, others were as good. */
  since: z.optional(day),
  /** Behind these, or before those, it is another word. */
  notAfter: z.optional(z.array(z.string())),
  notBefore: z.optional(z.array(z.string())),
  /** Only behind one of these it is meant. */
  onlyAfter: z.optional(z.array(z.string())),
  /** A title itself. */
  inTitles: z.optional(z.boolean()),
  /** A name that is put in quotation marks. */
  inQuotes: z.optional(z.boolean()),
  safe: z.optional(z.boolean()),
});
export type WrongWord = z.infer<typeof entrySchema>;

export const wrongWordGroups = z.array(
  z.strictObject({ source: z.string().check(z.minLength(1)), entries: z.array(entrySchema) }),
);
const fileSchema = z.strictObject({ updated, groups: wrongWordGroups });
const files = [bodies, companions, honours, laws, leaders, people, terms].map((file) => fileSchema.parse(file));

export const WRONG_WORDS: readonly WrongWord[] = files.flatMap(({ groups }) =>
  groups.flatMap(({ entries }) => entries),
);

/** Undefined where the word is right at its place. */
export function readWrongWord(
  entry: WrongWord,
  { text, start, end }: { text: string; start: number; end: number },
): StandingFinding | undefined {
  const {
    right,
    note,
    validTo,
    since,
    notAfter = [],
    notBefore = [],
    onlyAfter,
    inTitles,
    inQuotes,
    safe = false,
  } = entry;
  const place = { start, end };
  if (notAfter.some((word) => text.endsWith(word, start)) || notBefore.some((word) => text.startsWith(word, end)))
    return undefined;
  if (onlyAfter && !onlyAfter.some((word) => text.endsWith(word, start))) return undefined;
  if (right !== undefined && continues(right, text, place)) return undefined;
  if (!inTitles && isInTitle(text, place)) return undefined;
  if (!inQuotes && isQuoted(text, place)) return undefined;
  if (validTo !== undefined && tellsOfThePast(text, place, validTo)) return undefined;
  const words = text.slice(start, end);
  return {
    start,
    end,
    severity: entry.severity ?? 'warning',
    message: `${shown(words)}${note === undefined ? `应写作${shown(right ?? '')}` : `：${note}`}`,
    ...(validTo === undefined ? {} : { validTo: lastDayOf(text, place, validTo) }),
    ...(since === undefined ? {} : { since }),
    ...(right === undefined ? {} : { fix: replaceBy(right, place, safe) }),
  };
}

/** The right wording stands there already, and the wrong one is only a part of it. */
function continues(right: string, text: string, { start, end }: { start: number; end: number }): boolean {
  const at = right.indexOf(text.slice(start, end));
  return at >= 0 && start >= at && text.startsWith(right, start - at);
}
