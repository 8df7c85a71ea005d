import type { Compared, Comparison } from '../rules/facts.ts';
import { sharedEnd } from './compare-texts.ts';
import { MOST_COMPARED, mayBeOneLong } from './find-long-variants.ts';
import { endsIn } from './find-other-ends.ts';
import { differenceBetween } from './find-variants.ts';
import type { LongName } from './long-names.ts';
import type { Name } from './name.ts';
import { keysOf, MOST_KEYS, numberOf } from './name-keys.ts';
import { MAX_ALIKE } from './variant.ts';

/** Names meet those with which they have a key in common, long ones those that end alike. */
export const comparesNames: Comparison = {
  read: ({ line }) => {
    const { names, longNames } = line.hinted;
    if (names.length + longNames.length === 0) return NOTHING;
    return [...names.map((name) => new ComparedName(name)), ...longNames.map((name) => new ComparedLong(name))];
  },
  areAlike: (one, other) =>
    one instanceof ComparedName
      ? other instanceof ComparedName && mayBeOne(one.of, other.of)
      : one instanceof ComparedLong && other instanceof ComparedLong && one.mayBeOne(other),
  // How often a name stands tells which of two is the slip.
  bearsOn: (one, other) =>
    one instanceof ComparedName
      ? other instanceof ComparedName && one.of.text === other.of.text
      : one instanceof ComparedLong && other instanceof ComparedLong && one.isToldWith(other),
};

const NOTHING: readonly Compared[] = [];
/** No name that is found at the end of long ones is shorter. */
const LEAST_TOLD = 3;

function mayBeOne(one: Name, other: Name): boolean {
  return one.text !== other.text && differenceBetween(one, other) !== undefined;
}

const found = new Int32Array(MOST_KEYS);

/** Its keys are made when they are asked for: a long draft has tens of thousands of names. */
class ComparedName implements Compared {
  readonly value = 0;
  readonly most = MAX_ALIKE;
  readonly of: Name;

  constructor(of: Name) {
    this.of = of;
  }

  get keys(): readonly number[] {
    return [...found.subarray(0, keysOf(this.of, found))];
  }

  get meets(): readonly number[] {
    return this.keys;
  }

  /** Of those with one key so many different ones are compared: another in its place may keep out the last. */
  get limited(): readonly number[] {
    const { text } = this.of;
    return [...this.keys, numberOf(text, 0, text.length)];
  }
}

class ComparedLong implements Compared {
  readonly value = 0;
  readonly most = MOST_COMPARED;
  readonly of: LongName;

  constructor(of: LongName) {
    this.of = of;
  }

  get keys(): readonly number[] {
    return [...this.limited, ...endsIn(this.of.text).map(({ key }) => key)];
  }

  get meets(): readonly number[] {
    return this.keys;
  }

  get limited(): readonly number[] {
    return [this.of.text.charCodeAt(this.of.text.length - 1)];
  }

  mayBeOne({ of: other }: ComparedLong): boolean {
    return mayBeOneLong(this.of, other) || sharesEnd(this.of.text, other.text);
  }

  isToldWith({ of: other }: ComparedLong): boolean {
    return sharedEnd(this.of.text, other.text) >= LEAST_TOLD || sharesEnd(this.of.text, other.text);
  }
}

/** By one of the words that may stand for another, or that other. */
function sharesEnd(one: string, other: string): boolean {
  const ends = endsIn(other);
  return ends.length > 0 && endsIn(one).some(({ key }) => ends.some((end) => end.key === key));
}
