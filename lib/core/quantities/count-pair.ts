import type { Figure } from '../figures/figure.ts';
import { nameOf, wordsBehind } from './head-count.ts';
import type { PlacedCount } from './meeting-counts.ts';
import { isOfOneWhole } from './one-whole.ts';
import { isSameDeed, isSameGroup, type Scope, scopeOfCounted, scopeOfNameAgain, scopeOfNamed } from './scope.ts';
import { sentenceBefore } from './sentence.ts';
import { nounAtEnds, nounBehind, nounInBoth, type SharedNoun } from './shared-noun.ts';

/** Two numbers of one noun, as the first of them says it. */
export interface CountPair {
  other: PlacedCount;
  noun: string;
  scope: Scope;
  otherScope: Scope;
}

/** Undefined where they are not of one noun, or one of them is of some. */
export function pairOf(one: PlacedCount, other: PlacedCount): CountPair | undefined {
  if (one.figure === other.figure || one.figure.unit !== other.figure.unit) return undefined;
  const pair = !one.isBehind ? ofNames(one, other) : other.isBehind ? ofCounted(one, other) : ofNamed(one, other);
  return pair?.scope === 'some' || pair?.otherScope === 'some' ? undefined : pair;
}

/** 36个教学班, 34个教学班 */
function ofCounted(one: PlacedCount, other: PlacedCount): CountPair | undefined {
  const tail = wordsBehind(one.figure);
  const length = nounInBoth(tail, wordsBehind(other.figure));
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
  const tail = wordsBehind(figure);
  const noun = nounBehind(tail, name);
  if (!noun) return undefined;
  const isGroup = isSameGroup(figure, other.figure, noun.at);
  if (!isGroup && !isOfOneWhole(figure.label, name.slice(0, noun.at))) return undefined;
  const scope = isGroup ? 'same' : scopeByName(figure, noun, other);
  return {
    other,
    noun: tail.slice(0, noun.length),
    scope,
    // 另有送教学生42人: some of all students, but all that the other number is of.
    otherScope: scope === 'same' ? 'done' : scopeOfNamed(other.figure, noun.at),
  };
}

function scopeByName(figure: Figure, noun: SharedNoun, named: PlacedCount): Scope {
  if (isSameDeed(figure, named.figure, noun.at)) return 'again';
  return scopeOfCounted(figure, noun.length, aroundOf(named));
}

const NO_NOUN = /^(?:累计|合计|总计|共计)$/u;

/** 发明专利14件, 发明专利12件中 */
function ofNames({ figure }: PlacedCount, other: PlacedCount): CountPair | undefined {
  const [name, otherName] = [nameOf(figure), nameOf(other.figure)];
  const length = nounAtEnds(name, otherName);
  if (
    length === 0 ||
    NO_NOUN.test(name.slice(-length)) ||
    !isOfOneWhole(name.slice(0, -length), otherName.slice(0, -length))
  )
    return undefined;
  return {
    other,
    noun: name.slice(-length),
    scope: scopeOfNameAgain(figure, name.length - length, otherName),
    otherScope: scopeOfNamed(other.figure, otherName.length - length),
  };
}

function aroundOf({ paragraph: { text }, figure }: PlacedCount): string {
  return sentenceBefore(text, figure) + figure.tail;
}
