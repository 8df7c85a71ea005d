import type { Line } from '../document/line.ts';
import { SIGN } from '../document/signs.ts';
import { disjoint, overlapsAny, type Range } from '../range.ts';
import { findApproximations } from './approximations.ts';
import { findCapitals } from './capitals.ts';
import type { FormFault } from './form-fault.ts';
import { findGrouped } from './grouped-digits.ts';
import { findMixedScales } from './mixed-scales.ts';
import { findPercents } from './percents.ts';
import { findRanges } from './ranges.ts';
import { findRedundant } from './redundant.ts';
import { scanNumbers, SEEN } from './scan.ts';
import { findShortYears } from './short-years.ts';
import { findTimesLess } from './times-less.ts';

/** How the numbers of one line are written; offsets into its text. */
export interface LineNumberForms {
  faults: readonly FormFault[];
  /** Numbers with commas: 1,200 */
  grouped: readonly Range[];
}

export const NO_FORMS: LineNumberForms = { faults: [], grouped: [] };

type Reader = readonly [seen: number, read: (text: string) => FormFault[]];

/** For what the line's signs promise. */
const ODD: readonly Reader[] = [
  [SIGN.oddNumber, findCapitals],
  [SIGN.oddNumber, findTimesLess],
];
/** What an earlier one tells of a number, no later one tells of it again. */
const READERS: readonly Reader[] = [
  [SEEN.range, findRanges],
  [SEEN.about, findApproximations],
  [SEEN.percent, findPercents],
  [SEEN.scale, findMixedScales],
  [SEEN.year, findShortYears],
  [SEEN.redundant, findRedundant],
];

export function readNumberForms({
  inHalfWidth: text,
  signs,
  marks,
}: Pick<Line, 'inHalfWidth' | 'signs' | 'marks'>): LineNumberForms {
  const seen = scanNumbers(text);
  const odd = signs & SIGN.oddNumber;
  if (seen + odd === 0) return NO_FORMS;
  let faults: FormFault[] = [];
  let taken = disjoint(marks);
  const add = (readers: readonly Reader[], promised: number) => {
    for (const [sign, read] of readers) {
      if ((promised & sign) === 0) continue;
      const found = withoutOverlaps(read(text)).filter((fault) => !overlapsAny(fault, taken));
      if (found.length === 0) continue;
      faults = [...faults, ...found];
      taken = disjoint([...taken, ...found]);
    }
  };
  add(ODD, odd);
  add(READERS, seen);
  const grouped = (seen & SEEN.grouped) === 0 ? [] : findGrouped(text);
  return faults.length + grouped.length === 0 ? NO_FORMS : { faults, grouped };
}

function withoutOverlaps(faults: FormFault[]): FormFault[] {
  let last = 0;
  return faults
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}
