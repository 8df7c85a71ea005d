/** Slots with the shortest text first; of one length in their own order. */
export interface ByLength {
  /** By rank. */
  slots: Float64Array;
  /** By slot. */
  ranks: Uint32Array;
}

/** More slots than there will ever be, so that a length and a slot fit into one number. */
const MOST_SLOTS = 2 ** 26;

/** `lengths` goes by slot; undefined where nothing is. */
export function orderByLength(lengths: readonly (number | undefined)[]): ByLength {
  let count = 0;
  const keys = new Float64Array(lengths.length);
  for (const [slot, length] of lengths.entries()) {
    if (length === undefined) continue;
    keys[count] = length * MOST_SLOTS + slot;
    count += 1;
  }
  const slots = keys.subarray(0, count).sort();
  const ranks = new Uint32Array(lengths.length);
  for (let rank = 0; rank < count; rank += 1) {
    const slot = (slots[rank] ?? 0) % MOST_SLOTS;
    slots[rank] = slot;
    ranks[slot] = rank;
  }
  return { slots, ranks };
}
