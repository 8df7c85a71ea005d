import type { Document } from '../document/document.ts';
import { type Difference, differenceOf } from './difference.ts';
import { findLongVariants } from './find-long-variants.ts';
import { findOtherEnds } from './find-other-ends.ts';
import { groupLongNames } from './group-long-names.ts';
import { groupsOf, type Placed } from './group-names.ts';
import type { Name } from './name.ts';
import { beginLikeWord } from './begin-like-word.ts';
import { isOtherLevel } from './unit-difference.ts';
import { areJoined, areSideBySide, areTogether, PARAGRAPH, type Place, SENTENCES } from './places.ts';
import { speaksOfKnown } from './known.ts';
import { isSlip, MAX_ALIKE, MOST_ASKED, type Variant, variantOf } from './variant.ts';

/** Names that differ from another in a character, or in the order of two. */
export function findVariants(document: Document): Variant[] {
  const longNames = groupLongNames(document);
  return withoutOverlaps([
    ...findPlainVariants(document),
    ...findLongVariants(longNames, document.text),
    ...findOtherEnds(longNames, document.text),
  ]);
}

function findPlainVariants(document: Document): Variant[] {
  const variants = new Map<string, Variant>();
  let asked = 0;
  for (const group of groupsOf(document)) {
    const all = differentIn(group);
    for (let at = 0; at < all.length; at += 1)
      for (let next = at + 1; next < all.length; next += 1) {
        const [one, other] = [all[at], all[next]];
        if (!one || !other) continue;
        const variant = variantBetween(one, other, group, document);
        if (!variant || variants.has(variant.written)) continue;
        asked += 1;
        if (asked > MOST_ASKED) return [...variants.values()];
        if (beginLikeWord(one, other, document.text)) continue;
        if (variant.isApart && isOneOfMany(one, document)) continue;
        variants.set(variant.written, variant);
      }
  }
  return [...variants.values()];
}

/** The first of those with each text. */
function differentIn(group: readonly Placed[]): readonly Name[] {
  const names: Name[] = [];
  for (const { name } of group)
    if (names.length < MAX_ALIKE && names.every(({ text }) => text !== name.text)) names.push(name);
  return names;
}

/** Of those of one place the longest: 晨熹乡村少年宫, not 晨熹乡. */
function withoutOverlaps(variants: readonly Variant[]): Variant[] {
  const taken = new Set<number>();
  const longest = [...variants].sort((one, other) => other.written.length - one.written.length);
  const kept: Variant[] = [];
  for (const variant of longest) {
    const { places } = variant;
    if (places.some(({ start, end }) => taken.has(start) || taken.has(end - 1))) continue;
    if (kept.some((other) => areTurnedRound(variant, other))) continue;
    kept.push(variant);
    for (const { start, end } of places) for (let at = start; at < end; at += 1) taken.add(at);
  }
  return kept;
}

/** Asked of the one and of the other: once is enough. */
function areTurnedRound({ written, usual }: Variant, other: Variant): boolean {
  return other.usual.includes(written) && other.written.includes(usual);
}

function variantBetween(one: Name, other: Name, group: readonly Placed[], document: Document): Variant | undefined {
  const length = comparedLength(one, other);
  const difference = differenceBetween(one, other);
  if (!difference || !areNames(one.text, other.text, group, difference)) return undefined;
  const [former, latter] = [one, other].map(({ text }) => ({
    text: text.slice(-length),
    places: placesOf(text, group, length),
  }));
  if (!former || !latter) return undefined;
  const [usual, rare] = former.places.length >= latter.places.length ? [former, latter] : [latter, former];
  const isPerson = one.kind === 'person';
  // Where one may begin later, its first character may be of another word: 任柳河派出所 of 调任柳河派出所.
  if (
    difference === 'loose' &&
    one.text.length !== other.text.length &&
    former.text.charAt(0) !== latter.text.charAt(0)
  )
    return undefined;
  if (difference === 'loose')
    return speaksOfKnown(rare.places, usual.places, document.text) ? variantOf(rare, usual, true) : undefined;
  if (!isSlip(rare.places.length, usual.places.length, difference, isPerson)) return undefined;
  const isApart = difference === 'apart';
  const areOnce = rare.places.length + usual.places.length === 2;
  // 负责人潘金根 and 站长潘根金, of whom one paragraph tells
  const haveTwoPosts = areOnce && one.tail !== '' && other.tail !== '' && one.tail !== other.tail;
  const mayBeOne = isPerson && !isApart && !haveTwoPosts && !areJoined(rare.places) && !areJoined(usual.places);
  if ((isApart || isPerson) && !mayBeOne && areTogether(rare.places, usual.places, isApart ? SENTENCES : PARAGRAPH))
    return undefined;
  // Of one person a paragraph may tell again and again; 经理张国华、副经理张国桦, once each, are two.
  const mayBeTold = mayBeOne && !areOnce;
  if (areSideBySide(rare.places, usual.places, mayBeTold)) return undefined;
  return variantOf(rare, usual, isApart);
}

/** Where nothing is known of where the names stand. */
export function differenceBetween(one: Name, other: Name): Difference | undefined {
  const length = comparedLength(one, other);
  return differenceOf(lastOf(one, length), lastOf(other, length));
}

function comparedLength(one: Name, other: Name): number {
  const mayBeginLater = one.kind === 'unit' && !isOtherLevel(one.text, other.text);
  return mayBeginLater ? Math.min(one.text.length, other.text.length) : MAX_LENGTH;
}

const MAX_LENGTH = 99;
/** Before the ending, of a name that may begin later than it was read. */
const MIN_OWN = 3;

/** 诉前调解中心 of 院诉前调解中心, where the other is 诉前调处中心: a word of one character may stand before it. */
function lastOf(name: Name, length: number): Name {
  const start = name.text.length - length;
  if (start <= 0 || length - name.ending < MIN_OWN) return name;
  return { ...name, text: name.text.slice(start) };
}

/** Of words that begin with a surname alone, the last character may be of the next word: 高端仪器 and 高端医疗. */
function areNames(one: string, other: string, group: readonly Placed[], difference: Difference): boolean {
  const isOneOf = ({ text }: Name) => text === one || text === other;
  return group.some(
    ({ name }) =>
      isOneOf(name) &&
      (name.isSure ||
        ((difference === 'alike' || difference === 'swapped') && (name.isWhole || one.at(-1) === other.at(-1)))),
  );
}

function placesOf(text: string, group: readonly Placed[], length: number): Place[] {
  const places = new Map<number, Place>();
  for (const { name, offset } of group) {
    const end = name.end + offset;
    // A person may be read by the post and by what stands before.
    if (name.text === text)
      places.set(end, { start: end - Math.min(length, text.length), end, offset, isListed: name.isListed });
  }
  return [...places.values()];
}

/** Of so many units of one kind, two have names that are near. */
const MANY = 5;

function isOneOfMany({ kind, text }: Name, { paragraphs }: Document): boolean {
  if (kind !== 'unit') return false;
  const last = text.slice(-2);
  const names = new Set<string>();
  for (const { line } of paragraphs)
    for (const name of line.hinted.names) {
      if (name.kind === 'unit' && name.text.endsWith(last)) names.add(name.text);
      if (names.size >= MANY) return true;
    }
  return false;
}
