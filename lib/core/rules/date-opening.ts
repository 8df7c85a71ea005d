import { readReportingPeriods, type ReportingPeriod } from '../dates/reporting-period.ts';
import type { Fix } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import { isTitledForCongress } from '../document/congress-title.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { toHanDigits } from '../han-numerals.ts';
import { type Opening, readOpening } from './date-opening-periods.ts';
import type { Report } from './rule.ts';

/** The title's year is not that of the work told: 2025年工作会议, 2024年反馈问题整改. */
export const OTHER_YEAR = /会议|大会|会上|座谈|整改|反馈|巡视|巡察|督察|审计|回头看/u;
/** 2024年冬季供暖工作总结 tells what went on into 2025. */
const CROSSES_WINTER = /冬|[采供]暖|供热|寒假|春运|[清除融]雪|冰雪|秋粮|榨季|跨年/u;
const PLAN = /计划|方案|要点|安排|策划|打算/u;

/** “现将2024年工作情况汇报如下” under the title 2025年工作总结. */
export function reportOpening(document: Document): Report[] {
  const title = document.frame.title?.text ?? '';
  const own = readReportingPeriods(title);
  const [first] = own;
  if (!first || OTHER_YEAR.test(title)) return [];
  const opening = readOpening(document, calendarYear(first));
  const told = isTitledForCongress(title) ? own.map(fromYearBefore) : own;
  const goesOn = CROSSES_WINTER.test(title) ? told.map(intoSpring) : told;
  const isRight = (period: ReportingPeriod) => goesOn.some((each) => fits(period, each));
  const wrong =
    wrongStatement(opening, isRight) ?? (PLAN.test(title) ? undefined : wrongStart(opening, isRight, first));
  return wrong ? [report(wrong, title.slice(first.start, first.end), first)] : [];
}

function intoSpring(period: ReportingPeriod): ReportingPeriod {
  return period.to % 12 === 11 ? { ...period, to: period.to + WINTER_MONTHS } : period;
}

const WINTER_MONTHS = 6;

function fromYearBefore(period: ReportingPeriod): ReportingPeriod {
  return { ...period, from: period.from - 12 };
}

/** The one calendar year that the draft reports on; undefined where it is another time or nothing says. */
export function reportedYear(document: Document): number | undefined {
  const own = readReportingPeriods(document.frame.title?.text ?? '');
  const stated = own.length > 0 ? own : statedIn(readOpening(document, undefined));
  const years = new Set(stated.map(calendarYear));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

/** Where nothing says what is reported on, what the first words name. */
function statedIn(opening: readonly Opening[]): readonly ReportingPeriod[] {
  const stated = opening.flatMap((each) => each.stated);
  return stated.length > 0 ? stated : opening.flatMap(({ leading }) => leading ?? []);
}

function calendarYear({ kind, from, to }: ReportingPeriod): number | undefined {
  const year = Math.floor(from / 12);
  return kind !== 'school' && year === Math.floor(to / 12) ? year : undefined;
}

interface Wrong {
  period: ReportingPeriod;
  paragraph: Paragraph;
  /** 2024年以来 may mean several years. */
  doubtful?: boolean;
}

/** A draft may report on one time and plan for another: one right period is enough. */
function wrongStatement(opening: readonly Opening[], isRight: (period: ReportingPeriod) => boolean): Wrong | undefined {
  for (const { paragraph, stated } of opening) {
    const [period] = stated;
    if (period && !stated.some(isRight)) return { period, paragraph };
  }
  return undefined;
}

function wrongStart(
  opening: readonly Opening[],
  isRight: (period: ReportingPeriod) => boolean,
  own: ReportingPeriod,
): Wrong | undefined {
  const isTold = opening.some(({ all, namesThisYear }) => namesThisYear || all.some(isRight));
  const isOnlyStated = opening.every(
    ({ all, stated, namesThisYear }) =>
      !namesThisYear && all.every((each) => !isRight(each) || stated.some((other) => other.start === each.start)),
  );
  for (const { paragraph, leading: period } of opening) {
    if (!period || isRight(period)) continue;
    // An earlier year may be told first; months from–to at the very start are what is reported on.
    const isLeft = period.kind === 'year' && isTold && isOnlyStated && leadsToStatement(period, paragraph, opening);
    if (period.kind === 'year' && isTold && !isLeft) continue;
    const doubtful = isLeft || paragraph.text.startsWith('以来', period.end);
    if (doubtful && period.to !== own.from - 1) continue;
    return { period, paragraph, doubtful };
  }
  return undefined;
}

/** What is said of the whole time reported on; an earlier year is told for what came to pass in it (2024年，我台获评先进). */
const SUMS_UP =
  /^[^。]{0,40}(?:始终|坚持|围绕|聚焦|立足|认真|扎实|深入|贯彻|全面落实|以[^，。]{2,30}为|在[^，。]{2,30}(?:领导|指导|支持|关心|帮助)下)/u;

/** 2024年，我台始终……。现将2025年……如下: nothing stands between what leads in and what it leads to. */
function leadsToStatement({ end }: ReportingPeriod, { text, index }: Paragraph, opening: readonly Opening[]): boolean {
  const said = text.slice(end);
  if (!SUMS_UP.test(said)) return false;
  const rest =
    said.slice(said.indexOf('。') + 1) ||
    (opening.find(({ paragraph }) => paragraph.index === index + 1)?.paragraph.text ?? '');
  return /^[^。]{0,40}[现谨兹](?:将|就|对|把)/u.test(rest.trimStart());
}

function fits(stated: ReportingPeriod, own: ReportingPeriod): boolean {
  if (stated.from > own.to || stated.to < own.from) return false;
  // Both count their months from the same one: 1月至9月 under the title 1至10月.
  if (isSpan(stated) && isSpan(own) && stated.from === own.from) return stated.to === own.to;
  if (stated.kind === 'year' || stated.kind === 'school' || own.kind === 'school') return true;
  // An appraisal's year may run from December to November; a part of a year is often told from January on.
  const slack = own.to - own.from >= 11 ? 1 : 0;
  const earliest = Math.floor(own.from / 12) * 12 - slack;
  return stated.from >= earliest && stated.to <= own.to + slack;
}

function isSpan({ kind, from, to }: ReportingPeriod): boolean {
  return kind === 'months' && to > from;
}

function report({ period, paragraph, doubtful }: Wrong, titled: string, own: ReportingPeriod): Report {
  const words = paragraph.text.slice(period.start, period.end);
  return {
    start: period.start + paragraph.start,
    end: period.end + paragraph.start,
    ...(doubtful ? { severity: 'warning' as const } : {}),
    subject: words,
    message: `这里写的是“${words}”，标题写的是“${titled}”，两处不一致，请核对`,
    fixes: yearFix(period, own, paragraph.start),
  };
}

/** Not safe: the title may be what is wrong. */
function yearFix({ years, from, to }: ReportingPeriod, own: ReportingPeriod, offset: number): Fix[] {
  const [written, another] = years;
  const [titled, ...more] = own.years;
  if (!written || another || !titled || more.length > 0 || titled.value === written.value) return [];
  const shift = (titled.value - written.value) * 12;
  if (!fits({ start: 0, end: 0, years, kind: 'months', from: from + shift, to: to + shift }, own)) return [];
  const digits = String(titled.value);
  const text = written.script === 'han' ? toHanDigits(digits) : digits;
  const [start, end] = [written.start + offset, written.end + offset];
  return [{ label: `改为“${text}年”`, safe: false, edits: [{ start, end, text }] }];
}
