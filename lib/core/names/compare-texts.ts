import { type Likeness, likenessOf } from './alike-characters.ts';

/** Where two texts of one length differ; -1 where they don't. */
export function firstDifference(one: string, other: string): number {
  const at = sharedStart(one, other);
  return at < one.length ? at : -1;
}

export function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
}

/** How many characters are the same before `end` and `otherEnd`. */
export function sharedEnd(one: string, other: string, end = one.length, otherEnd = other.length): number {
  let count = 0;
  while (count < end && count < otherEnd && one.charCodeAt(end - 1 - count) === other.charCodeAt(otherEnd - 1 - count))
    count += 1;
  return count;
}

/** One character that is alike, or two in another order. */
export function alikeDifference(one: string, other: string): Likeness | 'swapped' | undefined {
  if (one.length !== other.length) return undefined;
  const at = firstDifference(one, other);
  if (at < 0) return undefined;
  const [a, b] = [one.charAt(at), other.charAt(at)];
  if (a === other.charAt(at + 1) && b === one.charAt(at + 1) && one.slice(at + 2) === other.slice(at + 2))
    return 'swapped';
  return one.slice(at + 1) === other.slice(at + 1) ? likenessOf(a, b) : undefined;
}

/** 就业见习 and 见习就业: two words in the other order. */
export function isTurned(words: string, others: string): boolean {
  return words !== others && words.length === others.length && `${words}${words}`.includes(others);
}

/** Two words that changed places, and nothing else: 就业见习 and 见习就业. */
export function areTurnedWords(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const [start, end] = [sharedStart(one, other), sharedEnd(one, other)];
  const words = one.slice(start, one.length - end);
  return words.length > 2 && isTurned(words, other.slice(start, other.length - end));
}
