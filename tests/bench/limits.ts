import type { ContenderName } from './contender.ts';
import type { Timing } from './measure.ts';
import type { Shape } from './texts.ts';

/** What the project has set out to reach, and the number it comes to. */
export interface Limit {
  what: string;
  limit: number;
  unit: '×' | 'ms' | 'MB';
  actual: number;
  met: boolean;
}

export const MEMORY_CHARACTERS = 1_000_000;

/** `bytes`: what a linter holds with a draft of MEMORY_CHARACTERS. Limits whose texts were not run are left out. */
export function limitsOf(timings: readonly Timing[], shape: Shape, bytes: number | undefined): Limit[] {
  const median = (contender: ContenderName, characters: number) =>
    timings.find((each) => each.contender === contender && each.characters === characters && each.shape === shape)
      ?.median;
  const limits: Limit[] = [];
  const add = (what: string, limit: number, unit: Limit['unit'], actual: number | undefined, met = atMost) => {
    if (actual !== undefined && !Number.isNaN(actual))
      limits.push({ what, limit, unit, actual, met: met(actual, limit) });
  };
  const ratio = (dividend?: number, divisor?: number) => (dividend ?? Number.NaN) / (divisor ?? Number.NaN);
  const check = median('check, all rules', 100_000);
  add('check of 100k, in bare scans, at most', 6, '×', ratio(check, median('bare scan, 60 expressions', 100_000)));
  add('check of 100k, in AutoCorrect lints, at most', 1, '×', ratio(check, median('AutoCorrect, lint', 100_000)));
  add('check of 100k, times faster than zhlint, at least', 5, '×', ratio(median('zhlint', 100_000), check), atLeast);
  add('check of 1M, in checks of 100k, at most', 12, '×', ratio(median('check, all rules', 1_000_000), check));
  add('keystroke in 100k, at most', 2, 'ms', median('keystroke in the middle', 100_000));
  add('keystroke in 1M, at most', 4, 'ms', median('keystroke in the middle', 1_000_000));
  add('memory held with 1M, at most', 60, 'MB', bytes === undefined ? undefined : bytes / 1_000_000);
  return limits;
}

function atMost(actual: number, limit: number): boolean {
  return actual <= limit;
}

function atLeast(actual: number, limit: number): boolean {
  return actual >= limit;
}
