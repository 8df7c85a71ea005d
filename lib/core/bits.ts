/** Other than 0 where the bit of that number is set. */
export function bitOf(bits: Uint8Array, key: number): number {
  return (bits[key >> 3] ?? 0) & (1 << (key & 7));
}

export function setBit(bits: Uint8Array, key: number): void {
  bits[key >> 3] = (bits[key >> 3] ?? 0) | (1 << (key & 7));
}
