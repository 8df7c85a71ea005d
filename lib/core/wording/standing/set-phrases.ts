import * as z from 'zod/mini';
import { isHan } from '../../han.ts';
import type { Range } from '../../range.ts';
import { areAlike } from '../slips/alike.ts';
import type { WordEntry } from '../word-finder.ts';
import { updated } from './data-file.ts';
import { replaceBy, type StandingFinding } from './finding.ts';
import { isInTitle, isQuoted, shown } from './guards.ts';
import data from './set-phrases.json' with { type: 'json' };

const { groups } = z
  .strictObject({
    updated,
    groups: z.array(
      z.strictObject({
        source: z.string().check(z.minLength(1)),
        /** Put so in all papers, whatever a draft is about. */
        phrases: z.array(z.string()).check(z.minLength(1)),
        /** Nearly the same, and right. */
        accepted: z.optional(z.array(z.string())),
      }),
    ),
  })
  .parse(data);

const accepted = new Set(groups.flatMap((group) => group.accepted ?? []));

/** One half of a set phrase, and where in it that stands. */
export interface HalfOfPhrase {
  kind: 'half-of-phrase';
  phrase: string;
  offset: number;
}

/** By one half, which a slip in the other leaves whole. */
export const SET_PHRASE_WORDS: readonly WordEntry<HalfOfPhrase>[] = groups.flatMap((group) =>
  group.phrases.flatMap((phrase): WordEntry<HalfOfPhrase>[] => {
    const middle = phrase.length >> 1;
    const half = (offset: number, end?: number): WordEntry<HalfOfPhrase> => [
      phrase.slice(offset, end),
      { kind: 'half-of-phrase', phrase, offset },
    ];
    return [half(0, middle), half(middle)];
  }),
);

/** A set phrase with one character for another within it, or without one: 党中央权威和集体统一领导, 供给侧结构改革. */
export function misworded(text: string, at: number, { phrase, offset }: HalfOfPhrase): StandingFinding | undefined {
  const place = otherCharacter(text, at - offset, phrase) ?? lostCharacter(text, at, { phrase, offset });
  if (!place || isInTitle(text, place) || isQuoted(text, place)) return undefined;
  const written = text.slice(place.start, place.end);
  if (accepted.has(written)) return undefined;
  const message = `${shown(written)}应写作${shown(phrase)}`;
  return { ...place, severity: 'warning', message, fix: replaceBy(phrase, place, false) };
}

function otherCharacter(text: string, start: number, phrase: string): Range | undefined {
  const end = start + phrase.length;
  if (start < 0 || end > text.length) return undefined;
  let differing = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    if (text.charCodeAt(start + at) === phrase.charCodeAt(at)) continue;
    if (differing > 0 || at === 0 || !isHan(phrase.charAt(at)) || !isHan(text.charAt(start + at))) return undefined;
    differing = at;
  }
  // What ends otherwise may be another phrase, but for a character that sounds or looks alike.
  const isLast = differing === phrase.length - 1;
  const isSlip = differing > 0 && (!isLast || areAlike(phrase.charAt(differing), text.charAt(end - 1)));
  return isSlip ? { start, end } : undefined;
}

/** One that is lost behind the first half, or before the second. */
function lostCharacter(text: string, at: number, { phrase, offset }: Omit<HalfOfPhrase, 'kind'>): Range | undefined {
  const start = offset === 0 ? at : at - offset + 1;
  const end = start + phrase.length - 1;
  if (start < 0 || end > text.length) return undefined;
  let lost = 0;
  while (lost < phrase.length && text.charCodeAt(start + lost) === phrase.charCodeAt(lost)) lost += 1;
  const isWithin = lost > 1 && lost < phrase.length - 1 && isHan(phrase.charAt(lost));
  return isWithin && text.slice(start + lost, end) === phrase.slice(lost + 1) ? { start, end } : undefined;
}
