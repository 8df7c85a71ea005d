/** A bit for every two characters side by side that are looked for; nearly all others have none. */
export function createPairBits() {
  const bits = new Uint8Array(PAIRS >> 3);
  return {
    bits,
    add(before: number, code: number): void {
      const pair = pairOf(before, code);
      bits[pair >> 3] = (bits[pair >> 3] ?? 0) | (1 << (pair & 7));
    },
  };
}

/** So many that few pairs share a number, and the bits stay in the processor's cache. */
const PAIRS = 0x40_00_00;

export function pairOf(before: number, code: number): number {
  return (before * 2053 + code) & (PAIRS - 1);
}

export function hasPair(bits: Uint8Array, pair: number): boolean {
  return ((bits[pair >> 3] ?? 0) & (1 << (pair & 7))) !== 0;
}
