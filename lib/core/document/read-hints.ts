import { charTable, pairGroups } from '../char-set.ts';
import { isPerhaps } from '../names/begin-like-word.ts';
import type { Name } from '../names/name.ts';
import { LONG_ENDS, type LongName, longNameAt } from '../names/long-names.ts';
import { UNIT_ENDS } from '../names/unit-endings.ts';
import { nameAt } from '../names/read-names.ts';
import { sayingIn, secondHalfAt } from '../names/sayings.ts';
import { CUE_PAIRS, CUE_SINGLES, HINT, HINT_PAIRS } from './hints.ts';

/** The bit of a character that may stand before another is so far above that of the other. */
const BEFORE = HINT_PAIRS.length;
const BY_ONE = HINT.unit | HINT.quote | HINT.long;
const BY_TWO = (1 << HINT_PAIRS.length) - 1;
const OF_LONG = HINT.long | HINT.longOfTwo;
const OF_NAMES = BY_ONE | OF_LONG | HINT.unitOfTwo | HINT.surname;
const kindOf = charTable([
  [HINT.unit, UNIT_ENDS.alone],
  [HINT.quote, '“”《'],
  [HINT.long, LONG_ENDS.alone],
  ...pairGroups(HINT_PAIRS),
]);

const CUE_BEFORE = CUE_PAIRS.length;
const CUES_BY_TWO = (1 << CUE_BEFORE) - 1;
const CUES_BY_ONE = CUE_SINGLES.reduce((all, [bits]) => all | bits, 0);
const cueOf = charTable([...CUE_SINGLES, ...pairGroups(CUE_PAIRS)]);

/** The hints of a line, and the names that some of them are of. */
export interface Hinted {
  /** Bits of HINT and of CUE. */
  hints: number;
  cues: number;
  names: readonly Name[];
  longNames: readonly LongName[];
  /** What may be the names of persons, and may be other words. */
  perhaps: readonly string[];
}

/** In one look over the line: most lines hold nothing of all this. */
export function readHints(text: string): Hinted {
  let hints = 0;
  let cues = 0;
  let cueBefore = 0;
  let names: Name[] | undefined;
  let longNames: LongName[] | undefined;
  let perhaps: string[] | undefined;
  let before = HINT.surname << BEFORE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const cue = cueOf(code);
    cues |= cue & (CUES_BY_ONE | ((cueBefore >> CUE_BEFORE) & CUES_BY_TWO));
    cueBefore = cue;
    const kind = kindOf(code);
    const hint = kind & (BY_ONE | ((before >> BEFORE) & BY_TWO));
    before = kind;
    if (hint === 0) continue;
    hints |= hint;
    if ((hint & OF_NAMES) === 0) continue;
    const name = nameAt(text, at, hint);
    if (name) (names ??= []).push(name);
    if (name && isPerhaps(name)) (perhaps ??= []).push(name.text);
    const half = name?.kind === 'quoted' && name.tail !== '' ? secondHalfAt(text, at) : undefined;
    if (half) (names ??= []).push(half);
    const long = (hint & OF_LONG) !== 0 ? longNameAt(text, at) : undefined;
    if (long) (longNames ??= []).push(long);
  }
  const saying = sayingIn(text);
  if (saying.length > 0) names = [...(names ?? []), ...saying];
  if ((hints | cues) === 0 && names === undefined) return NOTHING;
  return { hints, cues, names: names ?? NONE, longNames: longNames ?? NONE, perhaps: perhaps ?? NONE };
}

const NONE: readonly never[] = [];
const NOTHING: Hinted = { hints: 0, cues: 0, names: NONE, longNames: NONE, perhaps: NONE };
