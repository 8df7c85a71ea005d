import type { Figure } from '../figures/figure.ts';
import { significant } from '../quantities/likeness.ts';
import { stepOf, sumOf } from './sums.ts';

/** A few figures that are one of the last digit off, or a whole in 万 over parts that aren't: rounded, or a slip. */
export function isRounded(whole: Figure, parts: readonly Figure[]): boolean {
  if (whole.decimals === 0 || parts.length > MAX_PARTS) return false;
  // 1.15万吨 of 4620吨、5180吨、1720吨 is told as closely as it is meant.
  const areFiner = areOfSmallerScale(parts, whole);
  if (whole.decimals > 1 && areFiner) return false;
  // The more there are, the further off they come by rounding.
  if (parts.length > MAX_ROUNDED && Math.abs(sumOf(parts) - whole.value) < stepOf(whole) * FAR) return false;
  return areFiner || areWrittenLike(parts, whole);
}

function areOfSmallerScale(parts: readonly Figure[], whole: Figure): boolean {
  for (const { scale } of parts) if (scale >= whole.scale) return false;
  return true;
}

/** To the same digit. */
function areWrittenLike(parts: readonly Figure[], whole: Figure): boolean {
  for (const { scale, decimals } of parts) if (scale !== whole.scale || decimals !== whole.decimals) return false;
  return true;
}

const MAX_ROUNDED = 5;

/** Each figure may be off by half of its last digit. */
export function isOfRounding(whole: Figure, parts: readonly Figure[]): boolean {
  // 8887万吨: so many digits of 万 are mostly rounded, too, but no further off than by one.
  const isOfMany = whole.decimals === 0 && whole.scale >= MANY_SCALE && whole.value >= MANY_STEPS * whole.scale;
  const steps = isOfMany ? 1 : (parts.length + 1) / 2;
  const most = steps * stepOf(whole) * (1 + 1e-6);
  return (
    (whole.decimals > 0 || isOfMany) && areWrittenLike(parts, whole) && Math.abs(sumOf(parts) - whole.value) <= most
  );
}
const MANY_SCALE = 10_000;
const MANY_STEPS = 1000;
const MAX_PARTS = 10;
const FAR = 1.5;

/** 1800余人次 is no more than 1900: what 余 leaves open is less than the last digit that is told. */
export function isOverMore(text: string, whole: Figure, parts: readonly Figure[]): boolean {
  const written = text.slice(whole.start, whole.end);
  const [, digits] = /^(\d+)[余多]/u.exec(written) ?? [];
  if (digits === undefined) return false;
  const zeros = digits.length - significant(digits);
  const sum = sumOf(parts);
  return sum >= whole.value + 10 ** zeros * whole.scale && sum < whole.value * 2;
}
