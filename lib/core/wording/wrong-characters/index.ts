import * as z from 'zod/mini';
import doubled from './doubled.json' with { type: 'json' };
import glyphs from './glyphs.json' with { type: 'json' };
import idioms from './idioms.json' with { type: 'json' };
import lookAlikes from './look-alikes.json' with { type: 'json' };
import lost from './lost.json' with { type: 'json' };
import officeTerms from './office-terms.json' with { type: 'json' };
import soundAlikes from './sound-alikes.json' with { type: 'json' };
import variantForms from './variant-forms.json' with { type: 'json' };

const words = z.array(z.string().check(z.minLength(1)));
/** An error where it says nothing. */
const severity = z.optional(z.literal('info'));
const note = z.optional(z.string());
const entry = z
  .strictObject({
    /** As it is found in a draft. */
    wrong: z.string().check(z.minLength(1)),
    /** What may stand in its place, the likeliest first. */
    right: words.check(z.minLength(1)),
    /** Longer strings in which the same characters are right: 做为期三天的培训. */
    unless: z.optional(words),
    /** It may be somebody's given name: 宏扬. */
    givenName: z.optional(z.literal(true)),
    /** Only where a clause ends behind it: 干的好, but 实干的好作风. */
    endsClause: z.optional(z.literal(true)),
    /** A character is missing, so that the one beside it may belong to a word outside: 积极妥|善. */
    lost: z.optional(z.literal(true)),
    severity,
    note,
  })
  .check(
    z.refine(({ wrong, right, unless = [] }) => !right.includes(wrong) && unless.every((word) => word.includes(wrong))),
  );
/** Entries that say nothing else, or the same: by the right word, the wrong ones with blanks between them. */
const group = z.strictObject({
  severity,
  note,
  lost: z.optional(z.literal(true)),
  words: z.record(z.string(), z.string()),
});
const file = z.strictObject({
  source: z.string(),
  groups: z.optional(z.array(group)),
  entries: z.optional(z.array(entry)),
});

export type WrongCharacterEntry = z.infer<typeof entry>;

/** All that is written wrong again and again in official texts. */
export const wrongCharacterEntries: readonly WrongCharacterEntry[] = [
  soundAlikes,
  lookAlikes,
  idioms,
  officeTerms,
  doubled,
  lost,
  glyphs,
  variantForms,
].flatMap((data) => {
  const { groups = [], entries = [] } = file.parse(data);
  return [...groups.flatMap(entriesOf), ...entries];
});

function entriesOf({ words: spellings, ...shared }: z.infer<typeof group>): WrongCharacterEntry[] {
  return Object.entries(spellings).flatMap(([right, wrong]) =>
    wrong.split(' ').map((each) => ({ wrong: each, right: [right], ...shared })),
  );
}
