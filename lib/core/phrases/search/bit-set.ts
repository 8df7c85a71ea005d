/** A set of whole numbers from 0 up to a size. */
export interface BitSet {
  add: (number: number) => void;
  /** In order. */
  visit: (visit: (number: number) => void) => void;
}

export function createBitSet(size: number): BitSet {
  const words = new Uint32Array(Math.ceil(size / 32));
  return {
    add: (number) => {
      words[number >> 5] = (words[number >> 5] ?? 0) | (1 << (number & 31));
    },
    visit: (visit) => {
      for (let at = 0; at < words.length; at += 1) visitBits(words[at] ?? 0, at * 32, visit);
    },
  };
}

/** Calls `visit` with `first` and what number each set bit has, the lowest bit first. */
export function visitBits(word: number, first: number, visit: (number: number) => void): void {
  for (let bits = word; bits !== 0; bits &= bits - 1) visit(first + 31 - Math.clz32(bits & -bits));
}
