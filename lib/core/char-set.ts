import { bitOf, setBit } from './bits.ts';

/** All that `\s` stands for in an expression. */
export const WHITE_SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/**
 * Whether a UTF-16 code is of one of `chars`: one look in a table, where an expression would be run a character at a
 * time. A bit a code, so that many tables stay in the processor's cache side by side.
 */
export function charSet(chars: string): (code: number) => boolean {
  const table = new Uint8Array(0x20_00);
  for (let at = 0; at < chars.length; at += 1) setBit(table, chars.charCodeAt(at));
  return (code) => bitOf(table, code) !== 0;
}

/** Bits, and the characters that have them. */
export type CharGroup = readonly [bits: number, chars: string];

/** Bits, and the characters that have them right behind one of `before`. */
export type PairGroup = readonly [bits: number, before: string, chars: string];

/**
 * What a table is to tell of pairs: a character of `chars` has their bits, one of `before` the same as many places
 * higher as there are pairs.
 */
export function pairGroups(pairs: readonly PairGroup[]): CharGroup[] {
  return pairs.flatMap(([bits, before, chars]): CharGroup[] => [
    [bits, chars],
    [bits << pairs.length, before],
  ]);
}

const PAGE_BITS = 5;
const PAGE = 1 << PAGE_BITS;

/**
 * The bits of all groups that a UTF-16 code is of, 0 for most: one look tells of all of them. Only pages of 32 codes
 * with a character in them are kept, for the same reason.
 */
export function charTable(groups: Iterable<CharGroup>): (code: number) => number {
  const pageOf = new Uint16Array(0x1_00_00 / PAGE);
  const pages: number[] = Array.from({ length: PAGE }, () => 0);
  for (const [bits, chars] of groups)
    for (let at = 0; at < chars.length; at += 1) {
      const code = chars.charCodeAt(at);
      let page = pageOf[code >> PAGE_BITS] ?? 0;
      if (page === 0) {
        page = pages.length;
        pageOf[code >> PAGE_BITS] = page;
        for (let added = 0; added < PAGE; added += 1) pages.push(0);
      }
      pages[page + (code % PAGE)] = (pages[page + (code % PAGE)] ?? 0) | bits;
    }
  const table = Int32Array.from(pages);
  return (code) => table[(pageOf[code >> PAGE_BITS] ?? 0) + (code & (PAGE - 1))] ?? 0;
}
