import * as z from 'zod/mini';
import { areAlike } from './alike.ts';
import data from './idioms.json' with { type: 'json' };

/** By the first syllable, with blanks between them. */
const words = z.record(z.string(), z.string());
const { idioms, accepted } = z
  .strictObject({
    source: z.string(),
    /** By the half that promises the rest, as it stands in hardly anything else. */
    idioms: z.strictObject({ both: words, first: words, second: words }),
    /** Other spellings that are right, too, and other words that are as near: 当家做主. */
    accepted: words,
  })
  .parse(data);

const LENGTH = 4;
const HALF = 2;

/** An idiom, and where in it the half stands that promises it. */
export interface PromisedIdiom {
  idiom: string;
  offset: number;
}

const both = split(idioms.both);

export const promisedIdioms: readonly PromisedIdiom[] = [
  ...[...both, ...split(idioms.first)].map((idiom) => ({ idiom, offset: 0 })),
  ...[...both, ...split(idioms.second)].map((idiom) => ({ idiom, offset: HALF })),
];

const acceptedWords = new Set([...both, ...split(idioms.first), ...split(idioms.second), ...split(accepted)]);

function split(bySyllable: Readonly<Record<string, string>>): string[] {
  return Object.values(bySyllable).flatMap((each) => each.split(' '));
}

/**
 * What stands at `start` of the text, if it is the idiom but for one character that sounds or looks like the right one:
 * 一如继往.
 */
export function slipOf(idiom: string, text: string, start: number): string | undefined {
  const differing = onlyDifference(idiom, text, start);
  if (differing < 0) return undefined;
  const wrong = text.slice(start, start + LENGTH);
  return areAlike(idiom.charAt(differing), wrong.charAt(differing)) && !acceptedWords.has(wrong) ? wrong : undefined;
}

/** Where in the idiom the text differs from it; -1 where it does nowhere, or more than once. */
function onlyDifference(idiom: string, text: string, start: number): number {
  let differing = -1;
  for (let at = 0; at < LENGTH; at += 1) {
    if (idiom.charCodeAt(at) === text.charCodeAt(start + at)) continue;
    if (differing >= 0) return -1;
    differing = at;
  }
  return start < 0 || start + LENGTH > text.length ? -1 : differing;
}
