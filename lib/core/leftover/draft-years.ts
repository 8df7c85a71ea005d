import { readReportingPeriods } from '../dates/reporting-period.ts';
import type { Document } from '../document/document.ts';
import { OTHER_YEAR, reportedYear } from '../rules/date-opening.ts';
import { signatureDate } from '../rules/date-signature.ts';

/** The years from which a draft may be told. */
export interface DraftYears {
  /** What it reports on or plans. */
  own: number | undefined;
  /** Those in which it may be written, and that which it is about. */
  now: readonly number[];
  isPlan: boolean;
  /** It tells of the whole year, or plans it. */
  isWhole: boolean;
}

const MONTHS = 12;
/** Given to a congress, a report bears the year in which it is given, and tells of the one before. */
const GIVEN = /(?:政府|委员会|法院|检察院|常委会)工作报告/u;

export function draftYears(document: Document): DraftYears | undefined {
  const { frame, genreData } = document;
  const title = frame.title?.text ?? '';
  // An audit office audits, and tells of its own year.
  if (OTHER_YEAR.test(title.replaceAll('审计局', '')) || GIVEN.test(title)) return undefined;
  const isPlan = genreData.family === 'plan';
  const own = reportedYear(document);
  const date = frame.date && signatureDate(document, frame.date)?.written;
  const signed = date?.year;
  const [period, another] = readReportingPeriods(title);
  const isWhole =
    period !== undefined && !another && period.to - period.from === MONTHS - 1 && period.from % MONTHS === 0;
  if (own === undefined) {
    if (signed === undefined) return undefined;
    const told = signedFor(signed, date?.month, isPlan);
    return { own: told, now: [signed, signed - 1], isPlan, isWhole: !isPlan && told !== undefined };
  }
  return { own, now: [own, signed ?? own + (isPlan ? -1 : 1)], isPlan, isWhole };
}

/** What a draft tells of, or plans, by the time it was signed: at the end of a year, or at its beginning. */
function signedFor(year: number, month: number | undefined, isPlan: boolean): number | undefined {
  if (month === undefined) return undefined;
  if (isPlan) return month <= LAST_TO_PLAN ? year : undefined;
  if (month >= FIRST_TO_TELL) return year;
  return month <= LAST_TO_TELL ? year - 1 : undefined;
}

const [LAST_TO_PLAN, FIRST_TO_TELL, LAST_TO_TELL] = [8, 11, 2];
