const BITS = 15;
const MASK = (1 << BITS) - 1;

/** Whether two characters side by side may be the last of one of the words: false is certain, true nearly so. */
export function pairSet(words: Iterable<string>): (before: number, code: number) => boolean {
  const table = new Uint8Array((MASK + 1) >> 3);
  for (const word of words) {
    const key = keyOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));
    table[key >> 3] = (table[key >> 3] ?? 0) | (1 << (key & 7));
  }
  return (before, code) => {
    const key = keyOf(before, code);
    return ((table[key >> 3] ?? 0) & (1 << (key & 7))) !== 0;
  };
}

function keyOf(before: number, code: number): number {
  return (Math.imul(before, 0x9e_37_79_b1) ^ Math.imul(code, 0x85_eb_ca_6b)) >>> (32 - BITS);
}
