import { MAX_KEYS, writeKeys } from './likeness.ts';
import type { Quantity } from './quantity.ts';

/** The keys of many quantities, one quantity after the other: nothing is made for each of them. */
interface KeyList {
  keys: Int32Array;
  /** Of each key, whose it is; longer than the list. */
  owners: Int32Array;
  length: number;
}

/** A quantity has about as many. */
const KEYS_EACH = 6;

/** The keys that quantities share with others of another value; few do. */
export interface SharedKeys {
  list: KeyList;
  hasSeveral: Uint8Array;
  /** Behind the keys of each quantity. */
  ends: Int32Array;
}

export function sharedKeys(quantities: readonly Quantity[]): SharedKeys {
  const values = new Float64Array(quantities.length);
  const ends = new Int32Array(quantities.length);
  const list = listKeys(quantities, values, ends);
  return { list, hasSeveral: join(list, values), ends };
}

/** Those of one of the quantities, by its place among all: numbers that stand for the keys. */
export function keysOf({ list, hasSeveral, ends }: SharedKeys, ordinal: number): readonly number[] {
  let shared: number[] | undefined;
  for (let at = ends[ordinal - 1] ?? 0; at < (ends[ordinal] ?? 0); at += 1) {
    const key = list.keys[at] ?? 0;
    const first = key < 0 ? ~key : at;
    if (hasSeveral[first] === 1) (shared ??= []).push(first);
  }
  return shared ?? NONE;
}

const NONE: readonly number[] = [];

/** Notes the quantities' values and where their keys end, too. */
function listKeys(quantities: readonly Quantity[], values: Float64Array, ends: Int32Array): KeyList {
  const size = values.length * KEYS_EACH + MAX_KEYS;
  const list: KeyList = { keys: new Int32Array(size), owners: new Int32Array(size), length: 0 };
  for (let owner = 0; owner < quantities.length; owner += 1) {
    const quantity = quantities[owner];
    if (!quantity) continue;
    if (list.length + MAX_KEYS > list.keys.length) grow(list);
    const end = writeKeys(quantity, list.keys, list.length);
    for (let at = list.length; at < end; at += 1) list.owners[at] = owner;
    list.length = end;
    values[owner] = quantity.figure.value;
    ends[owner] = end;
  }
  return list;
}

function grow(list: KeyList): void {
  for (const name of ['keys', 'owners'] as const) {
    const larger = new Int32Array(list[name].length * 2);
    larger.set(list[name]);
    list[name] = larger;
  }
}

/**
 * Puts in the place of each key that stood in the list before where it stood first, as a negative number. Tells of each
 * first place whether quantities of several values have the key.
 */
function join({ keys, owners, length }: KeyList, values: Float64Array): Uint8Array {
  const bits = Math.ceil(Math.log2(length + 2)) + 1;
  const slots = new Int32Array(1 << bits);
  const hasSeveral = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) {
    const key = keys[at] ?? 0;
    let slot = Math.imul(key, 0x9e_37_79_b1) >>> (32 - bits);
    let first = (slots[slot] ?? 0) - 1;
    while (first >= 0 && keys[first] !== key) {
      slot = (slot + 1) & (slots.length - 1);
      first = (slots[slot] ?? 0) - 1;
    }
    if (first < 0) {
      slots[slot] = at + 1;
      continue;
    }
    keys[at] = ~first;
    if (values[owners[first] ?? 0] !== values[owners[at] ?? 0]) hasSeveral[first] = 1;
  }
  return hasSeveral;
}
