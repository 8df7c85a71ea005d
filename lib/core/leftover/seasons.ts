import * as z from 'zod/mini';
import type { WordEntry } from '../wording/word-finder.ts';
import data from './seasons.json' with { type: 'json' };
import type { Term } from './term-mentions.ts';

const group = z.strictObject({ words: z.array(z.string()), months: z.array(z.int().check(z.gte(1), z.lte(12))) });
const { titles, words } = z
  .strictObject({ source: z.string(), titles: z.array(group), words: z.array(group) })
  .parse(data);

/** A day or a time that comes in the same months of every year. */
export interface Season {
  kind: 'left';
  tells: 'season';
  months: ReadonlySet<number>;
}

const BY_TITLE = titles.map((each) => ({ words: each.words, months: new Set(each.months) }));

export const SEASON_WORDS: readonly WordEntry<Season>[] = words.flatMap((each) => {
  const season: Season = { kind: 'left', tells: 'season', months: new Set(each.months) };
  return each.words.map((word): WordEntry<Season> => [word, season]);
});

/** The months that a draft tells of, by its title: those of its term, or of the season it names; undefined where it is none. */
export function titledMonths(title: string, term: Term | undefined, isPlan: boolean): ReadonlySet<number> | undefined {
  if (term?.of === 'school') return term.from === 0 ? FIRST_TERM : SECOND_TERM;
  const named = BY_TITLE.filter((each) => each.words.some((word) => title.includes(word)));
  if (named.length > 0) return new Set(named.flatMap(({ months }) => [...months]));
  if (!term || isPlan || term.to - term.from >= WHOLE - 1) return undefined;
  return new Set(Array.from({ length: term.to - term.from + 1 }, (_, at) => term.from + at + 1));
}

const WHOLE = 12;
const FIRST_TERM: ReadonlySet<number> = new Set([8, 9, 10, 11, 12, 1]);
const SECOND_TERM: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7]);

/** What to ask of a season in a draft that tells of other months; undefined where it may be right. */
export function seasonDoubt({ months }: Season, own: ReadonlySet<number>, words: string): string | undefined {
  for (const month of months) if (own.has(month)) return undefined;
  return `“${words}”不在这份材料说的时间里，像是以前的或者别的材料留下的，请核对`;
}
