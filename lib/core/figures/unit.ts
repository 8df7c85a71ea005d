import { charSet, charTable } from '../char-set.ts';
import data from './units.json' with { type: 'json' };

/** What a figure counts; figures of one unit may be added and compared. */
export interface Unit {
  /** One name for all spellings: 人 for 人, 名 and 位. */
  name: string;
  /** How much of `name` one of it is: 1000 for 公里, where `name` is 米. */
  factor: number;
}

/** A unit as it stands in the text. */
export interface WrittenUnit extends Unit {
  /** Characters of its spelling. */
  length: number;
  /** False for what counts nothing that could be added up: years, hours, ordinals. */
  isCounted: boolean;
}

interface Spelling extends WrittenUnit {
  spelling: string;
  /** The code of its second character: of 个 there are a dozen, nearly all of which it tells from what stands there. */
  second: number;
}

/** By the code of the first character, the longest spelling first. */
const SPELLINGS = new Map<number, Spelling[]>();

function add(spelling: string, unit: Unit, isCounted = true): void {
  const first = spelling.charCodeAt(0);
  const others = (SPELLINGS.get(first) ?? []).filter((other) => other.spelling !== spelling);
  const { length } = spelling;
  SPELLINGS.set(
    first,
    [...others, { ...unit, spelling, second: spelling.charCodeAt(1), length, isCounted }].sort(
      (a, b) => b.length - a.length,
    ),
  );
}

for (const spelling of data.uncounted) add(spelling, { name: spelling, factor: 1 }, false);
for (const spelling of data.counters) add(spelling, { name: spelling, factor: 1 });
for (const [name, spellings] of Object.entries(data.same))
  for (const spelling of spellings) add(spelling, { name, factor: 1 });
for (const [spelling, [name, factor]] of Object.entries(data.factors))
  if (typeof name === 'string' && typeof factor === 'number') add(spelling, { name, factor });

/** What the spelling of a unit that is counted begins with. */
export const UNIT_STARTS = String.fromCharCode(
  ...[...SPELLINGS].flatMap(([first, spellings]) => (spellings.some(({ isCounted }) => isCounted) ? [first] : [])),
);

/** The lists of spellings, and by a character the place of its list; at the first there is none. */
const LISTS: readonly (readonly Spelling[] | undefined)[] = [undefined, ...SPELLINGS.values()];
const placeOf = charTable([...SPELLINGS.keys()].map((first, at) => [at + 1, String.fromCharCode(first)]));

/** Marks are counted, but 3分之一 and 12分别 hold none. */
const NO_MARKS = /^分[别之类批为成派享解组工管布段析设]/u;

/** 9条次干道, 3条次要道路: what is counted is 条. */
const followsSecond = charSet('干要级生');
const endsCount = charSet('，。、；,;.（()）和共的');

/** The longest unit that stands at `at`. */
export function unitAt(text: string, at: number): WrittenUnit | undefined {
  const spellings = LISTS[placeOf(text.charCodeAt(at))];
  if (!spellings) return undefined;
  const second = text.charCodeAt(at + 1);
  for (const found of spellings) {
    if (found.length > 1 && (found.second !== second || !text.startsWith(found.spelling, at))) continue;
    if (found.length > 1 && found.spelling.endsWith('次') && followsSecond(text.charCodeAt(at + found.length)))
      continue;
    // 5个人，, but 5个人才项目
    if (found.spelling === '个人' && !endsCount(text.charCodeAt(at + 2))) continue;
    return found.spelling === '分' && NO_MARKS.test(text.slice(at, at + 2)) ? undefined : found;
  }
  return undefined;
}
