import type { Document } from '../document/document.ts';
import { longDifference } from './long-difference.ts';
import type { LongName } from './long-names.ts';
import { areSideBySide, areTogether, type Place, SENTENCES } from './places.ts';
import { speaksOfKnown } from './known.ts';
import { isSlip, MOST_ASKED, type Variant, variantOf } from './variant.ts';

/** A stretch where it stands in the document. */
interface Placed {
  name: LongName;
  /** UTF-16 units from the start of the document to that of its line. */
  offset: number;
}

/** Stretches that end like names, and are the same but for a little. */
export function findLongVariants(document: Document): Variant[] {
  const variants = new Map<string, Variant>();
  for (const group of groupsOf(document).values()) {
    const { near, far } = bitsOf(group);
    for (let at = 0; at < group.length; at += 1) {
      const last = Math.min(group.length, at + MOST_COMPARED);
      for (let next = at + 1; next < last; next += 1) {
        if (!mayDiffer(near, far, at, next)) continue;
        const variant = variantBetween(group, at, next, document.text);
        if (variant && !variants.has(variant.written)) variants.set(variant.written, variant);
        if (variants.size > MOST_ASKED) return [...variants.values()];
      }
    }
  }
  return [...variants.values()];
}

/** Of those that end alike, so many are compared with each. */
export const MOST_COMPARED = 400;

/** By their last character. */
function groupsOf({ paragraphs }: Document): ReadonlyMap<number, Placed[]> {
  const groups = new Map<number, Placed[]>();
  for (const { line, start: offset } of paragraphs)
    for (const name of line.hinted.longNames) {
      const last = name.text.charCodeAt(name.text.length - 1);
      const placed = { name, offset };
      const group = groups.get(last);
      if (group) group.push(placed);
      else groups.set(last, [placed]);
    }
  return groups;
}

/** Side by side, as each is looked at again and again. */
function bitsOf(group: readonly Placed[]): { near: Int32Array; far: Int32Array } {
  const [near, far] = [new Int32Array(group.length), new Int32Array(group.length)];
  for (let at = 0; at < group.length; at += 1) {
    near[at] = group[at]?.name.near ?? 0;
    far[at] = group[at]?.name.far ?? 0;
  }
  return { near, far };
}

/** Of the last characters, so many at most stand in one of the two alone; where it is none, or a whole word, of those before no more. */
const [FEW, WORDS, FEW_BEFORE] = [3, 4, 5];

function mayDiffer(near: Int32Array, far: Int32Array, one: number, other: number): boolean {
  return areNear((near[one] ?? 0) ^ (near[other] ?? 0), (far[one] ?? 0) ^ (far[other] ?? 0));
}

/** By the bits of those that stand in one of the two alone. */
function areNear(near: number, far: number): boolean {
  const apart = bitCount(near);
  if (apart > 0 && apart <= FEW) return true;
  return apart <= WORDS && bitCount(far) <= FEW_BEFORE;
}

/** Whether the two would be compared, and something be asked about them but for where they stand. */
export function mayBeOneLong(one: LongName, other: LongName): boolean {
  return areNear(one.near ^ other.near, one.far ^ other.far) && longDifference(one.text, other.text) !== undefined;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55_55_55_55);
  rest = (rest & 0x33_33_33_33) + ((rest >>> 2) & 0x33_33_33_33);
  return Math.imul((rest + (rest >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

function variantBetween(group: readonly Placed[], at: number, next: number, text: string): Variant | undefined {
  const [one, other] = [group[at]?.name.text ?? '', group[next]?.name.text ?? ''];
  const found = longDifference(one, other);
  if (!found) return undefined;
  const former = placed(one.slice(-found.lengths[0]), group);
  const latter = placed(other.slice(-found.lengths[1]), group);
  const [usual, rare] = former.places.length >= latter.places.length ? [former, latter] : [latter, former];
  if (found.difference === 'loose')
    return speaksOfKnown(rare.places, usual.places, text) ? variantOf(rare, usual, true) : undefined;
  if (!isSlip(rare.places.length, usual.places.length, found.difference, false)) return undefined;
  const isApart = found.difference === 'apart';
  if (isApart && rare.text.length < LONG && areTogether(rare.places, usual.places, SENTENCES)) return undefined;
  if (areSideBySide(rare.places, usual.places, false)) return undefined;
  return variantOf(rare, usual, isApart);
}

/** Two that are the same in so many characters but for one are hardly told one after the other. */
const LONG = 6;

/** Wherever a stretch of the group ends with that name. */
function placed(text: string, group: readonly Placed[]): { text: string; places: Place[] } {
  const places = group.flatMap(({ name, offset }) => {
    const end = name.end + offset;
    return name.text.endsWith(text) ? [{ start: end - text.length, end, offset, isListed: name.isListed }] : [];
  });
  return { text, places };
}
