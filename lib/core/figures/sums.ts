import type { Figure } from './figure.ts';

export function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
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
  const finest = new Map<number, number>();
  for (const { scale, decimals } of figures) finest.set(scale, Math.max(finest.get(scale) ?? 0, decimals));
  const steps = [...finest].map(([scale, decimals]) => scale / 10 ** decimals);
  const coarsest = Math.max(...steps);
  if (finest.size > 1) return coarsest / 2 + EPSILON * coarsest;
  const [decimals = 0] = finest.values();
  return decimals === 0 ? EPSILON : coarsest * (figures.length > MANY ? 2 : 1) * (1 + EPSILON);
}

/** Whether the parts add up to the whole, but for rounding. */
export function addsUp(whole: Figure, parts: readonly Figure[], tolerance = sumTolerance([whole, ...parts])): boolean {
  return Math.abs(sumOf(parts) - whole.value) <= tolerance;
}

/** Whether some neighbours among the parts add up to the whole. */
export function someAddUp(
  whole: Figure,
  parts: readonly Figure[],
  tolerance = sumTolerance([whole, ...parts]),
): boolean {
  return parts.some((_, from) => {
    let sum = 0;
    return parts.slice(from).some(({ value }, index) => {
      sum += value;
      return index > 0 && Math.abs(sum - whole.value) <= tolerance;
    });
  });
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
