import words from './count-words.json' with { type: 'json' };

/** Characters of a noun. */
export const SHORTEST_NOUN = 2;
export const LONGEST_NOUN = 8;
/** A noun so long is one, whatever follows it. */
const LONG_NOUN = 4;
/** And so, where another number stands right behind it. */
const OWN_NOUN = 3;
const LEAST_SHORTENED = 4;
const BOUNDARY = new RegExp(`^(?:$|${[...words.told, ...words.toldOf, ...words.boundary].join('|')})`, 'u');
/** 150名参赛职工 are those of 预计参赛140人. */
const TAKES_PART = /^参[赛会演训展]/u;

/** A noun behind a number, by its length there, and where in the name before another number it starts. */
export interface SharedNoun {
  length: number;
  at: number;
}

/** The longest noun that opens the words behind one number and ends those before the other. */
export function nounBehind(tail: string, name: string): SharedNoun | undefined {
  for (let length = Math.min(LONGEST_NOUN, tail.length, name.length); length >= SHORTEST_NOUN; length -= 1) {
    if (!name.endsWith(tail.slice(length - 2, length)) || !endsNoun(tail, length, OWN_NOUN)) continue;
    const at = name.endsWith(tail.slice(0, length)) ? name.length - length : startOfLonger(tail, length, name);
    if (at >= 0) return { length, at };
  }
  return undefined;
}

/** 持证门店 is 持证种子门店, too. */
function startOfLonger(tail: string, length: number, name: string): number {
  const at = length >= LEAST_SHORTENED ? name.indexOf(tail.slice(0, 2)) : -1;
  let from = at;
  for (let next = 0; next < length && from >= 0; next += 1) from = name.indexOf(tail.charAt(next), from) + 1 || -1;
  return from < 0 ? -1 : at;
}

/** The longest noun that ends both names; 0 where none does. */
export function nounAtEnds(one: string, other: string): number {
  let same = 0;
  while (
    same < one.length &&
    same < other.length &&
    one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)
  )
    same += 1;
  return same >= SHORTEST_NOUN ? same : 0;
}

/** The longest noun that opens both. */
export function nounInBoth(one: string, other: string): number {
  let same = 0;
  while (same < LONGEST_NOUN && same < one.length && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  while (same >= SHORTEST_NOUN && !(endsNoun(one, same, LONG_NOUN) && endsNoun(other, same, LONG_NOUN))) same -= 1;
  return same >= SHORTEST_NOUN ? same : 0;
}

function endsNoun(tail: string, length: number, long: number): boolean {
  return length >= long || BOUNDARY.test(tail.slice(length)) || TAKES_PART.test(tail);
}
