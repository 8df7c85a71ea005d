import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';

/** A name where it stands in the document. */
export interface Placed<Name> {
  name: Name;
  /** UTF-16 units from the start of the document to that of its line. */
  offset: number;
}

/**
 * Puts numbers into `keys`, of which two names that may be one have one in common, and into `owns`, beside each key, what
 * tells the two apart; gives how many.
 */
export type KeysOf<Name> = (name: Name, keys: Int32Array, owns: Int32Array) => number;

/** Few keys share a number of so many. */
const SLOTS_EACH = 32;
const MOST_SLOTS = 0x4_00_00;
/** Used again and again: to make them anew for each check would take longer than the check. */
let [firsts, differs] = [new Int32Array(0), new Uint8Array(0)];

function cleared(slots: number): { first: Int32Array; differ: Uint8Array } {
  if (firsts.length < slots) [firsts, differs] = [new Int32Array(slots), new Uint8Array(slots)];
  firsts.fill(0, 0, slots);
  differs.fill(0, 0, slots);
  return { first: firsts, differ: differs };
}

/** Names that may be alike, where there are two or more that are not the same. */
export function groupsOf<Name>(
  { paragraphs }: Document,
  namesOf: (paragraph: Paragraph) => readonly Name[],
  keysOf: KeysOf<Name>,
  mostKeys: number,
): Iterable<Placed<Name>[]> {
  let told = 0;
  for (const paragraph of paragraphs) told += namesOf(paragraph).length;
  if (told < 2) return [];
  const slots = Math.min(MOST_SLOTS, 2 ** Math.ceil(Math.log2(told * SLOTS_EACH)));
  const { first, differ } = cleared(slots);
  const all = new Int32Array(told * mostKeys);
  const [keys, owns] = [new Int32Array(mostKeys), new Int32Array(mostKeys)];
  let [next, mayDiffer] = [0, false];
  for (const paragraph of paragraphs)
    for (const name of namesOf(paragraph)) {
      const count = keysOf(name, keys, owns);
      for (let at = 0; at < count; at += 1) {
        const [key, own] = [keys[at] ?? 0, owns[at] ?? 0];
        all[next + at] = key;
        const slot = key & (slots - 1);
        const known = first[slot] ?? 0;
        if (known === 0) first[slot] = own;
        else if (known !== own) {
          differ[slot] = 1;
          mayDiffer = true;
        }
      }
      next += mostKeys;
    }
  return mayDiffer ? groupsAt(paragraphs, namesOf, all, differ.subarray(0, slots)) : [];
}

/** `all`: the keys of all names, of each as many; `differ`: which of them some have that aren't the same. */
function groupsAt<Name>(
  paragraphs: readonly Paragraph[],
  namesOf: (paragraph: Paragraph) => readonly Name[],
  all: Int32Array,
  differ: Uint8Array,
): Iterable<Placed<Name>[]> {
  const groups = new Map<number, Placed<Name>[]>();
  const told = paragraphs.reduce((sum, paragraph) => sum + namesOf(paragraph).length, 0);
  const mostKeys = all.length / told;
  let next = 0;
  for (const paragraph of paragraphs)
    for (const name of namesOf(paragraph)) {
      let placed: Placed<Name> | undefined;
      for (let at = next; at < next + mostKeys; at += 1) {
        const key = all[at] ?? 0;
        // 0 is no key, but fills up.
        if (key === 0 || differ[key & (differ.length - 1)] !== 1) continue;
        placed ??= { name, offset: paragraph.start };
        const group = groups.get(key);
        if (group) group.push(placed);
        else groups.set(key, [placed]);
      }
      next += mostKeys;
    }
  return groups.values();
}
