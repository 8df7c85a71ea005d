import { readReportingPeriods, type ReportingPeriod } from '../dates/reporting-period.ts';
import type { Document } from '../document/document.ts';
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
/** 2026年××省政府工作报告 tells of the year before, and plans that of its title. */
const GIVEN = /(?:政府|常委会|委员会|法院|检察院)工作报告$/u;
/** Signed so early in a year, a draft tells of the year before. */
const LAST_MONTH_AFTER = 4;

/** When the draft was written and of what time it tells; undefined where it doesn't say. */
export function draftTime(document: Document): DraftTime | undefined {
  const told = toldPeriod(document);
  const signed = signedDay(document) ?? (told ? undefined : dayBelowTitle(document));
  const isPlan = document.genreData.family === 'plan';
  if (told) {
    const { from, to } = told;
    const ends = dayOf(to + (isPlan ? 0 : LATE), 31);
    const begins = dayOf(isPlan ? from - EARLY : to - EARLY + 1, 1);
    // A date that was mistyped makes no draft older than what it tells of; a plan is dated before its time is over.
    const earliest = isPlan ? begins : dayOf(to, 1);
    const begun = GIVEN.test(document.title ?? '') ? from - 12 : from;
    return {
      from: dayOf(tellsOfATerm(document) ? begun - MORE_OF_A_TERM : begun, 1),
      writtenFrom: signed ?? begins,
      writtenTo: signed === undefined || signed < earliest ? ends : signed,
    };
  }
  if (signed === undefined) return undefined;
  const year = Number(signed.slice(0, 4));
  const isEarly = !isPlan && Number(signed.slice(5, 7)) <= LAST_MONTH_AFTER;
  const begun = (isEarly ? year - 1 : year) - (tellsOfATerm(document) ? MORE_OF_A_TERM / 12 : 0);
  return { from: `${begun}-01-01`, writtenFrom: signed, writtenTo: signed };
}

/** Its last year apart. */
const MORE_OF_A_TERM = 48;
const TERM =
  /(?:过去|这)五年|(?<!今后|未来)五年(?:来|工作回顾)|本届政府|(?:次全国代表大会|党代会)以来|“?十[一二三四五]五”?(?:以来|(?:时期|期间)?的?(?:工作|发展)?(?:回顾|成就|总结))/u;

/** A report on a term of office, or on a five-year plan, tells of its last year, too. */
function tellsOfATerm(document: Document): boolean {
  return (
    document.headings.some(({ paragraph }) => TERM.test(document.paragraphs[paragraph]?.text ?? '')) ||
    openingOf(document).some(({ text }) => TERM.test(text))
  );
}

const openingOf = (document: Document) => document.paragraphs.slice(0, document.frame.bodyStart + MAX_PARAGRAPHS);

const BELOW_TITLE = /^\s*[（(—–-]*\s*((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/u;

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
  const told = titled.length > 0 ? titled : statedIn(document);
  if (told.length === 0) return undefined;
  return { from: Math.min(...told.map(({ from }) => from)), to: Math.max(...told.map(({ to }) => to)) };
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
