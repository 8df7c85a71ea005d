import { lastOf, type Item, type Run } from './run.ts';

/** Items whose numbers are written in the style of another level: 一、 2、 三、. */
export interface Slip {
  items: readonly Item[];
  /** The item of the right style before them, and the one after. */
  previous: Item;
  next: Item;
}

export function findSlips(runs: readonly Run[]): Slip[] {
  return runs.flatMap((run) => {
    const { items, parent, parentItems } = run;
    const previous = parent?.items[parentItems - 1];
    const next = parent?.items[parentItems];
    const first = items[0];
    if (!previous || !next || !first || first.value === 1 || first.value !== previous.value + 1) return [];
    const counts = items.every(({ value }, index) => value === first.value + index);
    return counts && next.value === (lastOf(run)?.value ?? 0) + 1 ? [{ items, previous, next }] : [];
  });
}
