import { type Figure, SEPARATOR } from '../figures/figure.ts';
import type { Range } from '../range.ts';

// What readers ask of many figures. A function made where it is asked would cost each line something.

export function isExact({ exact }: Figure): boolean {
  return exact;
}

export function isExactAmount({ exact, kind }: Figure): boolean {
  return exact && kind === 'amount';
}

export function isInWords({ inWords }: Figure): boolean {
  return inWords;
}

export function isPercent({ unit }: Figure): boolean {
  return unit === '%';
}

export function isPaused({ separator }: Figure): boolean {
  return separator === SEPARATOR.pause;
}

/** A comma or more parts it from the one before. */
export function isApart({ separator }: Figure): boolean {
  return separator >= SEPARATOR.comma;
}

export function isSemicolon({ separator }: Figure): boolean {
  return separator === SEPARATOR.semicolon;
}

/** The first whose label the expression fits. */
export function labelled(figures: readonly Figure[], label: RegExp): Figure | undefined {
  for (const figure of figures) if (label.test(figure.label)) return figure;
  return undefined;
}

export function someLabelled(figures: readonly Figure[], label: RegExp): boolean {
  return labelled(figures, label) !== undefined;
}

/** All but that one. */
export function without(figures: readonly Figure[], left: Figure): readonly Figure[] {
  const others: Figure[] = [];
  for (const figure of figures) if (figure !== left) others.push(figure);
  return others;
}

/** The one at that position in the line. */
export function figureAt(figures: readonly Figure[], index: number): Figure | undefined {
  for (const figure of figures) if (figure.index === index) return figure;
  return undefined;
}

export function greatestOf(figures: readonly Figure[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const { value } of figures) most = Math.max(most, value);
  return most;
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

export function lastAmount(figures: readonly Figure[], unit: string): Figure | undefined {
  for (let at = figures.length - 1; at >= 0; at -= 1) {
    const figure = figures[at];
    if (figure?.unit === unit && figure.kind === 'amount') return figure;
  }
  return undefined;
}

/** The strongest mark behind the figure at `from`, up to the one at `to`. */
export function jointBetween(figures: readonly Figure[], from: number, to: number): number {
  let joint: number = SEPARATOR.none;
  for (let at = from + 1; at <= to; at += 1) joint = Math.max(joint, figures[at]?.separator ?? SEPARATOR.none);
  return joint;
}

/** How many of the figures right before it, up to `most` of them, have its unit. */
export function alikeBefore(figures: readonly Figure[], { index, unit }: Figure, most: number): number {
  let alike = 0;
  for (let at = Math.max(0, index - most); at < index; at += 1) if (figures[at]?.unit === unit) alike += 1;
  return alike;
}
