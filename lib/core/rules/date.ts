import { readsBlanks } from '../blanks/facts.ts';
import type { Period, WrittenDate } from '../dates/written-date.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { overlap, type Range } from '../range.ts';
import { reportAfterSigning } from './date-after-signing.ts';
import { reportImpossible, reportLeapDay } from './date-impossible.ts';
import { isOpening } from './date-opening-periods.ts';
import { reportOpening } from './date-opening.ts';
import { isWebDate, reportSignature } from './date-signature.ts';
import { reportToldPeriods } from './date-told-period.ts';
import { reportHanYear, reportYearSlip } from './date-year-form.ts';
import { type Fact, wholeText } from './facts.ts';
import type { Report, Rule } from './rule.ts';

/** Dates that no calendar has, periods that run backwards, a reporting period that is not the title's, and the form of the signature's date. */
export const date: Rule = {
  check: ({ document, blanks }) => {
    const found: Report[] = [];
    for (const paragraph of document.paragraphs) {
      const { dates, clockFaults, yearSlips } = paragraph.line.dates;
      if (dates.length + clockFaults.length + yearSlips.length > 0) found.push(...reportParagraph(paragraph, document));
    }
    found.push(...reportOpening(document));
    const signed = reportSignature(document, blanks);
    return [...found, ...signed.filter((report) => !found.some((other) => overlap(report, other)))];
  },
  reads: (paragraph, document) =>
    isOpening(paragraph, document)
      ? wholeText(paragraph)
      : [
          ...readsBlanks(paragraph),
          ...reportParagraph(paragraph, document).map((report) => factOf(report, paragraph)),
          ...(paragraph.line.dates.dates.length > 0 && isWebDate(paragraph) ? [WEB_DATE] : []),
        ],
};

const WEB_DATE: Fact = { key: 'web' };

/** Below the opening, dates are asked about line by line: what is asked is all that the rule takes from one. */
function factOf({ start, end, severity, message, fixes }: Report, { start: offset }: Paragraph): Fact {
  const written = fixes.flatMap(({ label, edits }) => [label, ...edits.map(({ text }) => text)]);
  return { key: [severity, message, ...written].join('|'), start: start - offset, end: end - offset };
}

function reportParagraph(paragraph: Paragraph, document: Document): Report[] {
  const { dates, periods, clockFaults, workFaults, partFaults, yearSlips } = paragraph.line.dates;
  const reports: Report[] = [];
  let wrong: Set<WrittenDate> | undefined;
  for (const written of dates) {
    const impossible = reportImpossible(written, paragraph) ?? reportLeapDay(written, paragraph, document);
    const report = impossible ?? reportHanYear(written, paragraph.start, document);
    if (impossible) wrong = (wrong ?? new Set()).add(written);
    if (report) reports.push(report);
  }
  for (const period of periods) {
    const isReversed = period.reversed || (period.asSchoolYear && !mayRunOver(period, document, paragraph));
    if (isReversed && !wrong?.has(period.from) && !wrong?.has(period.to))
      reports.push(reportAt(period, paragraph, endsEarly));
  }
  for (const slip of yearSlips) reports.push(reportYearSlip(slip, paragraph));
  for (const fault of workFaults) reports.push(reportAt(fault, paragraph, endsEarly));
  for (const fault of partFaults) {
    const isNot = (words: string) => `这里写的是“${words}”，不在“${fault.part}”里，请核对`;
    reports.push({ ...reportAt(fault, paragraph, isNot), severity: 'warning' });
  }
  reports.push(...reportToldPeriods(paragraph, document));
  for (const report of reportAfterSigning(paragraph, document))
    if (!reports.some((other) => overlap(report, other))) reports.push(report);
  for (const fault of clockFaults) {
    reports.push(
      reportAt(fault, paragraph, (words) =>
        fault.kind === 'impossible' ? `没有“${words}”这样的时间，请核对` : endsEarly(words),
      ),
    );
  }
  return reports;
}

const endsEarly = (words: string) => `“${words}”的结束早于开始，请核对`;

const SCHOOL =
  /学[校院年期生]|[大中小]学|幼儿|教[师研学育务]|班主任|[校院园]长|课[程堂题]|德育|团委|少先队|辅导员|师生|开学|期末|寒假/u;

/** 9月10日至6月1日为林区防火期 */
const SEASON = /^[^，。；]{0,8}(?:期(?!间)|季|防火|采暖|供暖|供热|封[山河])/u;

/** 安全教育 and 培训课程 are given everywhere. */
const IN_SCHOOL =
  /学[校院年期生]|[大中小]学|幼儿|教[师研学务]|(?:义务|学前|职业|高等)教育|班主任|[校院园]长|少先队|辅导员|师生|开学|期末|寒假/u;

function mayRunOver({ end }: Period, { title = '' }: Document, { text }: Paragraph): boolean {
  return SCHOOL.test(title) || IN_SCHOOL.test(text) || SEASON.test(text.slice(end, end + 12));
}

function reportAt(
  { start, end }: Range,
  { text, start: offset }: Paragraph,
  message: (words: string) => string,
): Report {
  const words = text.slice(start, end);
  return { start: start + offset, end: end + offset, subject: words, message: message(words), fixes: [] };
}
