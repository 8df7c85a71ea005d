import data from './units.json' with { type: 'json' };

/** What a figure counts; figures of one unit may be added and compared. */
export interface Unit {
  /** One name for all spellings: 人 for 人, 名 and 位. */
  name: string;
  /** How much of `name` one of it is: 1000 for 公里, where `name` is 米. */
  factor: number;
}

const UNITS = new Map<string, Unit>();
for (const spelling of data.counters) UNITS.set(spelling, { name: spelling, factor: 1 });
for (const [name, spellings] of Object.entries(data.same))
  for (const spelling of spellings) UNITS.set(spelling, { name, factor: 1 });
for (const [spelling, [name, factor]] of Object.entries(data.factors))
  if (typeof name === 'string' && typeof factor === 'number') UNITS.set(spelling, { name, factor });

const byLength = [...UNITS.keys(), ...data.uncounted].sort((a, b) => b.length - a.length);

/** Source of a pattern for any unit, the longest spelling first; years, hours and ordinals among them, which `unitOf` doesn't know. */
export const UNIT_SOURCE = byLength.map((spelling) => spelling.replace(/[()]/gu, String.raw`\$&`)).join('|');

/** Undefined for years, hours and the like, which count nothing that could be added up. */
export function unitOf(spelling: string): Unit | undefined {
  return UNITS.get(spelling);
}
