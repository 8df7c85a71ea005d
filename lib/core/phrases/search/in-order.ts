import { countBits, hasBit, setBit, visitBits } from './bits.ts';
import type { Ranking } from './ranking.ts';

/** So few are put in order as numbers. */
const FEW = 100;
/** With fewer than one in so many, it is faster to put them in order than to ask of each whether it is among them. */
const SPARSE = 16;

/** Gives the slots among `bits` that have a rank from `from` up to `to`, in the order of their ranks. */
export function* slotsInOrder(
  bits: Uint32Array,
  { slots, ranks }: Ranking,
  from: number,
  to: number,
): Iterable<number> {
  const count = countBits(bits);
  if (to - from < FEW || count * SPARSE > to - from) {
    for (let rank = from; rank < to; rank += 1) {
      const slot = slots[rank] ?? 0;
      if (hasBit(bits, slot)) yield slot;
    }
    return;
  }
  if (count < FEW) {
    const sorted: number[] = [];
    visitBits(bits, (slot) => sorted.push(ranks[slot] ?? 0));
    sorted.sort((a, b) => a - b);
    for (const rank of sorted) if (rank >= from && rank < to) yield slots[rank] ?? 0;
    return;
  }
  const byRank = new Uint32Array(bits.length);
  visitBits(bits, (slot) => setBit(byRank, ranks[slot] ?? 0));
  for (let word = from >> 5; word < byRank.length; word += 1)
    for (let left = byRank[word] ?? 0; left !== 0; left &= left - 1) {
      const rank = word * 32 + 31 - Math.clz32(left & -left);
      if (rank >= from && rank < to) yield slots[rank] ?? 0;
    }
}
