import * as z from 'zod/mini';
import { day, updated } from './data-file.ts';
import economy from './phrases-economy.json' with { type: 'json' };
import governance from './phrases-governance.json' with { type: 'json' };
import party from './phrases-party.json' with { type: 'json' };
import society from './phrases-society.json' with { type: 'json' };
import data from './phrases.json' with { type: 'json' };
import { memberPattern } from './member-runs.ts';

const members = z.array(z.array(z.string()).check(z.minLength(1)));
export const phraseSchema = z.strictObject({
  /** As it is called: 四个意识. */
  name: z.string(),
  others: z.optional(z.array(z.string())),
  /** The first day on which it was said. */
  validFrom: z.optional(day),
  /** The day on which its members and their order were set, if that is another. */
  since: z.optional(day),
  /** Behind these it is no word of its own: 创新发展理念. */
  notAfter: z.optional(z.array(z.string())),
  /** Before these it is another one: 三大攻坚战役. */
  notBefore: z.optional(z.array(z.string())),
  /** In order; each with the ways it is written, the full one first. */
  members: z.optional(members),
  /** What it meant before. */
  earlier: z.optional(z.strictObject({ validTo: day, members })),
  /** False where the order is free. */
  ordered: z.optional(z.boolean()),
  /** Nothing political hangs on the order: another one is worth no more than a note. */
  orderNote: z.optional(z.boolean()),
  /** Members that hardly anything else is called by; a list with one is taken for this one even without its name. */
  keys: z.optional(z.array(z.string())),
  /** One missing is a fault even where the name doesn't stand by. */
  whole: z.optional(z.boolean()),
  /** Its first member may be left out: once there are laws, 有法必依、执法必严、违法必究. */
  fromSecond: z.optional(z.boolean()),
  /** Another one in a member's place is a fault, though fewer are none. */
  fixed: z.optional(z.boolean()),
  /** Verbs it doesn't go with, and the one it does. */
  verbs: z.optional(z.record(z.string(), z.string())),
  source: z.string().check(z.minLength(1)),
});
export type PhraseEntry = z.infer<typeof phraseSchema>;

export interface MemberList {
  names: readonly string[];
  readonly pattern: RegExp;
}

export interface Phrase extends PhraseEntry {
  list: MemberList | undefined;
  earlierList: (MemberList & { validTo: string }) | undefined;
}

const fileSchema = z.strictObject({ updated, phrases: z.array(phraseSchema) });
export const PHRASES: readonly Phrase[] = [data, party, governance, society, economy].flatMap((file) =>
  fileSchema.parse(file).phrases.map(readPhrase),
);

export function readPhrase(entry: PhraseEntry): Phrase {
  return {
    ...entry,
    list: entry.members && listOf(entry.members),
    earlierList: entry.earlier && { ...listOf(entry.earlier.members), validTo: entry.earlier.validTo },
  };
}

function listOf(forms: readonly (readonly string[])[]): MemberList {
  let pattern: RegExp | undefined;
  return {
    names: forms.map(([name = '']) => name),
    // Most drafts speak of few of them.
    get pattern() {
      return (pattern ??= memberPattern(forms));
    },
  };
}
