import type { Figure } from '../figures/figure.ts';
import { stepOf, sumOf } from './sums.ts';

/** Parts further off are all of the whole only where a slip of the pen explains the difference. */
const FAR_OFF = 0.1;

/**
 * 案件386件，其中食品类126件、药品类98件、价格类46件: only those worth naming. 耕地68万亩，其中永久基本农田53万亩、高标准农田47万亩:
 * some are both.
 */
export function areNotAll(whole: Figure, parts: readonly Figure[]): boolean {
  const off = sumOf(parts) / whole.value - 1;
  if (Math.abs(off) <= FAR_OFF) return false;
  // 听课46节，其中本校31节、外校25节，自己上课2节: those behind the first ones may be of another kind.
  const fewest = off > 0 ? 2 : parts.length;
  return !parts.some((_, at) => at + 1 >= fewest && isOneSlip(whole, parts.slice(0, at + 1)));
}

/**
 * Whether one digit mistyped, or two neighbours swapped, in the whole or in one of its parts may be all that keeps them
 * from adding up. Parts of which some were left untold are off by any number.
 */
function isOneSlip(whole: Figure, parts: readonly Figure[]): boolean {
  const step = Math.min(stepOf(whole), ...parts.map(stepOf));
  const inSteps = (value: number) => Math.round(value / step);
  const missing = inSteps(whole.value) - inSteps(sumOf(parts));
  return (
    isRound(Math.abs(missing)) ||
    areSwapped(inSteps(whole.value), -missing) ||
    parts.some(({ value }) => areSwapped(inSteps(value), missing))
  );
}

/** 3, 200, 10,000 */
function isRound(value: number): boolean {
  let digits = value;
  while (digits > 9 && digits % 10 === 0) digits /= 10;
  return digits < 10;
}

/** 1240 that should be 1420 */
function areSwapped(written: number, missing: number): boolean {
  if (missing % 9 !== 0) return false;
  const [is, should] = [String(written), String(written + missing)];
  for (let at = 0; at + 1 < is.length; at += 1)
    if (is.slice(0, at) + is.charAt(at + 1) + is.charAt(at) + is.slice(at + 2) === should) return true;
  return false;
}
