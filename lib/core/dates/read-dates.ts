import { type DatePiece, readPieces, type Unit } from './date-pieces.ts';
import type { MonthPart, WrittenDate } from './written-date.ts';

const FINER: Readonly<Record<Unit, Unit | undefined>> = { year: 'month', month: 'day', day: undefined };
const MONTH_PARTS: readonly (readonly [string, MonthPart])[] = [
  ['上旬', { from: 1, to: 10 }],
  ['初', { from: 1, to: 15 }],
  ['中旬', { from: 11, to: 20 }],
  ['下旬', { from: 21, to: 31 }],
  ['底', { from: 16, to: 31 }],
  ['末', { from: 16, to: 31 }],
];
const LUNAR = /(?:农历|阴历|旧历|夏历)[^，。；]{0,8}$/u;
const OLDEST = 1900;
const LATEST = 2099;

/** Dates with 年, 月, 日, in order; a day without a month is one, too, for it may end a period. */
export function readUnitDates(text: string): WrittenDate[] {
  const pieces = readPieces(text);
  const dates: WrittenDate[] = [];
  for (let index = 0; index < pieces.length; ) {
    const group = adjacent(pieces, index, text);
    index += group.length;
    const date = build(group, pieces[index], text);
    if (date) dates.push(date);
  }
  return dates;
}

/** The pieces from `index` on that stand together, each finer than the one before. */
function adjacent(pieces: readonly DatePiece[], index: number, text: string): DatePiece[] {
  const group: DatePiece[] = [];
  for (let at = index; at < pieces.length; at += 1) {
    const [piece, last] = [pieces[at], group.at(-1)];
    if (!piece) break;
    if (last) {
      const gap = piece.number.start - last.end;
      const follows = piece.unit === undefined || (last.unit && FINER[last.unit] === piece.unit);
      if (!follows || gap > 2 || (gap > 0 && text.slice(last.end, piece.number.start).trim() !== '')) break;
    }
    group.push(piece);
    if (piece.unit === undefined) break;
  }
  return group;
}

function partAt(text: string, at: number): (typeof MONTH_PARTS)[number] | undefined {
  for (const part of MONTH_PARTS) if (text.startsWith(part[0], at)) return part;
  return undefined;
}

function build(group: readonly DatePiece[], next: DatePiece | undefined, text: string): WrittenDate | undefined {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return undefined;
  const written: WrittenDate['written'] = {};
  let coarser: Unit | undefined;
  for (const { number, unit } of group) {
    const meant = unit ?? (coarser ? FINER[coarser] : next?.unit);
    if (!meant) return undefined;
    written[meant] = number;
    coarser = meant;
  }
  if (written.year) {
    const year = fullYear(written);
    if (year === undefined) delete written.year;
    else if (year !== written.year.value) written.year = { ...written.year, value: year };
  }
  if (!isPlausible(written, last.unit === undefined)) return undefined;
  const start = (written.year ?? written.month ?? written.day ?? first.number).start;
  const part = last.unit === 'month' ? partAt(text, last.end) : undefined;
  return {
    start,
    end: last.end + (part?.[0].length ?? 0),
    year: written.year?.value,
    month: written.month?.value,
    day: written.day?.value,
    part: part?.[1],
    written,
    style: 'units',
    academic: last.academic || (last.unit === undefined && next?.academic === true),
    lunar: isLunar(text.slice(Math.max(0, start - 12), start)),
  };
}

function isLunar(before: string): boolean {
  return before.includes('历') && LUNAR.test(before);
}

/** A span of years (25年), a year of antiquity, or a year? Two digits are one only before month and day. */
function fullYear({ year, month, day }: WrittenDate['written']): number | undefined {
  if (!year) return undefined;
  if (year.value >= OLDEST && year.value <= LATEST && year.text.length === 4) return year.value;
  if (!month || !day || !/^[\d０-９]{2}$/u.test(year.text)) return undefined;
  return year.value < 50 ? 2000 + year.value : OLDEST + year.value;
}

/** 0月0日 is a blank; a number of three digits counts something else, as does one past a month's or a year's in 18—24月. */
function isPlausible({ year, month, day }: WrittenDate['written'], isElliptic: boolean): boolean {
  if (!year && !month && !day) return false;
  if (month && (month.value === 0 || month.text.length > 3 || month.value > 99)) return false;
  if (day && (day.value === 0 || day.value > 99)) return false;
  return !isElliptic || ((month?.value ?? 1) <= 12 && (day?.value ?? 1) <= 31);
}
