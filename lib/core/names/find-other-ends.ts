import * as z from 'zod/mini';
import type { Document } from '../document/document.ts';
import { sharedEnd } from './compare-texts.ts';
import type { LongName } from './long-names.ts';
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

interface Ended {
  name: LongName;
  word: string;
  offset: number;
}

/** 税收风险识别平台 and 税收风险识别系统 */
export function findOtherEnds(document: Document): Variant[] {
  const variants: Variant[] = [];
  for (const group of groupsOf(document)) {
    const known = group[0];
    if (!known) continue;
    const other = group.find(({ word }) => word !== known.word);
    const variant = other && variantBetween(known, other, group, document.text);
    if (variant) variants.push(variant);
  }
  return variants;
}

/** What a name ends with that another may stand for, and by what the two would be known. */
export function endsIn(text: string): readonly { key: string; word: string }[] {
  const all = byLast.get(text.charCodeAt(text.length - 1));
  if (!all) return NONE;
  return all.flatMap(({ kind, least, word }) => {
    const told = text.length - word.length;
    return told >= least && text.endsWith(word) ? [{ key: `${kind}${text.slice(told - least, told)}`, word }] : [];
  });
}

/** By what stands before the ending; in each group, the names end with more than one word. */
function groupsOf({ paragraphs }: Document): readonly Ended[][] {
  const groups = new Map<string, Ended[]>();
  for (const { line, start: offset } of paragraphs)
    for (const name of line.hinted.longNames) {
      for (const { key, word } of endsIn(name.text)) {
        const group = groups.get(key);
        if (group) group.push({ name, word, offset });
        else groups.set(key, [{ name, word, offset }]);
      }
    }
  return [...groups.values()].filter((group) => group.some(({ word }) => word !== group[0]?.word));
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
