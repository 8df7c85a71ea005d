import type { Figure } from '../figures/figure.ts';
import { sumOf } from './sums.ts';

/**
 * Whether one slip of the pen explains why the parts don't come to the whole: in the whole or in one of the parts a
 * digit is another one, is lost or too many, or two have changed places. Of figures that don't belong together next to
 * none does. What stands behind the first parts may be told of something else.
 */
export function mayBeSlip(whole: Figure, parts: readonly Figure[]): boolean {
  for (let count = parts.length; count > 1; count -= 1) if (explains(whole, parts.slice(0, count))) return true;
  return false;
}

/** Parts further off are all of the whole only where a slip explains the difference. */
const FAR_OFF = 0.1;

/**
 * 案件386件，其中食品类126件、药品类98件、价格类46件: only those worth naming. 耕地68万亩，其中永久基本农田53万亩、高标准农田47万亩:
 * some are both.
 */
export function areNotAll(whole: Figure, parts: readonly Figure[]): boolean {
  return Math.abs(sumOf(parts) / whole.value - 1) > FAR_OFF && !mayBeSlip(whole, parts);
}

function explains(whole: Figure, parts: readonly Figure[]): boolean {
  const sum = sumOf(parts);
  return isSlip(whole, sum) || parts.some((part) => isSlip(part, part.value + whole.value - sum));
}

/** What doubles lose in adding up. */
const EPSILON = 1e-6;

/** Whether `meant`, written in the figure's unit with as many decimals, is a slip away from it. */
function isSlip({ value, scale, decimals }: Figure, meant: number): boolean {
  const step = scale / 10 ** decimals;
  const isWritten = Math.abs(meant / step - Math.round(meant / step)) < EPSILON;
  if (!(meant > 0) || !isWritten) return false;
  const [told, other] = [value, meant].map((number) => String(Math.round(number / step)));
  return told !== undefined && other !== undefined && areOneSlipApart(told, other);
}

function areOneSlipApart(one: string, other: string): boolean {
  if (one.length !== other.length) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    return long.length === short.length + 1 && isOneDropped(short, long);
  }
  const differ = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = differ;
  return differ.length < 2 || (differ.length === 2 && one[first] === other[second] && one[second] === other[first]);
}

function isOneDropped(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1);
}
