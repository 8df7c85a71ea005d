import type { Figure } from '../figures/figure.ts';

/** Fewer digits differ in one by chance. */
export const MIN_DIGITS = 3;

/** What a quantity is looked up by: its unit and the words of its name, and its digits. */
export interface Alike {
  figure: Figure;
  /** Of its name: the same for the same characters in any order. */
  bag: number;
  /** Whether it is looked up by more than its digits in another order. */
  isPlain: boolean;
}

/** At most so many keys are of one quantity. */
export const MAX_KEYS = 20;
const scratch = new Int32Array(MAX_KEYS);

/**
 * What a quantity has in common with any other that it may be one with: its unit and the words of its name, its digits in
 * another order, or all digits but one. Each is a number of 30 bits; others seldom share one.
 */
export function likenessKeys(quantity: Alike): readonly number[] {
  return Array.from(scratch.subarray(0, writeKeys(quantity, scratch, 0)));
}

/** Writes the keys from `at` on; returns where they end. */
export function writeKeys({ bag, figure, isPlain }: Alike, keys: Int32Array, at: number): number {
  const unit = hashOf(figure.unit);
  const digits = Math.min(writtenValue(figure), Number.MAX_SAFE_INTEGER);
  keys[at] = key(digitsBag(digits), unit, ANY_ORDER);
  if (!isPlain) return at + 1;
  keys[at + 1] = key(bag, unit, -1);
  if (isRound(digits)) return at + 2;
  const length = Math.floor(Math.log10(digits) + 1e-9);
  for (let place = 1, index = 0; index <= length; place *= 10, index += 1) {
    const digit = Math.floor(digits / place) % 10;
    keys[at + 2 + index] = key(digits - digit * place, unit, index + length * MAX_LENGTH);
  }
  return at + 3 + length;
}

const LEAST_LONG = 10 ** (MIN_DIGITS - 1);
/** No number has so many digits. */
const MAX_LENGTH = 32;
const ANY_ORDER = MAX_LENGTH ** 2;

/** Fewer digits than those that count, before the zeros at the end. */
function isRound(digits: number): boolean {
  let rest = digits;
  while (rest >= LEAST_LONG && rest % 10 === 0) rest /= 10;
  return rest < LEAST_LONG;
}

/** Numbers of so many digits are seldom alike in them by chance. */
export function tellsByDigits(figure: Figure): boolean {
  return figure.unit !== '%' && !isRound(writtenValue(figure));
}

function key(value: number, unit: number, kind: number): number {
  let mixed = Math.imul((value % 0x1_00_00_00_00) | 0, 0x9e_37_79_b1) ^ Math.imul(unit + kind, 0x85_eb_ca_6b);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x2c_1b_3c_6d) >>> 2;
}

/** The bag of a name that also holds the character, which it did not hold before. */
export function bagWith(bag: number, code: number): number {
  return (bag + Math.imul(code, 0x9e_37_79_b1) + Math.imul(code, code)) | 0;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  return hash | 0;
}

/** The same for the same digits in any order. */
function digitsBag(digits: number): number {
  let bag = 0;
  for (let rest = digits; rest > 0; rest = Math.floor(rest / 10)) {
    const digit = rest % 10;
    bag = (bag + Math.imul(digit + 11, 0x85_eb_ca_6b) + Math.imul(digit * digit + 7, 0x2c_1b_3c_6d)) | 0;
  }
  return bag;
}

function writtenValue({ value, scale, decimals }: Figure): number {
  return decimals === 0 ? Math.round(value / scale) : Math.round((value / scale) * 10 ** decimals);
}

/** Numbers of the same digits differ by nines: most pairs are told apart without writing them. */
export function mayBeInOtherOrder(one: Figure, other: Figure): boolean {
  return (writtenValue(one) - writtenValue(other)) % 9 === 0;
}

/** As written, without the decimal point. */
export function digitsOf(figure: Figure): string {
  return String(writtenValue(figure));
}

/** Digits before the zeros at the end. */
export function significant(digits: string): number {
  let length = digits.length;
  while (length > 0 && digits.charAt(length - 1) === '0') length -= 1;
  return length;
}
