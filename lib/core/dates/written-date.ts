import type { Range } from '../range.ts';

/** A number as it stands in a date. */
export interface DateNumber extends Range {
  text: string;
  /** “〇三” and “03” are 3; a year of two digits is a full one here (25 → 2025). */
  value: number;
  script: 'arabic' | 'han';
}

/** A part of a month: 3月上旬, 12月底. Days, both inclusive. */
export interface MonthPart {
  from: number;
  to: number;
}

/** A date, a month or a year in the draft. The numbers are unchecked: it may be the 30th of February. */
export interface WrittenDate extends Range {
  /** As meant: in 2025年3月5日至8日 the end has year and month of the start. Undefined where nothing tells. */
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
  part: MonthPart | undefined;
  /** As written. */
  written: { year?: DateNumber; month?: DateNumber; day?: DateNumber };
  /** 2025年3月5日, or 2025-3-5. */
  style: 'units' | 'separators';
  /** 2024—2025学年: the year is no calendar year. */
  academic: boolean;
  /** 农历二月三十: the calendar knows nothing of it. */
  lunar: boolean;
}

/** 3月5日至4月2日, 2024—2025学年. The range is that of both dates and what stands between. */
export interface Period extends Range {
  from: WrittenDate;
  to: WrittenDate;
  /** It ends before it starts. */
  reversed: boolean;
  /** It does unless a school year is meant: 2024年9月至6月. */
  asSchoolYear: boolean;
}
