import { type Figure, SEPARATOR } from '../figures/figure.ts';
import type { Range } from '../range.ts';

/** What readers ask of lists of figures, on its own: a function made where it is asked would cost each line something. */
export function isExact({ exact }: Figure): boolean {
  return exact;
}

export function isExactAmount({ exact, kind }: Figure): boolean {
  return exact && kind === 'amount';
}

export function isPercent({ unit }: Figure): boolean {
  return unit === '%';
}

export function isPaused({ separator }: Figure): boolean {
  return separator === SEPARATOR.pause;
}

/** From the first character to the last, in whatever order they stand. */
export function rangeOf(figures: readonly Figure[]): Range {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const figure of figures) {
    start = Math.min(start, figure.start);
    end = Math.max(end, figure.end);
  }
  return { start, end };
}

/** The positions of the first and the last of them among the line's figures. */
export function endsOf(figures: readonly Figure[]): readonly [first: number, last: number] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { index } of figures) {
    first = Math.min(first, index);
    last = Math.max(last, index);
  }
  return [first, last];
}

/** The strongest mark behind the figure at `from` up to the one at `to`. */
export function jointBetween(figures: readonly Figure[], from: number, to: number): number {
  let joint: number = SEPARATOR.none;
  for (let at = from + 1; at <= to; at += 1) joint = Math.max(joint, figures[at]?.separator ?? SEPARATOR.none);
  return joint;
}
