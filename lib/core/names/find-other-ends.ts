import * as z from 'zod/mini';
import { sharedEnd } from './compare-texts.ts';
import type { LongGroups, PlacedLong } from './group-long-names.ts';
import { numberOf } from './name-keys.ts';
import data from './other-ends.json' with { type: 'json' };
import type { Place } from './places.ts';
import { speaksOfKnown } from './known.ts';
import { isOfWords } from './unit-endings.ts';
import { type Variant, variantOf } from './variant.ts';

/** What names of one thing end with by mistake for each other; `least`: characters before it that have to be the same. */
const { ends } = z
  .strictObject({
    source: z.string(),
    ends: z.array(z.strictObject({ least: z.number(), words: z.array(z.string()) })),
  })
  .parse(data);
const words = ends.flatMap(({ least, words: all }, kind) => all.map((word) => ({ kind, least, word })));
/** Those that end with each character. */
const byLast = new Map(
  words.map(({ word }) => [
    word.charCodeAt(word.length - 1),
    words.filter((other) => other.word.at(-1) === word.at(-1)),
  ]),
);

const NONE: readonly never[] = [];

interface Ended extends PlacedLong {
  word: string;
}

/** 税收风险识别平台 and 税收风险识别系统 */
export function findOtherEnds(longNames: LongGroups, text: string): Variant[] {
  const variants: Variant[] = [];
  for (const group of groupsOf(longNames)) {
    const known = group[0];
    if (!known) continue;
    const other = group.find(({ word }) => word !== known.word);
    const variant = other && variantBetween(known, other, group, text);
    if (variant) variants.push(variant);
  }
  return variants;
}

/** What a name ends with that another may stand for, and a number by which the two would be known. */
export function endsIn(text: string): readonly { key: number; word: string }[] {
  let found: { key: number; word: string }[] | undefined;
  for (const { kind, least, word } of byLast.get(text.charCodeAt(text.length - 1)) ?? NONE) {
    const told = text.length - word.length;
    if (told >= least && text.endsWith(word))
      (found ??= []).push({ key: numberOf(text, told - least, told) + kind, word });
  }
  return found ?? NONE;
}

/** By what stands before the ending, in the order of their places; in each group, the names end with more than one word. */
function groupsOf(longNames: LongGroups): readonly Ended[][] {
  const groups = new Map<number, Ended[]>();
  const mixed = new Set<Ended[]>();
  for (const last of byLast.keys())
    for (const { name, offset } of longNames.get(last) ?? NONE)
      for (const { key, word } of endsIn(name.text)) {
        const group = groups.get(key);
        if (!group) groups.set(key, [{ name, word, offset }]);
        else {
          group.push({ name, word, offset });
          if (group[0]?.word !== word) mixed.add(group);
        }
      }
  for (const group of mixed) group.sort((one, other) => endOf(one) - endOf(other));
  return [...mixed].sort(([one], [other]) => endOf(one) - endOf(other));
}

function endOf(placed: Ended | undefined): number {
  return placed ? placed.offset + placed.name.end : 0;
}

/** So much is the same before the ending that it is one, whatever stands before that. */
const MUCH = 6;
/** Characters of its own: of common words alone there are many. */
const OWN = 2;

function variantBetween(one: Ended, other: Ended, group: readonly Ended[], text: string): Variant | undefined {
  const [stem, otherStem] = [one, other].map(({ name, word }) => name.text.slice(0, -word.length));
  if (stem === undefined || otherStem === undefined) return undefined;
  const same = sharedEnd(stem, otherStem);
  if (same < MUCH && same < Math.min(stem.length, otherStem.length)) return undefined;
  // 安居苑 and 安居园, where nothing else stands there
  const areWhole = same === stem.length && same === otherStem.length;
  if (ownOf(stem.slice(-same)) < OWN && !(areWhole && same === OWN)) return undefined;
  const [former, latter] = [one, other].map(({ word }) => ({
    text: stem.slice(-same) + word,
    places: placesOf(stem.slice(-same) + word, group),
  }));
  if (!former || !latter) return undefined;
  const [usual, rare] = former.places.length >= latter.places.length ? [former, latter] : [latter, former];
  return speaksOfKnown(rare.places, usual.places, text) ? variantOf(rare, usual, true) : undefined;
}

function ownOf(stem: string): number {
  let own = 0;
  for (let at = 0; at < stem.length; at += 1) if (!isOfWords(stem, at, at)) own += 1;
  return own;
}

function placesOf(text: string, group: readonly Ended[]): Place[] {
  return group.flatMap(({ name, word, offset }) => {
    const end = name.end + offset;
    return name.text.endsWith(text) && text.endsWith(word)
      ? [{ start: end - text.length, end, offset, isListed: name.isListed }]
      : [];
  });
}
