import type { Figure } from '../figures/figure.ts';
import { stepOf, sumOf } from './sums.ts';

/**
 * Whether one slip of the pen explains why the parts don't come to the whole: in the whole or in one of the parts a
 * digit is another one, is lost or too many, or two have changed places. Of figures that don't belong together next to
 * none does. What stands behind the first parts may be told of something else.
 */
export function mayBeSlip(whole: Figure, parts: readonly Figure[]): boolean {
  for (let count = parts.length; count > 1; count -= 1) if (isOneSlip(whole, parts.slice(0, count))) return true;
  return false;
}

/** 已整改96处，尚有31处: no more than a name stands before each; whole clauses between tell of other things. */
export function areNear(figures: readonly Figure[]): boolean {
  return figures.every(isNear);
}

function isNear({ gap }: Figure): boolean {
  return gap.length <= LONGEST_GAP;
}

const LONGEST_GAP = 20;

/** Parts further off are all of the whole only where a slip explains the difference. */
const FAR_OFF = 0.1;

/**
 * 案件386件，其中食品类126件、药品类98件、价格类46件: only those worth naming. 耕地68万亩，其中永久基本农田53万亩、高标准农田47万亩:
 * some are both.
 */
export function areNotAll(whole: Figure, parts: readonly Figure[]): boolean {
  if (isOverfull(whole, parts)) return false;
  return Math.abs(sumOf(parts) / whole.value - 1) > FAR_OFF && !mayBeSlip(whole, parts);
}

/** 236人，其中缴费186人，享受待遇78人: of a few hundred, somewhat more than all there are. */
export function isOverfull({ value, scale, decimals }: Figure, parts: readonly Figure[]): boolean {
  const sum = sumOf(parts);
  return scale === 1 && decimals === 0 && value < FEW_HUNDRED && sum > value && sum <= value * MOST_OVER;
}

const FEW_HUNDRED = 1000;
const MOST_OVER = 1.2;

/** The same of just these parts. */
export function isOneSlip(whole: Figure, parts: readonly Figure[]): boolean {
  const sum = sumOf(parts);
  if (isSlip(whole, sum)) return true;
  for (const part of parts) if (isSlip(part, part.value + whole.value - sum)) return true;
  return false;
}

/** What doubles lose in adding up. */
const EPSILON = 1e-6;

/** Whether `meant`, written in the figure's unit with as many decimals, is a slip away from it. */
export function isSlip(figure: Figure, meant: number): boolean {
  const step = stepOf(figure);
  const isWritten = Math.abs(meant / step - Math.round(meant / step)) < EPSILON;
  if (!(meant > 0) || !isWritten) return false;
  const [told, right] = [Math.round(figure.value / step), Math.round(meant / step)];
  return areOneSlipApart(String(told), String(right)) || isOneColumnOff(Math.abs(told - right));
}

/** 95 for 105: a column too many or too few was carried. */
function isOneColumnOff(off: number): boolean {
  return off === 10 || off === 100 || off === 1000;
}

/** By one digit, one lost or too many, or two that have changed places. */
export function areOneSlipApart(one: string, other: string): boolean {
  if (one.length !== other.length) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    return long.length === short.length + 1 && isOneDropped(short, long);
  }
  const differ: number[] = [];
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) differ.push(at);
  const [first = 0, second = 0] = differ;
  return differ.length < 2 || (differ.length === 2 && one[first] === other[second] && one[second] === other[first]);
}

function isOneDropped(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1);
}
