import { type Mark, rankOf } from '../numbering/mark.ts';

/** How many items follow an announcement; a list in words may be read in two ways (A和B as one name or two). */
export interface ItemCount {
  least: number;
  most: number;
}

export function exactly(count: number): ItemCount {
  return { least: count, most: count };
}

/** The run that the first mark opens, to where a higher one stands or it starts anew. */
export function countMarks(marks: readonly Mark[]): ItemCount {
  const [first] = marks;
  let count = 0;
  for (const { style, value } of marks) {
    if (!first || rankOf(style) < rankOf(first.style)) break;
    if (style !== first.style) continue;
    if (count > 0 && value === 1) break;
    count += 1;
  }
  return exactly(count);
}
