import type { Quantity } from './quantity.ts';

/** Two values further apart are hardly the same thing told twice. */
const MOST_APART = 1.3;
const MOST_SLIPPED = 2;
/** Fewer digits differ in one by chance. */
const MIN_DIGITS = 3;
/** A name told of each of many things is shorter: 培训人员. */
const OWN_NAME = 6;

/** The characters of a name in a fixed order: the order of words doesn't count. */
function bagOf(name: string): string {
  return [...new Set(name)].sort().join('');
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

/**
 * What a quantity has in common with any other that it may be one with: the words of its name, its digits in another
 * order, or all digits but one. Others seldom share one.
 */
export function likenessKeys({ name, figure }: Quantity): number[] {
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

/** Whether two quantities that share a key, with different values, look like one, told twice, the second time with a slip. */
export function looksLikeOne(one: Quantity, other: Quantity): boolean {
  const low = Math.min(one.figure.value, other.figure.value);
  const high = Math.max(one.figure.value, other.figure.value);
  if (low <= 0 || low === high || high > low * MOST_SLIPPED) return false;
  const [bag, otherBag] = [bagOf(one.name), bagOf(other.name)];
  if (bag === otherBag && (one.sure || other.sure) && high <= low * MOST_APART) return true;
  const [short, long] = bag.length < otherBag.length ? [bag, otherBag] : [otherBag, bag];
  return (
    (isOwn(one) || isOwn(other)) && isSlip(one.figure, other.figure) && [...short].every((char) => long.includes(char))
  );
}

function isOwn({ name, opens, sure }: Quantity): boolean {
  return sure || opens || name.length >= OWN_NAME;
}

/** 1240 and 1420, 345 and 346: a digit mistyped, or two in the wrong order. */
export function isSlip(one: Quantity['figure'], other: Quantity['figure'], leastDigits = MIN_DIGITS): boolean {
  const [left, right] = [digitsOf(one), digitsOf(other)];
  if (left.length !== right.length) return false;
  let wrong = 0;
  for (let at = 0; at < left.length; at += 1) if (left.charAt(at) !== right.charAt(at)) wrong += 1;
  return wrong === 1 ? significant(left) >= leastDigits : wrong === 2 && digitsKey(left) === digitsKey(right);
}

function digitsOf({ value, scale, decimals }: Quantity['figure']): string {
  return String(Math.round((value / scale) * 10 ** decimals));
}

function significant(digits: string): number {
  let length = digits.length;
  while (length > 0 && digits.charAt(length - 1) === '0') length -= 1;
  return length;
}

/** The same for the same digits in any order. */
function digitsKey(digits: string): number {
  let key = 0;
  for (let at = 0; at < digits.length; at += 1) key += 16 ** (digits.charCodeAt(at) - 0x30);
  return key;
}
