import {
  isOfOneWhole,
  isSameGroup,
  nameOf,
  nounBehind,
  nounInBoth,
  scopeOfCounted,
  scopeOfNamed,
  type Scope,
} from './head-count.ts';
import type { PlacedCount } from './meeting-counts.ts';
import { sentenceBefore } from './sentence.ts';

/** Two numbers of one noun, as the first of them says it. */
export interface CountPair {
  other: PlacedCount;
  noun: string;
  scope: Scope;
  otherScope: Scope;
}

/** Undefined where they are not of one noun, or one of them is of some. */
export function pairOf(one: PlacedCount, other: PlacedCount): CountPair | undefined {
  const pair = one.figure === other.figure ? undefined : other.isBehind ? ofCounted(one, other) : ofNamed(one, other);
  return pair?.scope === 'some' || pair?.otherScope === 'some' ? undefined : pair;
}

/** 36个教学班, 34个教学班 */
function ofCounted(one: PlacedCount, other: PlacedCount): CountPair | undefined {
  const { tail } = one.figure;
  const length = nounInBoth(tail, other.figure.tail);
  if (length === 0 || !isOfOneWhole(one.figure.label, other.figure.label)) return undefined;
  return {
    other,
    noun: tail.slice(0, length),
    scope: scopeOfCounted(one.figure, length, aroundOf(other)),
    otherScope: scopeOfCounted(other.figure, length, aroundOf(one)),
  };
}

/** 45条营运线路, 营运线路47条 */
function ofNamed({ figure }: PlacedCount, other: PlacedCount): CountPair | undefined {
  const name = nameOf(other.figure);
  const noun = nounBehind(figure.tail, name);
  if (!noun || !isOfOneWhole(figure.label, name.slice(0, noun.at))) return undefined;
  const isSame = isSameGroup(figure, other.figure, noun.at);
  return {
    other,
    noun: figure.tail.slice(0, noun.length),
    scope: isSame ? 'same' : scopeOfCounted(figure, noun.length, aroundOf(other)),
    otherScope: scopeOfNamed(other.figure, noun.at),
  };
}

function aroundOf({ paragraph: { text }, figure }: PlacedCount): string {
  return sentenceBefore(text, figure) + figure.tail;
}
