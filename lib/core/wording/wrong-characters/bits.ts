/** So many that few keys share a number, and the bits stay in the processor's cache. */
const KEYS = 0x40_00_00;

/** A bit for each number that is looked for; most have none. */
export function createBits(): Uint8Array {
  return new Uint8Array(KEYS >> 3);
}

export function addBit(bits: Uint8Array, key: number): void {
  bits[key >> 3] = (bits[key >> 3] ?? 0) | (1 << (key & 7));
}

export function hasBit(bits: Uint8Array, key: number): boolean {
  return ((bits[key >> 3] ?? 0) & (1 << (key & 7))) !== 0;
}

/** Characters that stand side by side, as one number. */
export function pairOf(before: number, code: number): number {
  return (before * 2053 + code) & (KEYS - 1);
}

/** A pair and a third character that stands at one of four places beside it; or the pair again, by another number. */
export function tripleOf(pair: number, code: number, place: number): number {
  return (pair * 31 + code * 4 + place) & (KEYS - 1);
}

/** All pairs by which a slip is told, in one place: a text is looked through once. */
export const SLIP_PAIRS = createBits();
