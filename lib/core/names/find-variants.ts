import type { Document } from '../document/document.ts';
import type { Range } from '../range.ts';
import { type Difference, differenceOf } from './difference.ts';
import { longDifference } from './long-difference.ts';
import type { Name } from './name.ts';
import { beginLikeWord } from './begin-like-word.ts';
import { keysOf, MOST_KEYS, numberOf } from './name-keys.ts';
import { isOtherLevel } from './unit-difference.ts';
import { areJoined, areSideBySide, areTogether, PARAGRAPH, type Place } from './places.ts';

/** A name as the draft has it in other places. */
export interface Variant {
  written: string;
  usual: string;
  places: Range[];
  /** Whether the two are one only if nothing tells of two. */
  isApart: boolean;
}

/** A name where it stands in the document. */
interface Placed {
  name: Name;
  offset: number;
}

/** More different names with one key are not compared. */
const MAX_ALIKE = 40;

/** A draft with more of them is no draft. */
const MOST_ASKED = 200;

/** Names that differ from another in a character, or in the order of two. */
export function findVariants(document: Document): Variant[] {
  const variants = new Map<string, Variant>();
  let asked = 0;
  for (const group of groupsOf(document)) {
    const names = new Map<string, Name>();
    for (const { name } of group) if (!names.has(name.text) && names.size < MAX_ALIKE) names.set(name.text, name);
    if (names.size < 2) continue;
    const all = [...names.values()];
    for (const [index, one] of all.entries())
      for (let at = index + 1; at < all.length; at += 1) {
        const other = all[at] ?? one;
        const variant = variantOf(one, other, group);
        if (!variant || variants.has(variant.written)) continue;
        asked += 1;
        if (asked > MOST_ASKED) return withoutOverlaps([...variants.values()]);
        if (beginLikeWord(one, other, document.text)) continue;
        if (variant.isApart && isOneOfMany(one, document)) continue;
        variants.set(variant.written, variant);
      }
  }
  return withoutOverlaps([...variants.values()]);
}

/** Of those of one place the longest: 晨熹乡村少年宫, not 晨熹乡. */
function withoutOverlaps(variants: readonly Variant[]): Variant[] {
  const taken = new Set<number>();
  const longest = [...variants].sort((one, other) => other.written.length - one.written.length);
  return longest.filter(({ places }) => {
    if (places.some(({ start, end }) => taken.has(start) || taken.has(end - 1))) return false;
    for (const { start, end } of places) for (let at = start; at < end; at += 1) taken.add(at);
    return true;
  });
}

/** Names that may be alike, where there are two or more that are not the same. */
function groupsOf({ paragraphs }: Document): Iterable<Placed[]> {
  let told = 0;
  for (const { line } of paragraphs) told += line.names.length;
  if (told < 2) return [];
  const slots = Math.min(MOST_SLOTS, 2 ** Math.ceil(Math.log2(told * SLOTS_EACH)));
  const first = new Int32Array(slots);
  const differ = new Uint8Array(slots);
  const keys = new Int32Array(MOST_KEYS);
  let mayDiffer = false;
  for (const { line } of paragraphs)
    for (const name of line.names) {
      const count = keysOf(name, keys);
      const own = numberOf(name.text, 0, name.text.length);
      for (let at = 0; at < count; at += 1) {
        const slot = (keys[at] ?? 0) & (slots - 1);
        const known = first[slot] ?? 0;
        if (known === 0) first[slot] = own;
        else if (known !== own) {
          differ[slot] = 1;
          mayDiffer = true;
        }
      }
    }
  const groups = new Map<number, Placed[]>();
  if (!mayDiffer) return [];
  for (const { line, start: offset } of paragraphs)
    for (const name of line.names) {
      const count = keysOf(name, keys);
      let placed: Placed | undefined;
      for (let at = 0; at < count; at += 1) {
        const key = keys[at] ?? 0;
        if (differ[key & (slots - 1)] !== 1) continue;
        placed ??= { name, offset };
        const group = groups.get(key);
        if (group) group.push(placed);
        else groups.set(key, [placed]);
      }
    }
  return groups.values();
}

/** Few keys share a number of so many. */
const SLOTS_EACH = 32;
const MOST_SLOTS = 0x40_00;

function variantOf(one: Name, other: Name, group: readonly Placed[]): Variant | undefined {
  if (one.kind === 'long') return longVariantOf(one.text, other, group);
  const mayBeginLater = one.kind === 'unit' && !isOtherLevel(one.text, other.text);
  const length = mayBeginLater ? Math.min(one.text.length, other.text.length) : MAX_LENGTH;
  const difference = differenceOf(lastOf(one, length), lastOf(other, length));
  if (!difference || !areNames(one.text, other.text, group, difference)) return undefined;
  const [former, latter] = [one, other].map(({ text }) => ({
    text: text.slice(-length),
    places: placesOf(text, group, length),
  }));
  if (!former || !latter) return undefined;
  const [usual, rare] = former.places.length >= latter.places.length ? [former, latter] : [latter, former];
  const isPerson = one.kind === 'person';
  if (!isSlip(rare.places.length, usual.places.length, difference, isPerson)) return undefined;
  const isApart = difference === 'apart';
  const mayBeOne = isPerson && !isApart && !areJoined(rare.places) && !areJoined(usual.places);
  if ((isApart || isPerson) && !mayBeOne && areTogether(rare.places, usual.places, isApart ? SENTENCES : PARAGRAPH))
    return undefined;
  // Of one person a paragraph may tell again and again; 经理张国华、副经理张国桦, once each, are two.
  const mayBeTold = mayBeOne && rare.places.length + usual.places.length > 2;
  if (areSideBySide(rare.places, usual.places, mayBeTold)) return undefined;
  return {
    written: rare.text,
    usual: usual.text,
    places: rare.places.map(({ start, end }) => ({ start, end })),
    isApart,
  };
}

function longVariantOf(one: string, other: Name, group: readonly Placed[]): Variant | undefined {
  const found = other.kind === 'long' ? longDifference(one, other.text) : undefined;
  if (!found) return undefined;
  const [former, latter] = [
    { text: one.slice(-found.lengths[0]), places: placesOfLong(one.slice(-found.lengths[0]), group) },
    { text: other.text.slice(-found.lengths[1]), places: placesOfLong(other.text.slice(-found.lengths[1]), group) },
  ];
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
const LONG = 10;

/** Wherever a stretch of the document ends so. */
function placesOfLong(text: string, group: readonly Placed[]): Place[] {
  return group.flatMap(({ name, offset }) => {
    const end = name.end + offset;
    return name.text.endsWith(text) ? [{ start: end - text.length, end, offset, isListed: name.isListed }] : [];
  });
}

const MAX_LENGTH = 99;
/** Characters of two sentences. */
const SENTENCES = 80;
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

/** One that stands so often is no slip. */
const MAX_RARE = 2;
/** One of so many is a slip, though it differs in any character. */
const OFTEN = 3;

/** Once against once, twice against four times, where they are alike; persons by a near sound once against twice. */
function isSlip(rare: number, usual: number, difference: Difference, isPerson: boolean): boolean {
  if (rare > MAX_RARE) return false;
  if (difference === 'alike' || difference === 'swapped' || difference === 'same-tail' || difference === 'apart')
    return rare === 1 || usual >= 2 * rare;
  return isPerson ? usual >= 2 * rare : rare === 1 && usual >= OFTEN;
}

/** Of so many units of one kind, two have names that are near. */
const MANY = 5;

function isOneOfMany({ kind, text }: Name, { paragraphs }: Document): boolean {
  if (kind !== 'unit') return false;
  const last = text.slice(-2);
  const names = new Set<string>();
  for (const { line } of paragraphs)
    for (const name of line.names) {
      if (name.kind === 'unit' && name.text.endsWith(last)) names.add(name.text);
      if (names.size >= MANY) return true;
    }
  return false;
}
