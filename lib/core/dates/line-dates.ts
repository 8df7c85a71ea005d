import { type ClockFault, findClockFaults } from './clock-times.ts';
import { readNumericDates } from './numeric-dates.ts';
import { joinPeriods } from './periods.ts';
import { readUnitDates } from './read-dates.ts';
import type { Period, WrittenDate } from './written-date.ts';

/** The dates of one line, each list in order. Offsets into the line. */
export interface LineDates {
  dates: readonly WrittenDate[];
  periods: readonly Period[];
  clockFaults: readonly ClockFault[];
}

const NONE: LineDates = { dates: [], periods: [], clockFaults: [] };
/** Without one of these a line holds no date: most lines are passed over with one look. */
const UNIT = /[\d０-９〇零○◯oOＯ一二三四五六七八九十壹贰叁肆伍陆柒捌玖][ \u3000\u00a0]{0,2}(?:学?年|[月日号])/u;
const SEPARATED = /(?:19|20)\d{2}[-./．]\d/u;
const CLOCK = /\d(?:[:：]\d\d|时)/u;

/** `line` holds no line break. */
export function readLineDates(line: string): LineDates {
  const hasUnits = UNIT.test(line);
  const isSeparated = SEPARATED.test(line);
  const clockFaults = CLOCK.test(line) ? findClockFaults(line) : [];
  if (!hasUnits && !isSeparated) return clockFaults.length > 0 ? { ...NONE, clockFaults } : NONE;
  const found = hasUnits ? readUnitDates(line) : [];
  if (isSeparated) found.push(...readNumericDates(line));
  return {
    ...joinPeriods(
      found.sort((a, b) => a.start - b.start),
      line,
    ),
    clockFaults,
  };
}
