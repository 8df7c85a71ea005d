import { readReportingPeriods, type ReportingPeriod } from '../dates/reporting-period.ts';
import { toHanDigits } from '../han-numerals.ts';
import type { Fix } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Report } from './rule.ts';

const MAX_PARAGRAPHS = 3;
/** Characters of a paragraph that may still be its opening. */
const MAX_LENGTH = 600;
const STATES = /(?:[现谨兹](?:将|就|对|把)|下面[，,]?(?:我)?(?:将|就))[^。；！？]{0,90}?如下/gu;
/** The title's year is not that of the work told: 2025年工作会议, 2024年反馈问题整改. */
const OTHER_YEAR = /会议|大会|会上|座谈|整改|反馈|巡视|巡察|督察|审计|回头看/u;
const PLAN = /计划|方案|要点|安排|策划|打算/u;
const THIS_YEAR = /今年|本年/u;

/** “现将2024年工作情况汇报如下” under the title 2025年工作总结. */
export function reportOpening(document: Document): Report[] {
  const title = document.frame.title?.text ?? '';
  const periods = readReportingPeriods(title);
  if (periods.length === 0 || OTHER_YEAR.test(title)) return [];
  const opening = openingParagraphs(document).map((paragraph) => readOpening(paragraph, periods[0]));
  const isRight = (period: ReportingPeriod) => periods.some((own) => fits(period, own));
  for (const { paragraph, stated } of opening) {
    const [first] = stated;
    if (first && !stated.some(isRight)) return [report(first, paragraph, title, periods)];
  }
  if (PLAN.test(title)) return [];
  const all = opening.flatMap(({ all: own }) => own);
  const names = opening.some(({ paragraph }) => THIS_YEAR.test(paragraph.text.slice(0, MAX_LENGTH)));
  for (const { paragraph, leading } of opening) {
    if (!leading || isRight(leading)) continue;
    if (leading.kind === 'year' && (names || all.some(isRight))) continue;
    return [report(leading, paragraph, title, periods)];
  }
  return [];
}

interface Opening {
  paragraph: Paragraph;
  /** The periods in “现将……如下”. */
  stated: ReportingPeriod[];
  /** The one its first sentence begins with. */
  leading: ReportingPeriod | undefined;
  all: ReportingPeriod[];
}

function openingParagraphs({ paragraphs, frame, headings }: Document): readonly Paragraph[] {
  const end = Math.min(headings[0]?.paragraph ?? frame.bodyEnd, frame.bodyStart + MAX_PARAGRAPHS);
  return paragraphs.slice(frame.bodyStart, end);
}

function readOpening(paragraph: Paragraph, title: ReportingPeriod | undefined): Opening {
  const text = paragraph.text.slice(0, MAX_LENGTH);
  const year = title && title.kind !== 'school' ? Math.floor(title.from / 12) : undefined;
  const all = readReportingPeriods(text, paragraph.line.dates, year).filter(
    ({ start, end }) => end <= text.length && !isQuoted(text, start),
  );
  const stated: ReportingPeriod[] = [];
  STATES.lastIndex = 0;
  for (let match = STATES.exec(text); match; match = STATES.exec(text)) {
    const { index, 0: clause } = match;
    stated.push(...all.filter(({ start, end }) => start >= index && end <= index + clause.length));
  }
  return { paragraph, stated, leading: all.find((period) => leads(period, text)), all };
}

/** In the title of another paper. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
}

/** “2024年，我局……”, “2024年1月至12月，……”; no year of founding, no single month. */
function leads({ start, end, kind, from, to }: ReportingPeriod, text: string): boolean {
  if (!/^(?:自|从|在|回顾|回首)?$/u.test(text.slice(0, start))) return false;
  if (kind === 'months' && from === to) return false;
  return /^(?:度|里|中|期间|工作|，|,|是|对|我|本|全)/u.test(text.slice(end));
}

function fits(stated: ReportingPeriod, own: ReportingPeriod): boolean {
  if (stated.from > own.to || stated.to < own.from) return false;
  if (stated.kind === 'year' || stated.kind === 'school' || own.kind === 'school') return true;
  // An appraisal's year may run from December to November; a part of a year is often told from January on.
  const slack = own.to - own.from >= 11 ? 1 : 0;
  const earliest = Math.floor(own.from / 12) * 12 - slack;
  return stated.from >= earliest && stated.to <= own.to + slack;
}

function report(
  stated: ReportingPeriod,
  { start: offset, text }: Paragraph,
  title: string,
  own: ReportingPeriod[],
): Report {
  const words = text.slice(stated.start, stated.end);
  const [first] = own;
  const titled = first ? title.slice(first.start, first.end) : '';
  return {
    start: stated.start + offset,
    end: stated.end + offset,
    subject: words,
    message: `这里写的是“${words}”，标题写的是“${titled}”，两处不一致，请核对`,
    fixes: first ? yearFix(stated, first, offset) : [],
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
  return [
    {
      label: `改为“${text}年”`,
      safe: false,
      edits: [{ start: written.start + offset, end: written.end + offset, text }],
    },
  ];
}
