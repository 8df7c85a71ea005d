import { parseHanNumber } from '../han-numerals.ts';
import { yearIn } from '../year-in.ts';
import { isTitledForCongress } from './congress-title.ts';
import type { Layout } from './layout.ts';

/** Signed so early in a year, a draft tells of the year before. */
const LAST_MONTH_AFTER = 4;

type Dated = Pick<Layout, 'frame' | 'paragraphs'>;

/** The year that a draft tells of, by its title or its date; Infinity where neither says. */
export function draftYear(draft: Dated): number {
  const titled = titledYear(draft);
  if (titled !== undefined) return titled;
  const { year, isEarly } = signedYear(draft);
  return year === undefined ? Infinity : year - (isEarly ? 1 : 0);
}

/** The year that a draft tells of by its title; a report to a congress bears the year in which it is given. */
export function titledYear(draft: Dated): number | undefined {
  const title = draft.frame.title?.text ?? '';
  const titled = yearIn(title);
  if (!isTitledForCongress(title)) return titled;
  const { year, isEarly } = signedYear(draft);
  const given = titled ?? (isEarly ? year : undefined);
  return given !== undefined && isEarly && (year ?? given) === given ? given - 1 : given;
}

function signedYear({ frame: { date }, paragraphs }: Dated): { year: number | undefined; isEarly: boolean } {
  const dated = date && paragraphs.find(({ start, end }) => start <= date.start && date.start < end);
  const text = date && dated ? dated.text.slice(date.start - dated.start, date.end - dated.start) : '';
  const month = MONTH.exec(text)?.[1] ?? '12';
  return { year: yearIn(text), isEarly: (parseHanNumber(month) ?? Number(month)) <= LAST_MONTH_AFTER };
}

const MONTH = /[年-] ?(\d{1,2}|[一二三四五六七八九十]{1,3})[月-]/u;
