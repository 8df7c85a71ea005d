import type { Range } from '../range.ts';

/** Where a name stands in the document. */
export interface Place extends Range {
  /** Of its line. */
  offset: number;
  isListed: boolean;
}

/** Characters between two that are told one beside the other, and are two for that: in a list, or in one sentence. */
const [LISTED, IN_SENTENCE] = [12, 24];

export function areSideBySide(rare: readonly Place[], usual: readonly Place[], mayBeTold: boolean): boolean {
  return rare.some((one) => usual.some((other) => isBeside(one, other, mayBeTold) || isBeside(other, one, mayBeTold)));
}

function isBeside({ end, offset, isListed }: Place, other: Place, mayBeTold: boolean): boolean {
  const between = other.start - end;
  if (offset !== other.offset || between < 0) return false;
  return (isListed && between <= LISTED) || (!mayBeTold && between <= IN_SENTENCE);
}

/** Whether one of them is told of beside another. */
export function areJoined(places: readonly Place[]): boolean {
  return places.some(({ isListed }) => isListed);
}

/** Characters of two sentences. */
export const SENTENCES = 80;

/** Characters of any paragraph: a draft may be one line without an end. */
export const PARAGRAPH = 500;

/** What two paragraphs tell of may be one; what one of them tells of by two names, one within so many characters of the other, is two. */
export function areTogether(rare: readonly Place[], usual: readonly Place[], within: number): boolean {
  return rare.some((one) =>
    usual.some((other) => other.offset === one.offset && Math.abs(other.start - one.start) < within),
  );
}
