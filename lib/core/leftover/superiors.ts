import type { NamedUnit } from './named-units.ts';

const TOWNS: readonly string[] = ['镇', '乡', '街道'];
/** What stands in one town, and no name says in which. */
const IN_TOWN = ['村', '社区', '校', '园', '所', '站', '院'];

/** Whether a draft of that kind of unit is of one town alone. */
export function isInTown(kind: string): boolean {
  return IN_TOWN.includes(kind);
}

export function isTown({ kind }: Pick<NamedUnit, 'kind'>): boolean {
  return TOWNS.includes(kind);
}

/** Of the towns that a draft names as its own, those that are not the first, and not named more often. */
export function otherTowns<Town extends Pick<NamedUnit, 'kind' | 'name'>>(towns: readonly Town[]): readonly Town[] {
  const [first] = towns;
  if (!first) return [];
  const others = towns.filter(({ kind, name }) => kind !== first.kind || name !== first.name);
  return others.length <= towns.length - others.length ? others : [];
}
