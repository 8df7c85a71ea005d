import { NO_FAULTS } from './each-figure.ts';
import type { SumFault } from './sum-fault.ts';
import { matchesOf } from '../matches.ts';

const DATE = String.raw`(?:(?:20\d{2})年)?(\d{1,2})月(\d{1,2})日`;
const SHIFTED = String.raw`[^。；\d]{0,14}(?:提前|提早|推迟|延后|延迟|滞后|晚)了?(\d{1,3})天`;
const PLANNED_FIRST = new RegExp(
  String.raw`(?:计划|原定|约定|合同|预计)[^。；\d]{0,12}${DATE}[^。；\d]{0,12}实际[^。；\d]{0,10}${DATE}${SHIFTED}`,
  'gu',
);
const DONE_FIRST = new RegExp(
  String.raw`${DATE}[^。；\d]{0,12}比(?:计划|原定|约定|合同|预计)[^。；\d]{0,8}${DATE}${SHIFTED}`,
  'gu',
);
const WORDS = /提[前早]|推迟|延[后迟]|滞后|晚了?\d/u;
const DAY = 86_400_000;

/** Days by which something came earlier or later than planned: 计划9月30日完工，实际9月12日完工，提前8天. */
export function readDayShifts(text: string): readonly SumFault[] {
  if (!text.includes('天') || !WORDS.test(text)) return NO_FAULTS;
  return [...faultsOf(text, PLANNED_FIRST), ...faultsOf(text, DONE_FIRST)];
}

function faultsOf(text: string, pattern: RegExp): readonly SumFault[] {
  const faults: SumFault[] = [];
  for (const match of matchesOf(pattern, text)) {
    const [written, month, day, otherMonth, otherDay, told = ''] = match;
    const days = Math.abs(dayOf(month, day) - dayOf(otherMonth, otherDay));
    // Both days may be counted, and a year may end between.
    if (days === 0 || days > MOST_DAYS || Math.abs(days - Number(told)) <= 1) continue;
    faults.push({
      start: match.index,
      end: match.index + written.length,
      figures: [],
      message: `“${written}”，两个日期相差${days}天，文中写的是${told}天，请核对`,
      subject: written,
    });
  }
  return faults;
}

const MOST_DAYS = 150;

function dayOf(month = '', day = ''): number {
  return Date.UTC(2023, Number(month) - 1, Number(day)) / DAY;
}
