import { SIGN } from '../document/signs.ts';
import { byStart, type Range } from '../range.ts';
import { type ClockFault, findClockFaults } from './clock-times.ts';
import { readNumericDates } from './numeric-dates.ts';
import { joinPeriods } from './periods.ts';
import { readUnitDates } from './read-dates.ts';
import { findPartFaults, type PartFault } from './part-spans.ts';
import { findWorkFaults } from './work-spans.ts';
import { findYearSlips } from './year-slips.ts';
import type { Period, WrittenDate } from './written-date.ts';

/** The dates of one line, each list in order. Offsets into the line. */
export interface LineDates {
  dates: readonly WrittenDate[];
  periods: readonly Period[];
  clockFaults: readonly ClockFault[];
  /** 3月10日开工，2月28日竣工 */
  workFaults: readonly Range[];
  partFaults: readonly PartFault[];
  /** 2O25年, 20255年度 */
  yearSlips: readonly Range[];
}

const NONE: LineDates = { dates: [], periods: [], clockFaults: [], workFaults: [], partFaults: [], yearSlips: [] };
const SEPARATED = /(?:19|20)\d{2}[-./．－]\d/u;
const CLOCK = /\d(?:[:：]\d\d|时)/u;

/** `line` holds no line break; `signs` are its bits of SIGN. */
export function readLineDates(line: string, signs: number): LineDates {
  const hasUnits = (signs & SIGN.dated) !== 0;
  const isSeparated = (signs & SIGN.separated) !== 0 && SEPARATED.test(line);
  const clockFaults = (signs & SIGN.clocked) !== 0 && CLOCK.test(line) ? findClockFaults(line) : NO_FAULTS;
  if (!hasUnits && !isSeparated) return clockFaults.length > 0 ? { ...NONE, clockFaults } : NONE;
  const found = hasUnits ? readUnitDates(line) : [];
  if (isSeparated) found.push(...readNumericDates(line));
  if (found.length > 1) found.sort(byStart);
  const joined = joinPeriods(found, line);
  const workFaults = found.length > 1 ? findWorkFaults(joined, line) : NO_FAULTS;
  const partFaults = joined.periods.length > 0 ? findPartFaults(joined.periods, line) : NO_FAULTS;
  return { ...joined, clockFaults, workFaults, partFaults, yearSlips: hasUnits ? findYearSlips(line) : NO_FAULTS };
}

const NO_FAULTS: readonly never[] = [];
