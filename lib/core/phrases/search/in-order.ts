import { countBits, hasBit, setBit, visitBits } from './bits.ts';
import type { Ranking } from './ranking.ts';

/** With fewer than one in so many, it is faster to put them in order than to ask of each whether it is among them. */
const SPARSE = 16;

/** Gives the slots among `bits` that have a rank from `from` up to `to`, in the order of their ranks. */
export function* slotsInOrder(
  bits: Uint32Array,
  { slots, ranks }: Ranking,
  from: number,
  to: number,
): Iterable<number> {
  if (countBits(bits) * SPARSE > to - from) {
    for (let rank = from; rank < to; rank += 1) {
      const slot = slots[rank] ?? 0;
      if (hasBit(bits, slot)) yield slot;
    }
    return;
  }
  const byRank = new Uint32Array(bits.length);
  visitBits(bits, (slot) => setBit(byRank, ranks[slot] ?? 0));
  const sorted: number[] = [];
  visitBits(byRank, (rank) => sorted.push(rank));
  for (const rank of sorted) if (rank >= from && rank < to) yield slots[rank] ?? 0;
}
