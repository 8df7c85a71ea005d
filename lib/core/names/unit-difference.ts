import { likenessOf } from './alike-characters.ts';
import type { Difference } from './difference.ts';
import type { Name } from './name.ts';
import { isCommon } from './unit-endings.ts';
import { MOST_TOLD } from './unit-names.ts';

/** Before the ending, the fewest characters that make a name; the same before what differs, they tell it without an edge. */
const MIN_TOLD = 2;

/**
 * 清山镇 and 青山镇, 东城小区 and 城东小区: looked at from the end. It is a name from where a word ends before it in both
 * places: 岸漯河 of 口岸漯河 is none.
 */
export function unitDifference(one: Name, other: Name): Difference | undefined {
  if (!other.text.endsWith(one.text.slice(-one.ending))) return undefined;
  const differing = lastDifference(one, other);
  if (!differing) return undefined;
  const { from, to, likeness } = differing;
  if (isOfWords(one.text, from, to) || isOfWords(other.text, from, to)) return undefined;
  const most = Math.min(one.text.length, other.text.length);
  for (let back = from; back <= most; back += 1) {
    if (back > from && one.text.at(-back) !== other.text.at(-back)) return undefined;
    const isEdge = back >= from + MIN_TOLD || (isWordEdge(one, back) && isWordEdge(other, back));
    if (back >= one.ending + MIN_TOLD && isEdge) return { length: back, likeness };
  }
  return undefined;
}

interface Differing extends Pick<Difference, 'likeness'> {
  /** Characters from there to the end of the name. */
  from: number;
  /** Of what is the same behind it. */
  to: number;
}

/** The character nearest to the ending that is not the same, if it is alike; or two in another order. */
function lastDifference(one: Name, other: Name): Differing | undefined {
  let back = one.ending + 1;
  while (back <= one.text.length && one.text.at(-back) === other.text.at(-back)) back += 1;
  const [a, b] = [one.text.at(-back), other.text.at(-back)];
  if (a === undefined || b === undefined) return undefined;
  if (a === other.text.at(-back - 1) && b === one.text.at(-back - 1))
    return { from: back + 1, to: back - 1, likeness: 'swapped' };
  const likeness = likenessOf(a, b);
  return likeness === 'alike' ? { from: back, to: back - 1, likeness } : undefined;
}

/** Whether what differs is of a common word, with the character before it or behind it: 实施 and 实事 are words, not names. */
function isOfWords(text: string, from: number, to: number): boolean {
  const [start, end] = [text.length - from, text.length - to];
  for (let at = start; at <= end; at += 1) if (isCommon(text, at + 1)) return true;
  return false;
}

/** Whether a word ends before the last `back` characters: a mark, a word of one character, or a common one. */
function isWordEdge({ text, ending }: Name, back: number): boolean {
  const start = text.length - back;
  return start === 0 ? back - ending < MOST_TOLD : isCommon(text, start) && !isCommon(text, start + 1);
}
