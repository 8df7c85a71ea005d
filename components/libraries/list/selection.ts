/** What is ticked in a list. Ids that the list doesn't show at the moment may be among them: `chosenOf` leaves them out. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** Where a stretch begins that Shift extends. */
  anchor?: string | undefined;
  /** What was ticked before that stretch: a shorter one lets go of the rest. */
  base?: ReadonlySet<string>;
}

export const nothing: Selection = { ids: new Set() };

export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id, base: next };
}

/** All from the anchor to that one, in the list’s order, besides what was ticked before. */
export function extendTo(selection: Selection, id: string, list: readonly string[]): Selection {
  const [from, to] = [list.indexOf(selection.anchor ?? id), list.indexOf(id)];
  if (from < 0 || to < 0) return toggle(selection, id);
  const stretch = list.slice(Math.min(from, to), Math.max(from, to) + 1);
  const base = selection.base ?? selection.ids;
  return { ids: new Set([...base, ...stretch]), anchor: selection.anchor ?? id, base };
}

export function all(list: readonly string[]): Selection {
  return { ids: new Set(list) };
}

/** What is ticked of those that are shown. */
export function chosenOf<Item extends { id: string }>({ ids }: Selection, shown: readonly Item[]): Item[] {
  return ids.size === 0 ? [] : shown.filter(({ id }) => ids.has(id));
}
