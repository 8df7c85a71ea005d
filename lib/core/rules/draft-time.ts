import { readReportingPeriods, type ReportingPeriod } from '../dates/reporting-period.ts';
import type { Document } from '../document/document.ts';
import { isTitledForCongress } from '../document/congress-title.ts';
import { parseHanNumber } from '../han-numerals.ts';
import { OTHER_YEAR } from './date-opening.ts';
import { MAX_PARAGRAPHS, readOpening } from './date-opening-periods.ts';
import { signatureDate } from './date-signature.ts';

/** ISO days. */
export interface DraftTime {
  /** Where what the draft tells of, or plans, begins. */
  from: string;
  /** It was hardly written before. */
  writtenFrom: string;
  /** It was hardly written after. */
  writtenTo: string;
}

/** Months: a summary is written from shortly before its time ends until some months later. */
const [EARLY, LATE] = [2, 4];
/** Signed so early in a year, a draft tells of the year before. */
const LAST_MONTH_AFTER = 4;

/** When the draft was written and of what time it tells; undefined where it doesn't say. */
export function draftTime(document: Document): DraftTime | undefined {
  const told = toldPeriod(document);
  const signed = signedDay(document) ?? (told ? undefined : dayBelowTitle(document));
  const isPlan = document.genreData.family === 'plan' || FIVE_YEAR_PLAN.test(document.title ?? '');
  if (told) {
    const { from, to } = told;
    const ends = dayOf(to + (isPlan ? 0 : LATE), 31);
    const begins = dayOf(isPlan ? from - EARLY : to - EARLY + 1, 1);
    // A date that was mistyped makes no draft older than what it tells of; a plan is dated before its time is over.
    const earliest = isPlan ? begins : dayOf(to, 1);
    const begun = isTitledForCongress(document.title ?? '') ? from - 12 : from;
    return {
      from: dayOf(begun - moreOfATerm(document) * 12, 1),
      writtenFrom: signed ?? begins,
      writtenTo: signed === undefined || signed < earliest ? ends : signed,
    };
  }
  if (signed === undefined) return undefined;
  const year = Number(signed.slice(0, 4));
  const isEarly = !isPlan && Number(signed.slice(5, 7)) <= LAST_MONTH_AFTER;
  const term = moreOfATerm(document);
  // What tells of a term in autumn begins with the autumn in which the term did.
  const begun = year - (isEarly || (term > 0 && !isPlan) ? 1 : 0) - term;
  return { from: `${begun}-01-01`, writtenFrom: signed, writtenTo: signed };
}

const TERM =
  /(?:过去|这)五年|(?<!今后|未来)五年(?:来|工作回顾)|本届政府|(?:次全国代表大会|党代会)以来|“?十[一二三四五]五”?(?:以来|(?:时期|期间)?的?(?:工作|发展)?(?:回顾|成就|总结))/u;
const DECADE = /(?:新时代|过去|这)十年|(?<!今后|未来)十年来/u;

/** A report on a term of office, a five-year plan or ten years tells of so many years besides the last. */
function moreOfATerm(document: Document): number {
  const leading = [
    ...document.headings.map(({ paragraph }) => document.paragraphs[paragraph]?.text ?? ''),
    ...openingOf(document).map(({ text }) => text),
  ];
  if (leading.some((text) => DECADE.test(text))) return 9;
  return leading.some((text) => TERM.test(text)) ? 4 : 0;
}

const openingOf = (document: Document) => document.paragraphs.slice(0, document.frame.bodyStart + MAX_PARAGRAPHS);

const BELOW_TITLE = /^[\s（(—–-]*((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/u;

/** （2004年1月8日在……会议上） */
function dayBelowTitle(document: Document): string | undefined {
  for (const { text } of openingOf(document)) {
    const [, year, month, day] = BELOW_TITLE.exec(text) ?? [];
    if (year !== undefined) return iso(Number(year), Number(month), Number(day));
  }
  return undefined;
}

function toldPeriod(document: Document): Pick<ReportingPeriod, 'from' | 'to'> | undefined {
  const title = document.title ?? '';
  if (OTHER_YEAR.test(title)) return undefined;
  const titled = readReportingPeriods(title);
  const told = titled.length > 0 ? titled : (fiveYearPlan(title) ?? statedIn(document));
  if (told.length === 0) return undefined;
  return { from: Math.min(...told.map(({ from }) => from)), to: Math.max(...told.map(({ to }) => to)) };
}

const FIVE_YEAR_PLAN = /第(十[一二三四五六七八九])个五年规划|(十[一二三四五六七八九])五”?[^，。]{0,20}规划/u;
/** The first year of each is so many fives after it. */
const BEFORE_PLANS = 1951;

/** 国民经济和社会发展第十四个五年规划, “十四五”人才发展规划 */
function fiveYearPlan(title: string): readonly Pick<ReportingPeriod, 'from' | 'to'>[] | undefined {
  const [, numbered, named] = FIVE_YEAR_PLAN.exec(title) ?? [];
  const count = parseHanNumber(numbered ?? named ?? '');
  if (count === undefined) return undefined;
  const from = (BEFORE_PLANS + count * 5) * 12;
  return [{ from, to: from + 59 }];
}

function statedIn(document: Document): readonly ReportingPeriod[] {
  const opening = readOpening(document, undefined);
  const stated = opening.flatMap((each) => each.stated);
  if (stated.length > 0) return stated;
  const leading = opening.flatMap((each) => each.leading ?? []);
  return leading.length > 0 || document.genreData.family === 'plan' ? leading : inHeading(document);
}

const LOOKS_BACK = /回顾|总结|完成情况|工作情况|主要工作|成效|成绩/u;

/** 一、2024年工作回顾 */
function inHeading({ headings, paragraphs }: Document): readonly ReportingPeriod[] {
  const text = headings.map(({ paragraph }) => paragraphs[paragraph]?.text ?? '').find((each) => LOOKS_BACK.test(each));
  return text === undefined ? [] : readReportingPeriods(text);
}

function signedDay(document: Document): string | undefined {
  const place = document.frame.date;
  const written = place && signatureDate(document, place)?.written;
  const { year, month = 12, day = 28 } = { ...written };
  return year === undefined ? undefined : iso(year, month, day);
}

/** `month` is counted since year 0. */
function dayOf(month: number, day: number): string {
  return iso(Math.floor(month / 12), (month % 12) + 1, day);
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
