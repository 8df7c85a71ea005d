import type { Range } from '../range.ts';
import { matchesOf } from '../matches.ts';

/** A stretch of a day that cannot be: 25:30, 9:75, 14:30—11:30. */
export interface ClockFault extends Range {
  kind: 'impossible' | 'reversed';
}

const TIME = '(\\d{1,2})(?:[:：](\\d{2})|时(?:(\\d{1,2})分)?)';
const TIMES = new RegExp(
  `(?<![\\d:：.．])${TIME}(?![\\d:：.．间候期段代])(?:[ ]?(?:至|到|[-—–―─－~～]{1,2})[ ]?${TIME}(?![\\d:：.．间候期段代]))?`,
  'gu',
);
/** Without one of these 21:75 may be a score and 25时 a count. */
const AFTER_DAY = /(?:上午|中午|下午|晚上?|早上?|凌晨|傍晚|[日号]|每天|时间(?:为|是)?)[ :：]?$/u;
const NEXT_DAY_HOURS = 6;
/** Where opening hours are told, 9:30—9:00 ends in the evening; a score has no order. */
const OPEN = /营业|开放|开馆|服务|上班|办公|值班|比分/u;
const AROUND = 12;
/** 8:30—8:00（次日） */
const NEXT_DAY = /^[（(]?(?:次日|翌日|第二天)/u;

/** What is wrong with the times of day in a line, in order. */
export function findClockFaults(text: string): ClockFault[] {
  const faults: ClockFault[] = [];
  for (const match of matchesOf(TIMES, text)) {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + AROUND);
    if (NEXT_DAY.test(after)) continue;
    const before = text.slice(Math.max(0, match.index - AROUND), match.index);
    const kind = faultOf(match, { before, after });
    if (kind) faults.push({ kind, start: match.index, end });
  }
  return faults;
}

interface Around {
  before: string;
  after: string;
}

function faultOf(match: RegExpExecArray, around: Around): ClockFault['kind'] | undefined {
  const [, hour = '', minute, spelled, endHour, endMinute, endSpelled] = match;
  const from = minuteOfDay(hour, minute ?? spelled);
  const isTime = AFTER_DAY.test(around.before);
  if (endHour === undefined) return from === undefined && isTime ? 'impossible' : undefined;
  const to = minuteOfDay(endHour, endMinute ?? endSpelled);
  if (from === undefined || to === undefined) return isTime || (from ?? to) !== undefined ? 'impossible' : undefined;
  // From the afternoon on hours are counted to 24; a night's shift begins in the evening and ends long before that hour.
  const back = from - to;
  const isBack =
    from >= 13 * 60
      ? back <= NEXT_DAY_HOURS * 60 || (from <= 16 * 60 && to >= 6 * 60)
      : isBackInHalfDay(back, hour === endHour, around);
  return back > 0 && isBack ? 'reversed' : undefined;
}

/** 10:20—10:05, 下午3时至2时, 上午9:30—8:50, 9:20—8:30 with 开幕式 behind it; 8:30—5:30 ends in the afternoon. */
function isBackInHalfDay(back: number, isSameHour: boolean, { before, after }: Around): boolean {
  if (OPEN.test(before) || OPEN.test(after)) return false;
  // Up to the evening, a row of a programme would be too long.
  const isRow = /^[\s|]*$/u.test(before) && /^[ \u3000\t|]/u.test(after);
  if (isSameHour || ((isRow || /上午[ ]?$/u.test(before)) && back <= 2.5 * 60)) return true;
  return /下午[ ]?$/u.test(before) && back <= 3 * 60;
}

function minuteOfDay(hour: string, minute = '0'): number | undefined {
  const [hours, minutes] = [Number(hour), Number(minute)];
  return hours > 24 || minutes > 59 ? undefined : hours * 60 + minutes;
}
