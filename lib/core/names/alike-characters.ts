import * as z from 'zod/mini';
import { charTable } from '../char-set.ts';
import data from './alike-characters.json' with { type: 'json' };

const group = z.string().check(z.minLength(2));
/** `nearSounds`: a character of each of two sounds that are easily taken for each other, 金 and 京. */
const { sounds, nearSounds, lookalikes, synonyms } = z
  .strictObject({
    source: z.string(),
    sounds: z.array(group),
    nearSounds: z.array(group),
    lookalikes: z.array(group),
    synonyms: z.array(group),
  })
  .parse(data);

/** What is told apart by being another of a kind, though it may sound alike: 一组 and 七组. */
const TELLS_APART = /[\d〇零一二三四五六七八九十百千万东西南北上下大小甲乙丙丁戊新老男女前后左右内外]/u;
const MOST_SOUNDS = 1000;
/** The number of a character's sound; 0 where it is told by none. */
const soundOf = charTable(sounds.map((chars, sound) => [sound + 1, chars] as const));

export type Likeness = 'alike' | 'near' | 'synonym';

const NEAR = new Set(nearSounds.flatMap((chars) => [pairOf(chars), pairOf([...chars].reverse().join(''))]));
const LOOKALIKES = pairsOf(lookalikes);
const SYNONYMS = pairsOf(synonyms);

function pairsOf(groups: readonly string[]): ReadonlySet<string> {
  return new Set(groups.flatMap((chars) => [...chars].flatMap((one) => [...chars].map((other) => one + other))));
}

function pairOf(chars: string): number {
  return soundOf(chars.charCodeAt(0)) * MOST_SOUNDS + soundOf(chars.charCodeAt(1));
}

/** Whether one character is easily written for the other, or says the same. */
export function likenessOf(one: string, other: string): Likeness | undefined {
  if (TELLS_APART.test(one) && TELLS_APART.test(other)) return undefined;
  const sound = soundOf(one.charCodeAt(0));
  if (sound !== 0 && sound === soundOf(other.charCodeAt(0))) return 'alike';
  if (LOOKALIKES.has(one + other)) return 'alike';
  if (NEAR.has(pairOf(one + other))) return 'near';
  return SYNONYMS.has(one + other) ? 'synonym' : undefined;
}

/** Whether it tells things of one kind apart. */
export function tellsApart(char: string): boolean {
  return TELLS_APART.test(char);
}
