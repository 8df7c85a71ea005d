import { bitOf, setBit } from '../../bits.ts';

/** A bit for the number of each pair; most of a text's pairs are told by it alone, and it stays in the processor's cache. */
const NUMBERS = 0x8_00_00;

/** Values by two characters that stand side by side. */
export interface PairTable<Value> {
  add: (text: string, at: number, value: Value) => void;
  /** From `from` on, where the next known pair begins; -1 where there is none. */
  next: (text: string, from: number) => number;
  at: (text: string, at: number) => readonly Value[];
}

export function createPairTable<Value>(): PairTable<Value> {
  const isKnown = new Uint8Array(NUMBERS >> 3);
  const values = new Map<number, Value[]>();
  return {
    add: (text, at, value) => {
      const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
      setBit(isKnown, numberOf(first, second));
      const key = keyOf(first, second);
      const known = values.get(key);
      if (known) known.push(value);
      else values.set(key, [value]);
    },
    next: (text, from) => {
      let first = text.charCodeAt(from);
      for (let at = from + 1; at < text.length; at += 1) {
        const second = text.charCodeAt(at);
        if (bitOf(isKnown, numberOf(first, second)) !== 0 && values.has(keyOf(first, second))) return at - 1;
        first = second;
      }
      return -1;
    },
    at: (text, at) => values.get(keyOf(text.charCodeAt(at), text.charCodeAt(at + 1))) ?? [],
  };
}

/** Small enough for Han characters to be told without a number of its own on the heap; others share theirs. */
function keyOf(first: number, second: number): number {
  return ((first & 0x7f_ff) << 15) | (second & 0x7f_ff);
}

/** Common characters lie within 8,000 of each other: few pairs share a number. */
function numberOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e_37) ^ second) & (NUMBERS - 1);
}
