/** A bit for each number that is looked for. So many that few share one, and so few that they stay in the processor's cache. */
export interface Bits {
  bits: Uint8Array;
  mask: number;
}

export function createBits(count: 0x10_00_00 | 0x40_00_00): Bits {
  return { bits: new Uint8Array(count >> 3), mask: count - 1 };
}

export function addBit({ bits, mask }: Bits, key: number): void {
  const at = key & mask;
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
}

export function hasBit({ bits, mask }: Bits, key: number): boolean {
  const at = key & mask;
  return ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
}

/** Characters that stand side by side, as one number. */
export function pairOf(before: number, code: number): number {
  return Math.imul(before, 2053) + code;
}

/** A pair and a third character that stands at one of four places beside it; or the pair again, by another number. */
export function tripleOf(pair: number, code: number, place: number): number {
  return (Math.imul(pair, 31) + code * 4 + place) | 0;
}

/** All pairs by which a slip is told, in one place: a text is looked through once. */
export const SLIP_PAIRS = createBits(0x40_00_00);
