import * as z from 'zod/mini';
import { lengthLimits } from '../passages/length-limits.ts';
import { ROLES, type Role } from '../document/section.ts';

const role = z.enum(ROLES);
const word = z.string().check(z.minLength(1));
const words = z.array(word);

const part = z.strictObject({
  role,
  /** Another role that does this part's work. */
  or: z.optional(role),
  /** Names a part that has no role of its own; the role is then `other`. */
  part: z.optional(word),
  label: word,
  required: z.boolean(),
  severity: z.enum(['error', 'warning']),
  /** What belongs in it, for whoever has to write it: two plain sentences. */
  advice: word,
  /** The line to begin with where the part has no heading; its blanks are filled like any other. */
  skeleton: z.optional(word),
});

/** How headings name a role: as a whole, by their first words, by their last words (the longest match wins). */
const headingWords = z.strictObject({
  role,
  /** As in a part. */
  part: z.optional(word),
  exact: z.optional(words),
  prefixes: z.optional(words),
  suffixes: z.optional(words),
});

/** Word lists are plain words; in openers, cues and signs `…` stands for a short gap within a sentence. */
const phrases = z.strictObject({ role, words });

/** As in a part; a phrase may hint at one that has no role of its own. */
const hints = z.strictObject({ role, part: z.optional(word), words });

/** What a text says; the higher the weight, the surer the sign. */
const signs = z.array(z.strictObject({ weight: z.int(), words }));

const vocabulary = {
  /** Where the words were taken from. */
  source: word,
  headings: z.optional(z.array(headingWords)),
  /** A heading that ends so has that role, whatever it begins with (问题整改落实情况 tells what was done). */
  decidingEndings: z.optional(z.array(phrases)),
  /** What a short heading in the writer's own words holds somewhere (晒晒成绩单, 还欠着的几笔账); the last one counts. */
  hints: z.optional(z.array(hints)),
  /** How a section or paragraph without a telling heading opens when it does the role's work. */
  openers: z.optional(z.array(phrases)),
  /** What sentences of the role say. */
  cues: z.optional(z.array(phrases)),
};

/** Words that all genres, or all of one family, share. */
export const sharedWordsSchema = z.strictObject({
  ...vocabulary,
  /** What wider word lists call the one role is the other here: in a plan 下半年工作安排 is what is to be done. */
  readAs: z.optional(z.array(z.strictObject({ role, as: role }))),
});

/** Words that say nothing of a role, but of what stands beside them; the same in every genre. */
export const commonWordsSchema = z.strictObject({
  source: word,
  /** May stand before an exact heading word (存在的主要 + 问题). */
  modifiers: words,
  /** A heading that begins with one of these verbs is topical (聚焦突出问题，狠抓整改). */
  topicalVerbs: words,
  /** How a closing paragraph opens. */
  closingOpeners: words,
  /** What the last words below a plan wish or promise (征程万里，重任在肩). */
  farewells: words,
});

/** A genre's own file: what it asks for, and the words that it adds to the shared ones or overrules them with. */
export const genreFileSchema = z.strictObject({
  id: word,
  name: word,
  /** A review tells what was done, a plan what will be. */
  family: z.enum(['review', 'plan']),
  /** A title of this genre ends with one of these. */
  titleEndings: words,
  /** A plan with one of these in its title may be of this genre whatever the title's end; its text tells. */
  titleTopics: z.optional(words),
  /** What tells the genre where no title does. */
  signs,
  /** In the order a draft holds them. */
  parts: z.array(part),
  /** How long a draft is to be where the user sets no limits. */
  length: z.optional(lengthLimits),
  ...vocabulary,
});

/** Texts of none of the genres: no part is missing from them. */
export const otherTextsSchema = z.strictObject({ source: word, titleEndings: words, signs });

export type Signs = z.infer<typeof signs>;
export type GenrePart = z.infer<typeof part>;
export type HeadingWords = z.infer<typeof headingWords>;
export type Phrases = z.infer<typeof phrases>;
export type Hints = z.infer<typeof hints>;
export type GenreFile = z.infer<typeof genreFileSchema>;
export type SharedWords = z.infer<typeof sharedWordsSchema>;
export type CommonWords = z.infer<typeof commonWordsSchema>;

/** A genre with all its words; where two lists hold the same word, the one that comes first counts. */
export interface Genre extends Omit<GenreFile, keyof typeof vocabulary>, Omit<CommonWords, 'source'> {
  headings: readonly HeadingWords[];
  decidingEndings: readonly Phrases[];
  hints: readonly Hints[];
  openers: readonly Phrases[];
  cues: readonly Phrases[];
}

/** Puts the genre's own words before those it shares, the narrower list before the wider. */
export function composeGenre(file: GenreFile, common: CommonWords, shared: readonly SharedWords[]): Genre {
  const { id, name, family, titleEndings, titleTopics, parts, length } = file;
  const { modifiers, topicalVerbs, closingOpeners, farewells } = common;
  const readAs = new Map<Role, Role>(
    shared.flatMap((words) => (words.readAs ?? []).map((entry) => [entry.role, entry.as])),
  );
  // The list that says how wider ones are read means its own words as they stand.
  const asRead = <Entry extends { role: Role }>(entries: readonly Entry[] = [], words: SharedWords): Entry[] =>
    words.readAs ? [...entries] : entries.map((entry) => ({ ...entry, role: readAs.get(entry.role) ?? entry.role }));
  const said = (entries: readonly Phrases[] = []) => entries.filter((entry) => !readAs.has(entry.role));
  return {
    id,
    name,
    family,
    titleEndings,
    ...(titleTopics ? { titleTopics } : {}),
    signs: file.signs,
    parts,
    ...(length ? { length } : {}),
    modifiers,
    topicalVerbs,
    closingOpeners,
    farewells,
    headings: [...(file.headings ?? []), ...shared.flatMap((words) => asRead(words.headings, words))],
    decidingEndings: [
      ...(file.decidingEndings ?? []),
      ...shared.flatMap((words) => asRead(words.decidingEndings, words)),
    ],
    hints: [...(file.hints ?? []), ...shared.flatMap((words) => asRead(words.hints, words))],
    openers: joinByRole([...(file.openers ?? []), ...shared.flatMap((words) => said(words.openers))]),
    cues: joinByRole([...(file.cues ?? []), ...shared.flatMap((words) => said(words.cues))]),
  };
}

function joinByRole(entries: readonly Phrases[]): Phrases[] {
  const byRole = new Map<Role, string[]>();
  for (const { role: of, words: more } of entries) byRole.set(of, [...(byRole.get(of) ?? []), ...more]);
  return [...byRole].map(([of, all]) => ({ role: of, words: all }));
}
