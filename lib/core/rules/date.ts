import { impossibility, isSurelyMonth } from '../dates/impossible.ts';
import { daysIn } from '../dates/calendar.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import type { Fix } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Range } from '../range.ts';
import { reportOpening } from './date-opening.ts';
import { reportSignature } from './date-signature.ts';
import { reportHanYear } from './date-year-form.ts';
import type { Report, Rule } from './rule.ts';

/** Dates that no calendar has, periods that run backwards, a reporting period that is not the title's, and the form of the signature's date. */
export const date: Rule = {
  id: 'date',
  name: '日期',
  why: '日期写错，读的人会怀疑整份材料没有核对过。这里看日子存不存在、起止顺序对不对、正文说的时段和标题合不合，还有落款日期的写法。',
  severity: 'error',
  check: ({ document, blanks }) => {
    const found = document.paragraphs.flatMap((paragraph) => reportParagraph(paragraph, document));
    found.push(...reportOpening(document));
    if (found.length + (document.frame.date ? 1 : 0) === 0) return [];
    const open = blanks.flatMap((group) => group.blanks);
    const clear = (range: Range) => open.every((blank) => blank.end <= range.start || blank.start >= range.end);
    const known = found.filter(clear);
    const signed = reportSignature(document, clear).filter(
      ({ start, end }) => !known.some((report) => report.start < end && start < report.end),
    );
    return [...known, ...signed];
  },
};

function reportParagraph({ line, text, start }: Paragraph, document: Document): Report[] {
  const { dates, periods, clockFaults } = line.dates;
  const reports: Report[] = [];
  const wrong = new Set<WrittenDate>();
  for (const written of dates) {
    const inYear = periods.some(({ from, to }) => to === written && from.month === 1 && from.day === undefined);
    const report = reportImpossible(written, text, start, inYear) ?? reportHanYear(written, start, document);
    if (!report) continue;
    wrong.add(written);
    reports.push(report);
  }
  for (const period of periods) {
    if (!period.reversed || wrong.has(period.from) || wrong.has(period.to)) continue;
    const words = text.slice(period.start, period.end);
    const message = `“${words}”的结束早于开始，请核对`;
    reports.push({ ...moved(period, start), subject: words, message, fixes: [] });
  }
  for (const fault of clockFaults) {
    const words = text.slice(fault.start, fault.end);
    const message =
      fault.kind === 'impossible' ? `没有“${words}”这样的时间，请核对` : `“${words}”的结束早于开始，请核对`;
    reports.push({ ...moved(fault, start), subject: words, message, fixes: [] });
  }
  return reports;
}

const moved = ({ start, end }: Range, offset: number): Range => ({ start: start + offset, end: end + offset });

function reportImpossible(written: WrittenDate, text: string, offset: number, isYearsEnd: boolean): Report | undefined {
  const wrong = impossibility(written);
  if (!wrong || (wrong === 'month' && !isYearsEnd && !isSurelyMonth(written, text))) return undefined;
  const words = text.slice(written.start, written.end);
  const { year, month = 0 } = written;
  const days = daysIn(month, year);
  const place = year !== undefined && month === 2 ? `${year}年2月` : `${month}月`;
  const message =
    days === undefined
      ? `“${words}”不存在：一年只有12个月，请核对`
      : `“${words}”不存在：${place}${month === 2 && year === undefined ? '最多' : '只有'}${days}天，请核对`;
  return { ...moved(written, offset), subject: words, message, fixes: lastDayFix(written, days, offset) };
}

/** A day just past the month's end most likely means its last. Not safe: only the writer knows. */
function lastDayFix({ written, year, month }: WrittenDate, days: number | undefined, offset: number): Fix[] {
  const { day } = written;
  if (!day || days === undefined || day.value > 31 || day.script === 'han') return [];
  const last = month === 2 && year === undefined ? 28 : days;
  return [{ label: `改为${last}日`, safe: false, edits: [{ ...moved(day, offset), text: String(last) }] }];
}
