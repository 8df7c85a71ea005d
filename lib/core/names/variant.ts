import type { Range } from '../range.ts';
import type { Difference } from './difference.ts';

/** A name as the draft has it in other places. */
export interface Variant {
  written: string;
  usual: string;
  places: Range[];
  /** Whether the two are one only if nothing tells of two. */
  isApart: boolean;
}

/** More different names with one key are not compared. */
export const MAX_ALIKE = 40;

/** A draft with more of them is no draft. */
export const MOST_ASKED = 200;

/** One that stands so often is no slip. */
const MAX_RARE = 2;
/** One of so many is a slip, though it differs in any character. */
const OFTEN = 3;

/** Once against once, twice against four times, where they are alike; persons by a near sound once against twice. */
export function isSlip(rare: number, usual: number, difference: Difference, isPerson: boolean): boolean {
  if (rare > MAX_RARE) return false;
  if (difference === 'alike' || difference === 'swapped' || difference === 'same-tail' || difference === 'apart')
    return rare === 1 || usual >= 2 * rare;
  return isPerson ? usual >= 2 * rare : rare === 1 && usual >= OFTEN;
}

/** What is asked of the rarer of two ways of writing. */
export function variantOf(
  rare: { text: string; places: readonly Range[] },
  usual: { text: string },
  isApart: boolean,
): Variant {
  return {
    written: rare.text,
    usual: usual.text,
    places: rare.places.map(({ start, end }) => ({ start, end })),
    isApart,
  };
}
