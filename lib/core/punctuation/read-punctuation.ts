import { findLookalikes } from '../blanks/lookalikes.ts';
import type { Line } from '../document/line.ts';
import type { Range } from '../range.ts';
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
import { overlap } from '../range.ts';

/** What one line tells of its marks; offsets into its text. */
export interface LineMarks {
  faults: readonly MarkFault[];
  /** Halves whose other half may stand in a line near by. */
  halves: readonly Half[];
}

export const NO_MARKS: LineMarks = { faults: [], halves: [] };

type Read = Pick<Line, 'text' | 'read' | 'marks' | 'blanks' | 'source' | 'indent'>;

export function readPunctuation(line: Read): LineMarks {
  const { text, read } = line;
  const seen = scanMarks(text);
  if (seen === 0 && read === text) return NO_MARKS;
  const kept = keptRanges(line);
  const has = (bit: number) => (seen & bit) !== 0;
  const numbers = has(SEEN.documentNumber) ? findDocumentNumbers(text) : [];
  const doubled = has(SEEN.doubled) ? findDoubled(text, kept) : [];
  const taken = [...kept, ...numbers, ...doubled];
  const isFree = (range: Range) => !taken.some((other) => overlap(range, other));
  const { faults: wrong, halves } = has(SEEN.unpaired)
    ? judgeHalves(text, findHalves(text).filter(isFree))
    : { faults: [], halves: [] };
  const faults = [
    ...numbers,
    ...doubled,
    ...wrong,
    ...findHalfMarks(text, read, taken),
    ...(has(SEEN.spaced) ? findStraySpaces(text) : []).filter(isFree),
    ...(has(SEEN.straight) ? findStraightQuotes(text) : []).filter(isFree),
    ...(has(SEEN.beforeDeng) ? findBeforeDeng(text) : []),
    ...(has(SEEN.adjacent) ? findAdjacent(text) : []),
  ];
  return faults.length + halves.length === 0 ? NO_MARKS : { faults, halves };
}

/** Numbers of lists, addresses, file names and blanks. */
function keptRanges({ text, marks, blanks, indent }: Read): Range[] {
  const open = blanks.blanks.map(({ start, end }) => ({ start: start - indent, end: end - indent }));
  return [...marks, ...findLookalikes(text), ...open];
}
