/** A look-up by two characters side by side: the number of the pair, 0 where it has none. */
export function pairTable(
  pairs: Iterable<readonly [pair: string, value: number]>,
): (before: number, code: number) => number {
  const all = [...pairs];
  let bits = 4;
  while (1 << bits < all.length * ROOM) bits += 1;
  const [size, shift] = [1 << bits, 32 - bits];
  const [keys, values] = [new Int32Array(size), new Int32Array(size)];
  for (const [pair, value] of all) {
    const key = keyOf(pair.charCodeAt(0), pair.charCodeAt(1));
    let slot = Math.imul(key, SPREAD) >>> shift;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    values[slot] = value;
  }
  return (before, code) => {
    const key = keyOf(before, code);
    let slot = Math.imul(key, SPREAD) >>> shift;
    while (keys[slot] !== 0) {
      if (keys[slot] === key) return values[slot] ?? 0;
      slot = (slot + 1) & (size - 1);
    }
    return 0;
  };
}

/** So many places for each pair, that most look-ups end at the first. */
const ROOM = 4;
const SPREAD = 0x9e_37_79_b1;

function keyOf(before: number, code: number): number {
  return (before << 16) | code;
}
