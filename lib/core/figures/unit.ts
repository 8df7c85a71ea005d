import data from './units.json' with { type: 'json' };

/** What a figure counts; figures of one unit may be added and compared. */
export interface Unit {
  /** One name for all spellings: 人 for 人, 名 and 位. */
  name: string;
  /** How much of `name` one of it is: 1000 for 公里, where `name` is 米. */
  factor: number;
}

/** A unit as it stands in the text; without `unit` where it counts nothing that could be added up (years, hours, ordinals). */
export interface WrittenUnit {
  spelling: string;
  unit?: Unit;
}

/** By first character, the longest spelling first. */
const SPELLINGS = new Map<string, WrittenUnit[]>();

function add(spelling: string, unit?: Unit): void {
  const first = spelling.charAt(0);
  const list = SPELLINGS.get(first) ?? [];
  const others = list.filter((other) => other.spelling !== spelling);
  SPELLINGS.set(
    first,
    [...others, { spelling, ...(unit ? { unit } : {}) }].sort((a, b) => b.spelling.length - a.spelling.length),
  );
}

for (const spelling of data.uncounted) add(spelling);
for (const spelling of data.counters) add(spelling, { name: spelling, factor: 1 });
for (const [name, spellings] of Object.entries(data.same))
  for (const spelling of spellings) add(spelling, { name, factor: 1 });
for (const [spelling, [name, factor]] of Object.entries(data.factors))
  if (typeof name === 'string' && typeof factor === 'number') add(spelling, { name, factor });

/** Marks are counted, but 3分之一 and 12分别 hold none. */
const NO_MARKS = /^分[别之类批为成派享解组工管布段析设]/u;

/** The longest unit that stands at `at`. */
export function unitAt(text: string, at: number): WrittenUnit | undefined {
  const found = SPELLINGS.get(text.charAt(at))?.find(({ spelling }) => text.startsWith(spelling, at));
  return found?.spelling === '分' && NO_MARKS.test(text.slice(at, at + 2)) ? undefined : found;
}
