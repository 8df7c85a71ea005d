import { phrasePattern } from '../document/phrase-pattern.ts';
import type { Role } from '../document/section.ts';
import type { Genre } from './genre.ts';

/** A genre's words made ready for matching. */
export interface GenreWords {
  title: RegExp;
  modifiers: RegExp;
  topicalVerb: RegExp;
  measuresEnding: (heading: string) => boolean;
  closing: RegExp;
  /** The heading words without 的, which people put in or leave out. */
  headings: { role: Role; exact: ReadonlySet<string>; prefixes: string[]; suffixes: string[] }[];
  /** All exact words and suffixes. */
  headingWords: ReadonlySet<string>;
  opens: (role: Role, text: string) => boolean;
  says: (role: Role, text: string) => boolean;
}

const cache = new WeakMap<Genre, GenreWords>();

export function wordsOf(genre: Genre): GenreWords {
  const known = cache.get(genre);
  if (known) return known;
  const openers = new Map(genre.openers.map(({ role, words }) => [role, phrasePattern(words, '^')]));
  const cues = new Map(genre.cues.map(({ role, words }) => [role, phrasePattern(words)]));
  const headings = genre.headings.map(({ role, exact, prefixes, suffixes }) => ({
    role,
    exact: new Set(withoutDe(exact)),
    prefixes: withoutDe(prefixes),
    suffixes: withoutDe(suffixes),
  }));
  const words: GenreWords = {
    headings,
    headingWords: new Set(headings.flatMap(({ exact, suffixes }) => [...exact, ...suffixes])),
    title: new RegExp(`(?:${genre.titleEndings.join('|')})(?:[（(][^（）()]{1,12}[）)])?$`, 'u'),
    // A year, then any run of modifiers: “2026年工作 + 打算”.
    modifiers: new RegExp(`^(?:[0-9xX×]{4}年)?(?:${genre.modifiers.join('|')})*`, 'u'),
    topicalVerb: phrasePattern(genre.topicalVerbs, '^'),
    measuresEnding: (heading) => genre.measuresEndings.some((ending) => heading.endsWith(ending)),
    closing: phrasePattern(genre.closingOpeners, '^'),
    opens: (role, text) => openers.get(role)?.test(text) ?? false,
    says: (role, text) => cues.get(role)?.test(text) ?? false,
  };
  cache.set(genre, words);
  return words;
}

function withoutDe(words: readonly string[] = []): string[] {
  return words.map((word) => word.replaceAll('的', ''));
}
