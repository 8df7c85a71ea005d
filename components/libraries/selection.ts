/** What is ticked in a list. Ids that the list doesn't show at the moment may be among them: `chosenOf` leaves them out. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** Where a stretch begins that Shift extends. */
  anchor?: string | undefined;
}

export const nothing: Selection = { ids: new Set() };

export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** All from the anchor to that one, in the list’s order, besides what was ticked before. */
export function extendTo(selection: Selection, id: string, list: readonly string[]): Selection {
  const [from, to] = [list.indexOf(selection.anchor ?? id), list.indexOf(id)];
  if (from < 0 || to < 0) return toggle(selection, id);
  const stretch = list.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...stretch]), anchor: selection.anchor ?? id };
}

export function all(list: readonly string[]): Selection {
  return { ids: new Set(list) };
}

/** What is ticked of those that are shown. */
export function chosenOf<Item extends { id: string }>({ ids }: Selection, shown: readonly Item[]): Item[] {
  return ids.size === 0 ? [] : shown.filter(({ id }) => ids.has(id));
}
