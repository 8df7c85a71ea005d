import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';

/** 明年3月至6月，明年春季: a time of next year. The range is that of 明年, within the line. */
export interface NextYear extends Range {
  /** From 1. */
  month: number;
}

const NEXT = /(?<=^|[。；，,（(：:])(明年|来年)(?=(春季|秋季|上半年|下半年|(\d{1,2})月))/gu;
/** What a plan may end in. */
const CLOSES = /总结|考核|验收|兑现|评比|表彰|结题|收官|谋划|提前|储备|为明年|打基础/u;
const BY_WORD: Readonly<Record<string, number>> = { 春季: 3, 秋季: 9, 上半年: 3, 下半年: 9 };
const AROUND = 40;

export function readNextYears(text: string): readonly NextYear[] {
  return matchesOf(NEXT, text).flatMap(({ index: start, 1: word = '', 2: part = '', 3: month }) => {
    const around = text.slice(Math.max(0, start - AROUND), start + AROUND);
    return CLOSES.test(around)
      ? []
      : [{ start, end: start + word.length, month: month === undefined ? (BY_WORD[part] ?? 1) : Number(month) }];
  });
}

/** Who writes a plan for the year so early in it speaks of no spring but its own. Months from 1. */
const [EARLY, MARCH] = [4, 3];

export function nextYearDoubt({ month }: NextYear, signedMonth: number): string | undefined {
  return signedMonth <= EARLY && month >= MARCH ? '这份材料安排的就是今年的事，请核对是不是“今年”' : undefined;
}
