import * as z from 'zod/mini';
import { tellsApart } from './alike-characters.ts';
import data from './long-differences.json' with { type: 'json' };

/**
 * `series`: characters of which each names another of a set; `levels` those of places; `firms`: what trades under a name of
 * its own; `joins`, `verbs`: what stands between two names as well as in one; `additions`: what a name may have more, or another, on purpose; `qualities`: what tells of what worth
 * or rank something is, and stands in what many are called; `sets`: words of which each names another of a set.
 */
export const { levels, series, firms, joins, verbs, additions, qualities, sets } = z
  .strictObject({
    source: z.string(),
    levels: z.string(),
    series: z.array(z.string()),
    firms: z.array(z.string()),
    joins: z.string(),
    verbs: z.string(),
    additions: z.string(),
    qualities: z.array(z.string()),
    sets: z.array(z.array(z.string().check(z.length(2)))),
  })
  .parse(data);

/** Whether each names another of a set, as 红 and 黄 do. */
export function areOfOneSet(char: string, otherChar: string): boolean {
  if (tellsApart(char) || tellsApart(otherChar)) return true;
  return series.some((chars) => chars.includes(char) && chars.includes(otherChar));
}

/** Whether each word names another of a set, as 小学 and 初中 do. */
export function areWordsOfOneSet(word: string, otherWord: string): boolean {
  return sets.some((words) => words.includes(word) && words.includes(otherWord));
}
