import type { Figure } from './figure.ts';

/** Fewer digits differ in one by chance. */
export const MIN_DIGITS = 3;

/**
 * What a quantity has in common with any other that it may be one with: the words of its name, its digits in another
 * order, or all digits but one. Others seldom share one.
 */
export function likenessKeys(name: string, figure: Figure): readonly number[] {
  const digits = digitsOf(figure);
  const keys = [bagKey(name), -digitsKey(digits)];
  if (significant(digits) < MIN_DIGITS) return keys;
  const value = Number(digits);
  for (let at = 0; at < digits.length; at += 1) {
    const place = 10 ** (digits.length - 1 - at);
    keys.push(value - (digits.charCodeAt(at) - 0x30) * place + (at + 1 + digits.length * 0.01) * 1e-3);
  }
  return keys;
}

/** Of the same characters in any order the same number; other characters seldom share one. */
function bagKey(name: string): number {
  let key = 0;
  for (let at = 0; at < name.length; at += 1) {
    if (name.indexOf(name.charAt(at)) !== at) continue;
    const code = name.charCodeAt(at);
    key = (key + Math.imul(code, 0x9e_37_79_b1) + Math.imul(code, code)) | 0;
  }
  return key;
}

/** As written, without the decimal point. */
export function digitsOf({ value, scale, decimals }: Figure): string {
  return String(Math.round((value / scale) * 10 ** decimals));
}

/** Digits before the zeros at the end. */
export function significant(digits: string): number {
  let length = digits.length;
  while (length > 0 && digits.charAt(length - 1) === '0') length -= 1;
  return length;
}

/** The same for the same digits in any order. */
export function digitsKey(digits: string): number {
  let key = 0;
  for (let at = 0; at < digits.length; at += 1) key += 16 ** (digits.charCodeAt(at) - 0x30);
  return key;
}
