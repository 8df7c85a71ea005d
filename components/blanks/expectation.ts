import type { Meaning } from '../../lib/core/blanks/blank.ts';
import type { MessageKey } from '../locale/t.ts';

const YEAR = /^(?:\d{4}|[〇零一二三四五六七八九]{4})$/u;
const ORDINAL = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/u;

interface Expectation {
  accepts: (value: string) => boolean;
  /** What is expected, said when something else was typed. */
  message: MessageKey;
}

const year: Expectation = { accepts: (value) => YEAR.test(value), message: 'expectYear' };
const ordinal: Expectation = { accepts: (value) => ORDINAL.test(value), message: 'expectOrdinal' };

const BY_MEANING: Partial<Record<Meaning, Expectation>> = {
  'this-year': year,
  'last-year': year,
  'next-year': year,
  'founding-year': year,
  'other-year': year,
  month: { accepts: (value) => isChinese(value) || isBetween(value, 1, 12), message: 'expectMonth' },
  day: { accepts: (value) => isChinese(value) || isBetween(value, 1, 31), message: 'expectDay' },
  congress: ordinal,
  plenum: ordinal,
};

/** What is wrong with the value, as a message; undefined where nothing is. Only what can't be right is refused. */
export function unexpected(meaning: Meaning, value: string): MessageKey | undefined {
  const expectation = BY_MEANING[meaning];
  return expectation && !expectation.accepts(value) ? expectation.message : undefined;
}

function isBetween(value: string, low: number, high: number): boolean {
  return /^\d{1,2}$/u.test(value) && Number(value) >= low && Number(value) <= high;
}

function isChinese(value: string): boolean {
  return /^[一二三四五六七八九十]{1,3}$/u.test(value);
}
