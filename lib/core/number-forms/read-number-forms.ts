import type { Line } from '../document/line.ts';
import { SIGN } from '../document/signs.ts';
import { byStart, disjoint, overlapsAny, type Range } from '../range.ts';
import { findApproximations } from './approximations.ts';
import { findCapitals } from './capitals.ts';
import type { FormFault } from './form-fault.ts';
import { findGrouped } from './grouped-digits.ts';
import { findMixedDates } from './mixed-dates.ts';
import { findMixedScales } from './mixed-scales.ts';
import { findPercents } from './percents.ts';
import { findRanges } from './ranges.ts';
import { findRedundant } from './redundant.ts';
import { findShortYears } from './short-years.ts';
import { findSomeDigits } from './some-digits.ts';
import { findTimesLess } from './times-less.ts';
import { findWideDigits } from './wide-digits.ts';

/** How the numbers of one line are written; offsets into its text. */
export interface LineNumberForms {
  faults: readonly FormFault[];
  /** Numbers with commas: 1,200 */
  grouped: readonly Range[];
}

export const NO_FORMS: LineNumberForms = { faults: [], grouped: [] };

/** By what signs a line may hold something. What an earlier one tells of a number, no later one tells of it again. */
const READERS: readonly { sign: number; read: (text: string) => FormFault[] }[] = [
  { sign: SIGN.oddNumber, read: findCapitals },
  { sign: SIGN.oddNumber, read: findTimesLess },
  { sign: SIGN.oddNumber, read: findRanges },
  { sign: SIGN.aboutNumber, read: findApproximations },
  { sign: SIGN.aboutNumber | SIGN.oddNumber, read: findSomeDigits },
  { sign: SIGN.aboutNumber | SIGN.oddNumber | SIGN.wordedPercent, read: findPercents },
  { sign: SIGN.oddNumber, read: findMixedScales },
  { sign: SIGN.dated, read: findShortYears },
  { sign: SIGN.dated, read: findMixedDates },
  { sign: SIGN.aboutNumber, read: findRedundant },
];
const ALL = READERS.reduce((all, { sign }) => all | sign, SIGN.wide);

export function readNumberForms(line: Pick<Line, 'text' | 'inHalfWidth' | 'signs' | 'marks'>): LineNumberForms {
  const { signs } = line;
  if ((signs & ALL) === 0) return NO_FORMS;
  const text = line.inHalfWidth;
  let faults: readonly FormFault[] = NO_FAULTS;
  for (const { sign, read } of READERS) {
    if ((signs & sign) === 0) continue;
    const found = read(text);
    if (found.length > 0) faults = withFree(faults, found, line.marks);
  }
  if ((signs & SIGN.wide) !== 0) faults = withFree(faults, findWideDigits(line.text), line.marks);
  const grouped = (signs & SIGN.oddNumber) === 0 ? NO_RANGES : findGrouped(text);
  return faults.length + grouped.length === 0 ? NO_FORMS : { faults, grouped };
}

const NO_FAULTS: readonly FormFault[] = [];
const NO_RANGES: readonly Range[] = [];

function withFree(
  faults: readonly FormFault[],
  found: readonly FormFault[],
  marks: readonly Range[],
): readonly FormFault[] {
  const taken = disjoint([...marks, ...faults]);
  return [...faults, ...withoutOverlaps([...found]).filter((fault) => !overlapsAny(fault, taken))];
}

function withoutOverlaps(faults: FormFault[]): FormFault[] {
  let last = 0;
  return faults.sort(byStart).filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
