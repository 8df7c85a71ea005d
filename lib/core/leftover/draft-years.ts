import { readReportingPeriods } from '../dates/reporting-period.ts';
import { type Term, titledTerm } from './term-mentions.ts';
import type { Document } from '../document/document.ts';
import { isTitledForCongress } from '../document/congress-title.ts';
import { OTHER_YEAR, reportedYear } from '../rules/date-opening.ts';
import { signatureDate } from '../rules/date-signature.ts';

/** The years from which a draft may be told. */
export interface DraftYears {
  /** What it reports on or plans. */
  own: number | undefined;
  /** Those in which it may be written, and that which it is about. */
  now: readonly number[];
  /** Year and month of its date. */
  signedYear: number | undefined;
  signedMonth: number | undefined;
  isPlan: boolean;
  /** Its date alone tells the year. */
  isBySignature: boolean;
  /** It tells of the whole year, or plans it. */
  isWhole: boolean;
  /** The part of the year that its title names. */
  term: Term | undefined;
}

const MONTHS = 12;
/** 三年行动方案, 十四五: begun before. */
const OF_YEARS = /[两三四五]年|十[一二三四五]五|长期|规划/u;

export function draftYears(document: Document): DraftYears | undefined {
  const { frame, genre, genreData } = document;
  const title = frame.title?.text ?? '';
  // An audit office audits, and tells of its own year.
  if (OTHER_YEAR.test(title.replaceAll('审计局', '')) || isTitledForCongress(title)) return undefined;
  const isPlan = genreData.family === 'plan';
  const own = reportedYear(document);
  const date = frame.date && signatureDate(document, frame.date)?.written;
  const [signed, signedMonth] = [date?.year, date?.month];
  const [period, another] = readReportingPeriods(title);
  const isYear =
    period !== undefined && !another && period.to - period.from === MONTHS - 1 && period.from % MONTHS === 0;
  // A report that a meeting asked for in autumn says the year, and looks ahead to its rest.
  const isOver =
    signed === undefined || signedMonth === undefined
      ? genre !== 'work-report'
      : signed !== own || signedMonth >= FIRST_TO_TELL;
  // What no title says is told at the end of the year, or after it.
  const isToldWhole =
    period === undefined &&
    own !== undefined &&
    signed !== undefined &&
    (signed === own + 1 || (signedMonth ?? 0) >= FIRST_TO_TELL);
  const isWhole = (isYear && isOver) || isToldWhole;
  const term = isYear && !isOver ? undefined : titledTerm(title, another ? undefined : period);
  if (own === undefined) {
    if (signed === undefined || OF_YEARS.test(title)) return undefined;
    const told = signedFor(signed, signedMonth, isPlan);
    return {
      own: told,
      now: [signed, signed - 1],
      signedYear: signed,
      signedMonth,
      isPlan,
      isBySignature: true,
      isWhole: !isPlan && told !== undefined,
      term,
    };
  }
  return {
    own,
    now: [own, signed ?? own + (isPlan ? -1 : 1)],
    signedYear: signed,
    signedMonth,
    isPlan,
    isBySignature: false,
    isWhole,
    term,
  };
}

/** What a draft tells of, or plans, by the time it was signed: at the end of a year, or at its beginning. */
function signedFor(year: number, month: number | undefined, isPlan: boolean): number | undefined {
  if (month === undefined) return undefined;
  // One for the next year speaks of this one, too.
  if (isPlan) return year;
  if (month >= FIRST_TO_TELL) return year;
  return month <= LAST_TO_TELL ? year - 1 : undefined;
}

const [FIRST_TO_TELL, LAST_TO_TELL] = [11, 2];
