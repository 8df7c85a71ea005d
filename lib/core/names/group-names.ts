import type { Document } from '../document/document.ts';
import type { Name } from './name.ts';
import { keysOf, MOST_KEYS, numberOf } from './name-keys.ts';

/** A name where it stands in the document. */
export interface Placed {
  name: Name;
  /** UTF-16 units from the start of the document to that of its line. */
  offset: number;
}

/** Names that may be alike, where there are two or more that are not the same. */
export function groupsOf({ paragraphs }: Document): Iterable<Placed[]> {
  let told = 0;
  for (const { line } of paragraphs) told += line.hinted.names.length;
  if (told < 2) return [];
  const slots = Math.min(MOST_SLOTS, 2 ** Math.ceil(Math.log2(told * SLOTS_EACH)));
  const first = new Int32Array(slots);
  const differ = new Uint8Array(slots);
  // Of each name, and how many it has.
  const keys = new Int32Array(told * MOST_KEYS);
  const counts = new Uint8Array(told);
  let mayDiffer = false;
  let index = 0;
  for (const { line } of paragraphs)
    for (const name of line.hinted.names) {
      const from = index * MOST_KEYS;
      const count = keysOf(name, keys, from);
      counts[index] = count;
      index += 1;
      const own = numberOf(name.text, 0, name.text.length);
      for (let at = from; at < from + count; at += 1) {
        const slot = (keys[at] ?? 0) & (slots - 1);
        const known = first[slot] ?? 0;
        if (known === 0) first[slot] = own;
        else if (known !== own) {
          differ[slot] = 1;
          mayDiffer = true;
        }
      }
    }
  const groups = new Map<number, Placed[]>();
  if (!mayDiffer) return [];
  index = 0;
  for (const { line, start: offset } of paragraphs)
    for (const name of line.hinted.names) {
      const from = index * MOST_KEYS;
      const to = from + (counts[index] ?? 0);
      index += 1;
      let placed: Placed | undefined;
      for (let at = from; at < to; at += 1) {
        const key = keys[at] ?? 0;
        if (differ[key & (slots - 1)] !== 1) continue;
        placed ??= { name, offset };
        const group = groups.get(key);
        if (group) group.push(placed);
        else groups.set(key, [placed]);
      }
    }
  return groups.values();
}

/** Few keys share a number of so many. */
const SLOTS_EACH = 32;
const MOST_SLOTS = 0x40_00;
