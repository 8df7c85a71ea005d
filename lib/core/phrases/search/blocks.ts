import { visitBits } from './bit-set.ts';
import { ROWS } from './rows.ts';

/** Slots of one block, and the 32-bit words that a row takes in it. */
const SLOTS = 1024;
export const WORDS = SLOTS / 32;

/** Rows of which each group must be there, of a group one is enough. */
export type Wanted = readonly (readonly number[])[];

/** A table of bits, a column (`slot`) a phrase: which rows its text has. It grows by blocks, so nothing is ever copied. */
export interface Blocks {
  set: (slot: number, row: number) => void;
  clear: (slot: number, row: number) => void;
  /** A slot that isn’t live is not found. */
  setLive: (slot: number, isLive: boolean) => void;
  /** Calls `visit` with each live slot that, for every one of `words`, has what one of its alternatives wants. */
  visit: (words: readonly (readonly Wanted[])[], visit: (slot: number) => void) => void;
}

export function createBlocks(): Blocks {
  /** A block’s rows lie behind one another; the last one tells which slots are live. */
  const blocks: Uint32Array[] = [];
  const found = new Uint32Array(WORDS);
  const either = new Uint32Array(WORDS);
  const each = new Uint32Array(WORDS);

  function change(slot: number, row: number, isSet: boolean): void {
    const block = (blocks[Math.floor(slot / SLOTS)] ??= new Uint32Array((ROWS + 1) * WORDS));
    const at = row * WORDS + ((slot % SLOTS) >> 5);
    const bit = 1 << (slot & 31);
    block[at] = isSet ? (block[at] ?? 0) | bit : (block[at] ?? 0) & ~bit;
  }

  /** Takes from `each` what has none of the rows; false where nothing is left. */
  function narrow(block: Uint32Array, rows: readonly number[]): boolean {
    let left = 0;
    for (let word = 0; word < WORDS; word += 1) {
      let bits = 0;
      for (const row of rows) bits |= block[row * WORDS + word] ?? 0;
      bits &= each[word] ?? 0;
      each[word] = bits;
      left |= bits;
    }
    return left !== 0;
  }

  /** Takes from `found` what fits none of the alternatives; false where nothing is left. */
  function narrowToWord(block: Uint32Array, alternatives: readonly Wanted[]): boolean {
    either.fill(0);
    for (const wanted of alternatives) {
      each.set(found);
      if (!wanted.every((rows) => narrow(block, rows))) continue;
      for (let word = 0; word < WORDS; word += 1) either[word] = (either[word] ?? 0) | (each[word] ?? 0);
    }
    found.set(either);
    return either.some((bits) => bits !== 0);
  }

  return {
    set: (slot, row) => change(slot, row, true),
    clear: (slot, row) => change(slot, row, false),
    setLive: (slot, isLive) => change(slot, ROWS, isLive),
    visit: (words, visit) => {
      for (const [number, block] of blocks.entries()) {
        found.set(block.subarray(ROWS * WORDS));
        if (!words.every((alternatives) => narrowToWord(block, alternatives))) continue;
        for (let word = 0; word < WORDS; word += 1) {
          visitBits(found[word] ?? 0, number * SLOTS + word * 32, visit);
        }
      }
    },
  };
}
