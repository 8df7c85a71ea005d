import type { LongGroups, PlacedLong } from './group-long-names.ts';
import { type LongDifference, longDifference } from './long-difference.ts';
import type { LongName } from './long-names.ts';
import { areSideBySide, areTogether, type Place, SENTENCES } from './places.ts';
import { speaksOfKnown } from './known.ts';
import { isSlip, MOST_ASKED, type Variant, variantOf } from './variant.ts';

/** Stretches that end like names, and are the same but for a little. */
export function findLongVariants(groups: LongGroups, text: string): Variant[] {
  const variants = new Map<string, Variant>();
  const bits = roomFor(groups);
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    putBits(group, bits);
    for (let at = 0; at < group.length; at += 1) {
      const last = Math.min(group.length, at + MOST_COMPARED);
      const near = bits.near[at] ?? 0;
      for (let next = at + 1; next < last; next += 1) {
        const apart = near ^ (bits.near[next] ?? 0);
        if (without(apart, WORDS) !== 0 || !mayDiffer(bits, at, next, apart)) continue;
        const variant = variantBetween(group, at, next, text);
        if (variant && !variants.has(variant.written)) variants.set(variant.written, variant);
        if (variants.size > MOST_ASKED) return [...variants.values()];
      }
    }
  }
  return [...variants.values()];
}

/** Of those that end alike, so many are compared with each. */
export const MOST_COMPARED = 400;

/** What tells of each of a group, side by side, as each is looked at again and again. */
interface Bits {
  near: Int32Array;
  far: Int32Array;
  order: Int32Array;
  isGeneral: Uint8Array;
}

/** For each group in turn. */
function roomFor(groups: LongGroups): Bits {
  let most = 0;
  for (const { length } of groups.values()) most = Math.max(most, length);
  return {
    near: new Int32Array(most),
    far: new Int32Array(most),
    order: new Int32Array(most),
    isGeneral: new Uint8Array(most),
  };
}

function putBits(group: readonly PlacedLong[], { near, far, order, isGeneral }: Bits): void {
  for (let at = 0; at < group.length; at += 1) {
    const name = group[at]?.name;
    if (!name) continue;
    near[at] = name.near;
    far[at] = name.far;
    order[at] = name.order;
    isGeneral[at] = name.isGeneral ? 1 : 0;
  }
}

/** Of the last characters, so many at most stand in one of the two alone; where it is none, or a whole word, of those before no more; where any stretch ends like them, fewer. */
const [FEW, WORDS, FEW_BEFORE, FEWEST] = [3, 4, 5, 2];

/** Of two that are no more than `WORDS` apart. */
function mayDiffer({ far, order, isGeneral }: Bits, one: number, other: number, apart: number): boolean {
  if (apart === 0 && order[one] !== order[other]) return true;
  const farApart = (far[one] ?? 0) ^ (far[other] ?? 0);
  if (isGeneral[one] === 1 || isGeneral[other] === 1) return areNearGeneral(apart, farApart);
  return areNear(apart, farApart);
}

/** By the bits of those that stand in one of the two alone. */
function areNear(near: number, far: number): boolean {
  if (near !== 0 && without(near, FEW) === 0) return true;
  return without(near, WORDS) === 0 && without(far, FEW_BEFORE) === 0;
}

function areNearGeneral(near: number, far: number): boolean {
  return near === 0 ? far !== 0 && without(far, FEW_BEFORE) === 0 : without(near, FEWEST) === 0;
}

/** The bits but for so many of them. */
function without(bits: number, count: number): number {
  let rest = bits;
  for (let at = 0; at < count && rest !== 0; at += 1) rest &= rest - 1;
  return rest;
}

/** Whether the two would be compared, and something be asked about them but for where they stand. */
export function mayBeOneLong(one: LongName, other: LongName): boolean {
  const apart = one.near ^ other.near;
  const areGeneral = one.isGeneral || other.isGeneral;
  const isCompared =
    (apart === 0 && one.order !== other.order) || (areGeneral ? areNearGeneral : areNear)(apart, one.far ^ other.far);
  return isCompared && differenceOf(one, other) !== undefined;
}

/** Of what any stretch may end with, what is plainly a slip. */
function differenceOf(one: LongName, other: LongName): LongDifference | undefined {
  const found = longDifference(one.text, other.text);
  return found && (found.difference === 'slip' || (!one.isGeneral && !other.isGeneral)) ? found : undefined;
}

function variantBetween(group: readonly PlacedLong[], at: number, next: number, text: string): Variant | undefined {
  const [first, second] = [group[at]?.name, group[next]?.name];
  if (!first || !second) return undefined;
  const found = differenceOf(first, second);
  if (!found) return undefined;
  const former = placed(first.text.slice(-found.lengths[0]), group);
  const latter = placed(second.text.slice(-found.lengths[1]), group);
  const isFormerUsual =
    former.places.length > latter.places.length ||
    (former.places.length === latter.places.length && found.wrong !== 'one');
  const [usual, rare] = isFormerUsual ? [former, latter] : [latter, former];
  if (found.difference === 'slip')
    return isSlip(rare.places.length, usual.places.length, 'alike', false) &&
      !areSideBySide(rare.places, usual.places, true)
      ? variantOf(rare, usual, false)
      : undefined;
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
function placed(text: string, group: readonly PlacedLong[]): { text: string; places: Place[] } {
  const places = group.flatMap(({ name, offset }) => {
    const end = name.end + offset;
    return name.text.endsWith(text) ? [{ start: end - text.length, end, offset, isListed: name.isListed }] : [];
  });
  return { text, places };
}
