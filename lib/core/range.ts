/** A stretch of the draft's text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Whether they have a character in common. */
export function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The index of the first range that starts at `offset` or behind it, by halves; they are in order. */
export function firstAtOrAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For sorting by place; of those that begin together the order stays. */
export function byStart(one: Pick<Range, 'start'>, other: Pick<Range, 'start'>): number {
  return one.start - other.start;
}

/** The same; of those that begin together the longest first. */
export function longestFirst(one: Range, other: Range): number {
  return one.start - other.start || other.end - one.end;
}

/** In order, overlapping ones joined. */
export function disjoint(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of [...ranges].sort(byStart)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** `disjoint` is in order and free of overlaps, so only the last range that starts before `end` can reach in. */
export function overlapsAny({ start, end }: Range, disjoint: readonly Range[]): boolean {
  return (disjoint[firstAtOrAfter(disjoint, end) - 1]?.end ?? 0) > start;
}
