import type { Figure } from '../figures/figure.ts';

export function sumOf(figures: readonly Figure[]): number {
  let sum = 0;
  for (const { value } of figures) sum += value;
  return sum;
}

/** From here on rounded figures may be off by two of the last digit. */
const MANY = 6;
/** What doubles lose in adding up. */
const EPSILON = 1e-6;

/**
 * By how much a total may differ from its parts through rounding: one of the last digit where figures carry decimals,
 * half a step of the coarser figures where 亿 and 万 are mixed, nothing between whole numbers.
 */
export function sumTolerance(figures: readonly Figure[]): number {
  let coarsest = 0;
  let mixed = false;
  let decimals = 0;
  const [first] = figures;
  for (const figure of figures) {
    if (figure.scale !== first?.scale) mixed = true;
    decimals = Math.max(decimals, figure.decimals);
  }
  if (!mixed) {
    coarsest = (first?.scale ?? 1) / 10 ** decimals;
    return decimals === 0 ? EPSILON : coarsest * (figures.length > MANY ? 2 : 1) * (1 + EPSILON);
  }
  for (const { scale } of figures) coarsest = Math.max(coarsest, scale / 10 ** finestOf(figures, scale));
  return coarsest / 2 + EPSILON * coarsest;
}

/** The most digits after the decimal point that a figure of that scale has. */
function finestOf(figures: readonly Figure[], scale: number): number {
  let most = 0;
  for (const figure of figures) if (figure.scale === scale) most = Math.max(most, figure.decimals);
  return most;
}

/** Whether the parts add up to the whole, but for rounding. */
export function addsUp(whole: Figure, parts: readonly Figure[], tolerance = sumTolerance([whole, ...parts])): boolean {
  return Math.abs(sumOf(parts) - whole.value) <= tolerance;
}

/** Whether some neighbours among the parts add up to the whole, beginning with one of the first `starts`. */
export function someAddUp(
  whole: Figure,
  parts: readonly Figure[],
  tolerance = sumTolerance([whole, ...parts]),
  starts = parts.length,
): boolean {
  for (let from = 0; from < starts && from + 1 < parts.length; from += 1) {
    let sum = parts[from]?.value ?? 0;
    for (let at = from + 1; at < parts.length; at += 1) {
      sum += parts[at]?.value ?? 0;
      if (Math.abs(sum - whole.value) <= tolerance) return true;
    }
  }
  return false;
}

/** What doubles lose in adding up figures of that size. */
export function noTolerance(whole: Figure): number {
  return EPSILON * Math.max(1, whole.scale);
}

/** What one of the last digit written stands for: 0.1亿元 is 10,000,000. */
export function stepOf({ scale, decimals }: Figure): number {
  return scale / 10 ** decimals;
}

/** By how much a figure may have been rounded; whole numbers are taken as exact. `decimals`: those it is sure to have. */
export function halfStep({ scale, decimals }: Figure, sure = decimals): number {
  return sure === 0 ? 0 : scale / 10 ** sure / 2;
}

/** Whether a percentage as told, rounded or cut off, fits one that lies between the two. */
export function fitsPercent(percent: Figure, told: number, least: number, most: number): boolean {
  const step = stepOf(percent);
  return told > least - step * (1 - EPSILON) && told <= most + (step / 2) * (1 + EPSILON);
}
