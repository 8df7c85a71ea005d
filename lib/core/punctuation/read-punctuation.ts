import { findLookalikes } from '../blanks/lookalikes.ts';
import type { Line } from '../document/line.ts';
import { SIGN } from '../document/signs.ts';
import { disjoint, overlapsAny, type Range } from '../range.ts';
import { findDocumentNumbers } from './document-numbers.ts';
import { findDoubled } from './doubled.ts';
import { findHalfMarks } from './half-marks.ts';
import { findHalves, type Half } from './halves.ts';
import type { MarkFault } from './mark-fault.ts';
import { judgeHalves } from './mismatched.ts';
import { findAdjacent, findBeforeDeng } from './needless-pauses.ts';
import { scanMarks, SEEN } from './scan.ts';
import { findStraightQuotes } from './straight-quotes.ts';
import { findStraySpaces } from './stray-spaces.ts';

/** What one line tells of its marks; offsets into its text. */
export interface LineMarks {
  faults: readonly MarkFault[];
  /** Halves whose other half may stand in a line near by. */
  halves: readonly Half[];
}

export const NO_MARKS: LineMarks = { faults: [], halves: [] };

type Read = Pick<Line, 'text' | 'signs' | 'read' | 'marks' | 'blanks' | 'source' | 'indent'>;

/** A space is of the signs of a table's cells. */
const MAY_HOLD = SIGN.pairedMark | SIGN.doubledMark | SIGN.celled;

export function readPunctuation(line: Read): LineMarks {
  const { text, read, signs } = line;
  const seen = (signs & MAY_HOLD) === 0 ? 0 : scanMarks(text);
  if (seen === 0 && read === text) return NO_MARKS;
  const found = (sign: number, find: (text: string) => MarkFault[]) => ((seen & sign) === 0 ? [] : find(text));
  const strong = [...found(SEEN.documentNumber, findDocumentNumbers), ...found(SEEN.doubled, findDoubled)];
  const all = [
    ...findHalfMarks(text, read),
    ...found(SEEN.spaced, findStraySpaces),
    ...found(SEEN.straight, findStraightQuotes),
    ...found(SEEN.beforeDeng, findBeforeDeng),
    ...found(SEEN.adjacent, findAdjacent),
  ];
  const open = (seen & SEEN.unpaired) === 0 ? [] : findHalves(text);
  if (strong.length + all.length + open.length === 0) return NO_MARKS;
  const kept = keptRanges(line);
  const first = strong.filter((fault) => !overlapsAny(fault, kept));
  const taken = disjoint([...kept, ...first]);
  const isFree = (range: Range) => !overlapsAny(range, taken);
  const { faults: wrong, halves } = judgeHalves(text, open.filter(isFree));
  const faults = [...first, ...wrong, ...all.filter(isFree)];
  return faults.length + halves.length === 0 ? NO_MARKS : { faults, halves };
}

/** What an address, code or the name of a file holds one of. */
const MAY_BE_FOREIGN = /[A-Za-z`]/u;

/** Numbers of lists, addresses, file names and blanks: their marks are their own. */
function keptRanges({ text, marks, blanks, indent }: Read): Range[] {
  const open = blanks.blanks.map(({ start, end }) => ({ start: start - indent, end: end - indent }));
  const foreign = MAY_BE_FOREIGN.test(text) ? findLookalikes(text) : [];
  return disjoint([...marks, ...foreign, ...open]);
}
