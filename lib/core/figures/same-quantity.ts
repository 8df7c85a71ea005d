import type { Quantity } from './quantity.ts';

/** Two values further apart are hardly the same thing told twice. */
const MOST_APART = 1.3;
const MOST_SLIPPED = 2;
/** Fewer digits differ in one by chance. */
const MIN_DIGITS = 3;
/** A name told of each of many things is shorter: 培训人员. */
const OWN_NAME = 6;

/** Whether two quantities with different values look like one, told twice, the second time with a slip. */
export function looksLikeOne(one: Quantity, other: Quantity): boolean {
  const [low, high] = [one.figure.value, other.figure.value].sort((a, b) => a - b);
  if (low === undefined || high === undefined || low <= 0 || low === high || high > low * MOST_SLIPPED) return false;
  const [left, right] = [new Set(one.name), new Set(other.name)];
  const [short, long] = left.size < right.size ? [left, right] : [right, left];
  if (![...short].every((char) => long.has(char))) return false;
  if (short.size === long.size && (one.sure || other.sure) && high <= low * MOST_APART) return true;
  return [one, other].some(isOwn) && isSlip(one, other);
}

function isOwn({ name, opens, sure }: Quantity): boolean {
  return sure || opens || name.length >= OWN_NAME;
}

/** 1240 and 1420, 345 and 346: a digit mistyped, or two in the wrong order. */
function isSlip(one: Quantity, other: Quantity): boolean {
  const [left, right] = [digitsOf(one), digitsOf(other)];
  if (left.length !== right.length) return false;
  const wrong = [...left].filter((digit, at) => digit !== right[at]).length;
  return wrong === 1 ? significant(left) >= MIN_DIGITS : wrong === 2 && sorted(left) === sorted(right);
}

function digitsOf({ figure: { value, scale, decimals } }: Quantity): string {
  return String(Math.round((value / scale) * 10 ** decimals));
}

function significant(digits: string): number {
  return digits.replaceAll('0', ' ').trimEnd().length;
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}
