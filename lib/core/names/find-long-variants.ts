import type { Document } from '../document/document.ts';
import { groupsOf, type Placed } from './group-names.ts';
import { longDifference } from './long-difference.ts';
import { keysOfLong, MOST_LONG_KEYS } from './long-keys.ts';
import type { LongName } from './long-names.ts';
import { areSideBySide, areTogether, type Place, SENTENCES } from './places.ts';
import { isSlip, MAX_ALIKE, MOST_ASKED, type Variant } from './variant.ts';

/** Stretches that end like names, and are the same but for a little. */
export function findLongVariants(document: Document): Variant[] {
  const variants = new Map<string, Variant>();
  for (const group of groupsOf(document, ({ line }) => line.hinted.longNames, keysOfLong, MOST_LONG_KEYS)) {
    const texts = textsOf(group);
    for (const [index, one] of texts.entries())
      for (let at = index + 1; at < texts.length; at += 1) {
        const variant = variantOf(one, texts[at] ?? one, group);
        if (variant && !variants.has(variant.written)) variants.set(variant.written, variant);
        if (variants.size > MOST_ASKED) return [...variants.values()];
      }
  }
  return [...variants.values()];
}

/** Those that are not the same. */
function textsOf(group: readonly Placed<LongName>[]): readonly string[] {
  const texts: string[] = [];
  for (const { name } of group) if (texts.length < MAX_ALIKE && !texts.includes(name.text)) texts.push(name.text);
  return texts;
}

function variantOf(one: string, other: string, group: readonly Placed<LongName>[]): Variant | undefined {
  const found = longDifference(one, other);
  if (!found) return undefined;
  const former = placed(one.slice(-found.lengths[0]), group);
  const latter = placed(other.slice(-found.lengths[1]), group);
  const [usual, rare] = former.places.length >= latter.places.length ? [former, latter] : [latter, former];
  if (!isSlip(rare.places.length, usual.places.length, found.difference, false)) return undefined;
  const isApart = found.difference === 'apart';
  if (isApart && rare.text.length < LONG && areTogether(rare.places, usual.places, SENTENCES)) return undefined;
  if (areSideBySide(rare.places, usual.places, false)) return undefined;
  return {
    written: rare.text,
    usual: usual.text,
    places: rare.places.map(({ start, end }) => ({ start, end })),
    isApart,
  };
}

/** Two that are the same in so many characters but for one are hardly told one after the other. */
const LONG = 6;

/** Wherever a stretch of the group ends with that name. */
function placed(text: string, group: readonly Placed<LongName>[]): { text: string; places: Place[] } {
  const places = group.flatMap(({ name, offset }) => {
    const end = name.end + offset;
    return name.text.endsWith(text) ? [{ start: end - text.length, end, offset, isListed: name.isListed }] : [];
  });
  return { text, places };
}
