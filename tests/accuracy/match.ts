import type { Range } from '../../lib/core/range.ts';

export interface Matching<Found> {
  right: Found[];
  /** Labels that nothing found. */
  missed: Range[];
  /** Found, but no label says so. */
  wrong: Found[];
}

type Fits<Found = Range> = (found: Found, label: Range) => boolean;

/** The labelled words exactly. */
export const sameRange: Fits = (found, label) => found.start === label.start && found.end === label.end;

export const sameStart: Fits = (found, label) => found.start === label.start;

/** Some words in common; an empty range fits where it touches. */
export const overlaps: Fits = (found, label) =>
  found.start === found.end
    ? label.start <= found.start && found.start <= label.end
    : found.start < label.end && label.start < found.end;

/**
 * Pairs findings with labels, one to one. A label may name several places: a finding at a second of them, once the
 * label has its own, is neither right nor wrong.
 */
export function match<Found extends Range>(
  found: readonly Found[],
  labels: readonly (readonly Range[])[],
  fits: Fits<Found>,
): Matching<Found> {
  const open = labels
    .map((places) => ({ places: [...places], found: false }))
    .sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
  const right: Found[] = [];
  const wrong: Found[] = [];
  for (const finding of found) {
    const takes = ({ places }: { places: Range[] }) => places.some((place) => fits(finding, place));
    const label = open.find((candidate) => !candidate.found && takes(candidate)) ?? open.find(takes);
    if (!label) {
      wrong.push(finding);
      continue;
    }
    if (!label.found) right.push(finding);
    label.found = true;
    label.places.splice(
      label.places.findIndex((place) => fits(finding, place)),
      1,
    );
  }
  const missed = open.flatMap((label) => (label.found ? [] : (label.places[0] ?? [])));
  return { right, missed, wrong };
}
