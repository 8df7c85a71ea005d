/** Calls `visit` with the number of each set bit, in order. */
export function visitBits(words: Uint32Array, visit: (number: number) => void): void {
  for (let at = 0; at < words.length; at += 1)
    for (let bits = words[at] ?? 0; bits !== 0; bits &= bits - 1) visit(at * 32 + 31 - Math.clz32(bits & -bits));
}

export function hasBit(words: Uint32Array, number: number): boolean {
  return ((words[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

export function setBit(words: Uint32Array, number: number): void {
  words[number >> 5] = (words[number >> 5] ?? 0) | (1 << (number & 31));
}

export function countBits(words: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    let bits = words[at] ?? 0;
    bits -= (bits >>> 1) & 0x55_55_55_55;
    bits = (bits & 0x33_33_33_33) + ((bits >>> 2) & 0x33_33_33_33);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
  }
  return count;
}
