import { ROWS } from './rows.ts';

/** Rows of which each group must be there, of a group one is enough. */
export type Wanted = readonly (readonly number[])[];

/** A table of bits, a column (`slot`) a phrase: which rows it has. It grows by blocks, so nothing is ever copied. */
export interface Blocks {
  set: (slot: number, row: number) => void;
  clear: (slot: number, row: number) => void;
  /** A slot that isn’t live is not found. */
  setLive: (slot: number, isLive: boolean) => void;
  /**
   * The live slots that, for every one of `words`, have what one of its alternatives wants: a bit each. As with
   * `withAny`, the array is used again by the next call.
   */
  having: (words: readonly (readonly Wanted[])[]) => Uint32Array;
  /** Those slots of `bits` that have one of the rows. */
  withAny: (bits: Uint32Array, rows: readonly number[]) => Uint32Array;
}

/** `slots`, a multiple of 32, is how many there are in a block: where there are more, rows are read in one go. */
export function createBlocks(slots: number): Blocks {
  /** Of a row in a block, in words of 32 bits. */
  const width = slots / 32;
  /** From one row to the next. Were it a power of two, the rows of one slot would drive each other out of the cache. */
  const stride = width + 4;
  /** A block’s rows lie behind one another; the last one tells which slots are live. */
  const blocks: Uint32Array[] = [];
  const found = new Uint32Array(width);
  const either = new Uint32Array(width);
  const each = new Uint32Array(width);
  let having = new Uint32Array(0);
  let some = new Uint32Array(0);

  function change(slot: number, row: number, isSet: boolean): void {
    const block = (blocks[Math.floor(slot / slots)] ??= new Uint32Array((ROWS + 1) * stride));
    const at = row * stride + ((slot % slots) >> 5);
    const bit = 1 << (slot & 31);
    block[at] = isSet ? (block[at] ?? 0) | bit : (block[at] ?? 0) & ~bit;
  }

  /** Takes from `bits` what doesn’t have one of each group; 0 where nothing is left. */
  function narrow(bits: Uint32Array, block: Uint32Array, wanted: Wanted): number {
    let left = 1;
    for (let group = 0; group < wanted.length && left !== 0; group += 1) {
      const rows = wanted[group] ?? [];
      const first = (rows[0] ?? ROWS) * stride;
      left = 0;
      for (let word = 0; word < width; word += 1) {
        let has = block[first + word] ?? 0;
        for (let at = 1; at < rows.length; at += 1) has |= block[(rows[at] ?? 0) * stride + word] ?? 0;
        has &= bits[word] ?? 0;
        bits[word] = has;
        left |= has;
      }
    }
    return left;
  }

  /** Takes from `found` what fits none of the alternatives; 0 where nothing is left. */
  function narrowToWord(block: Uint32Array, alternatives: readonly Wanted[]): number {
    const [only] = alternatives;
    if (only && alternatives.length === 1) return narrow(found, block, only);
    either.fill(0);
    let left = 0;
    for (const wanted of alternatives) {
      each.set(found);
      if (narrow(each, block, wanted) === 0) continue;
      left = 1;
      for (let word = 0; word < width; word += 1) either[word] = (either[word] ?? 0) | (each[word] ?? 0);
    }
    found.set(either);
    return left;
  }

  return {
    set: (slot, row) => change(slot, row, true),
    clear: (slot, row) => change(slot, row, false),
    setLive: (slot, isLive) => change(slot, ROWS, isLive),
    having: (words) => {
      if (having.length < blocks.length * width) having = new Uint32Array(blocks.length * width);
      having.fill(0);
      for (const [number, block] of blocks.entries()) {
        for (let word = 0; word < width; word += 1) found[word] = block[ROWS * stride + word] ?? 0;
        let left = 1;
        for (let at = 0; at < words.length && left !== 0; at += 1) left = narrowToWord(block, words[at] ?? []);
        if (left !== 0) having.set(found, number * width);
      }
      return having;
    },
    withAny: (bits, rows) => {
      if (some.length < bits.length) some = new Uint32Array(bits.length);
      some.fill(0);
      for (const [number, block] of blocks.entries()) {
        const from = number * width;
        for (const row of rows)
          for (let word = 0; word < width; word += 1)
            some[from + word] =
              (some[from + word] ?? 0) | ((block[row * stride + word] ?? 0) & (bits[from + word] ?? 0));
      }
      return some;
    },
  };
}
