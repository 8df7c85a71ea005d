import type { Likeness } from './alike-characters.ts';
import { alikeDifference } from './compare-texts.ts';
import type { Name } from './name.ts';
import { namedDifference, quotedDifference } from './quoted-difference.ts';
import { titledDifference } from './titled-difference.ts';
import { unitDifference } from './unit-difference.ts';

/**
 * How two names differ that may be one. `swapped`: two characters changed places; `same-tail`: of the same thing; `long`:
 * one character of many; `longer`: one more; `apart`: a character or a word, where all the rest is the same, so that they
 * are one only if nothing tells of two.
 */
export type Difference = Likeness | 'swapped' | 'same-tail' | 'long' | 'longer' | 'apart';

const PERSON = 3;

export function differenceOf(one: Name, other: Name): Difference | undefined {
  if (one.kind !== other.kind) return undefined;
  switch (one.kind) {
    case 'unit':
      return unitDifference(one, other);
    case 'person':
      return one.text.length < PERSON ? undefined : alikeDifference(one.text, other.text);
    case 'quoted':
      return quotedDifference(one, other);
    case 'named':
      return namedDifference(one, other);
    case 'titled':
      return titledDifference(one, other);
  }
}
