import { findLookalikes } from '../blanks/lookalikes.ts';
import type { Line } from '../document/line.ts';
import { SIGN } from '../document/signs.ts';
import { disjoint, overlapsAny, type Range } from '../range.ts';
import { findDecimalPoints } from './decimal-points.ts';
import { findDocumentNumbers } from './document-numbers.ts';
import { findDoubled } from './doubled.ts';
import { findHalfMarks } from './half-marks.ts';
import { findHalves, type Half } from './halves.ts';
import type { MarkFault } from './mark-fault.ts';
import { judgeHalves } from './mismatched.ts';
import { findAdjacent, findBeforeDeng } from './needless-pauses.ts';
import { findStraightQuotes } from './straight-quotes.ts';
import { findStraySpaces } from './stray-spaces.ts';

/** What one line tells of its marks; offsets into its text. */
export interface LineMarks {
  faults: readonly MarkFault[];
  /** Halves whose other half may stand in a line near by. */
  halves: readonly Half[];
}

export const NO_MARKS: LineMarks = { faults: [], halves: [] };

type Read = Pick<Line, 'text' | 'signs' | 'read' | 'marks' | 'blanks' | 'figures' | 'source' | 'indent'>;

/** By what signs a line may hold something. */
const STRONG = [
  { sign: SIGN.dated, find: findDocumentNumbers },
  { sign: SIGN.doubledMark, find: findDoubled },
] as const;
const OTHERS = [
  // A space is of the signs of a table's cells.
  { sign: SIGN.celled, find: findStraySpaces },
  { sign: SIGN.unpaired, find: findStraightQuotes },
  { sign: SIGN.doubledMark, find: findBeforeDeng },
  { sign: SIGN.pausedQuote, find: findAdjacent },
] as const;
const ALL = [...STRONG, ...OTHERS].reduce((all, { sign }) => all | sign, 0);

export function readPunctuation(line: Read): LineMarks {
  const { text, read, signs } = line;
  const mayHold = (signs & ALL) !== 0;
  const points = (signs & SIGN.inlineMark) === 0 ? NO_FAULTS : findDecimalPoints(text, line.figures);
  if (!mayHold && read === text && points.length === 0) return NO_MARKS;
  const certain = mayHold ? findBy(STRONG, text, signs) : NO_FAULTS;
  const strong = points.length === 0 ? certain : [...points, ...certain];
  const halfMarks = read === text ? NO_FAULTS : findHalfMarks(text, read);
  const others = mayHold ? findBy(OTHERS, text, signs) : NO_FAULTS;
  const open = (signs & SIGN.unpaired) === 0 ? NO_HALVES : findHalves(text);
  if (strong.length + halfMarks.length + others.length + open.length === 0) return NO_MARKS;
  const kept = keptRanges(line);
  const first = withFree(strong, kept);
  const taken = first.length === 0 ? kept : disjoint([...kept, ...first]);
  const { faults: wrong, halves } = judgeHalves(text, withFree(open, taken));
  const faults = [...first, ...wrong, ...withFree(halfMarks, taken), ...withFree(others, taken)];
  return faults.length + halves.length === 0 ? NO_MARKS : { faults, halves };
}

const NO_FAULTS: readonly MarkFault[] = [];
const NO_HALVES: readonly Half[] = [];

function findBy(
  readers: readonly { sign: number; find: (text: string) => readonly MarkFault[] }[],
  text: string,
  signs: number,
): readonly MarkFault[] {
  let faults = NO_FAULTS;
  for (const { sign, find } of readers) {
    if ((signs & sign) === 0) continue;
    const found = find(text);
    if (found.length > 0) faults = [...faults, ...found];
  }
  return faults;
}

function withFree<T extends Range>(ranges: readonly T[], taken: readonly Range[]): readonly T[] {
  if (ranges.length === 0 || taken.length === 0) return ranges;
  const free: T[] = [];
  for (const range of ranges) if (!overlapsAny(range, taken)) free.push(range);
  return free;
}

/** What an address, code or the name of a file holds one of. */
const MAY_BE_FOREIGN = /[A-Za-z`]/u;

/** Numbers of lists, addresses, file names and blanks: their marks are their own. */
function keptRanges({ text, marks, blanks, indent }: Read): readonly Range[] {
  const foreign = MAY_BE_FOREIGN.test(text) ? findLookalikes(text) : [];
  if (foreign.length + blanks.blanks.length === 0) return marks.length === 0 ? marks : disjoint(marks);
  const open = blanks.blanks.map(({ start, end }) => ({ start: start - indent, end: end - indent }));
  return disjoint([...marks, ...foreign, ...open]);
}
