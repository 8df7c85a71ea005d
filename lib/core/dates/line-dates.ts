import { charSet, charTable } from '../char-set.ts';
import type { Range } from '../range.ts';
import { type ClockFault, findClockFaults } from './clock-times.ts';
import { isDateNumeral } from './date-number.ts';
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
const [UNIT, SEPARATOR, CLOCK_MARK] = [1, 2, 4];
const kindOf = charTable([
  [UNIT, '年月日号'],
  [SEPARATOR, '-./．－'],
  [CLOCK_MARK, ':：时'],
]);
const isGap = charSet(' \u3000\u00a0学');
const isDigit = charSet('0123456789');
const SEPARATED = /(?:19|20)\d{2}[-./．－]\d/u;
const CLOCK = /\d(?:[:：]\d\d|时)/u;
/** 学 or two spaces may stand between a number and its unit. */
const MAX_GAP = 3;

/** `line` holds no line break. */
export function readLineDates(line: string): LineDates {
  const kinds = kindsIn(line);
  if (kinds === 0) return NONE;
  const hasUnits = (kinds & UNIT) > 0;
  const isSeparated = (kinds & SEPARATOR) > 0 && SEPARATED.test(line);
  const clockFaults = (kinds & CLOCK_MARK) > 0 && CLOCK.test(line) ? findClockFaults(line) : NO_FAULTS;
  if (!hasUnits && !isSeparated) return clockFaults.length > 0 ? { ...NONE, clockFaults } : NONE;
  const found = hasUnits ? readUnitDates(line) : [];
  if (isSeparated) found.push(...readNumericDates(line));
  if (found.length > 1) found.sort((a, b) => a.start - b.start);
  const joined = joinPeriods(found, line);
  const workFaults = found.length > 1 ? findWorkFaults(joined, line) : NO_FAULTS;
  const partFaults = joined.periods.length > 0 ? findPartFaults(joined.periods, line) : NO_FAULTS;
  return { ...joined, clockFaults, workFaults, partFaults, yearSlips: hasUnits ? findYearSlips(line) : NO_FAULTS };
}

const NO_FAULTS: readonly never[] = [];

/**
 * UNIT where a number stands before 年, 月, 日 or 号, the others where a digit stands before such a mark. One look over
 * the line; most are passed over with it.
 */
function kindsIn(line: string): number {
  let kinds = 0;
  for (let at = 1; at < line.length; at += 1) {
    const kind = kindOf(line.charCodeAt(at));
    if (kind !== 0 && (kinds & kind) === 0 && isBehindNumber(line, at, kind)) kinds |= kind;
  }
  return kinds;
}

function isBehindNumber(line: string, at: number, kind: number): boolean {
  return kind === UNIT ? followsNumeral(line, at) : isDigit(line.charCodeAt(at - 1));
}

function followsNumeral(line: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before <= MAX_GAP && isGap(line.charCodeAt(before))) before -= 1;
  return before >= 0 && isDateNumeral(line.charCodeAt(before));
}
