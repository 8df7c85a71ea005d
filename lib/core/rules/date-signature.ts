import type { BlankGroup } from '../blanks/blank.ts';
import { toPlainHan } from '../dates/date-number.ts';
import { impossibility } from '../dates/impossible.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import type { Severity } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import { overlap, type Range } from '../range.ts';
import { reportSignedTime } from './date-signed-time.ts';
import type { Report } from './rule.ts';

/** The form of the date the draft is signed with, and whether it fits the period reported on. One with blanks is left alone. */
export function reportSignature(document: Document, blanks: readonly BlankGroup[]): Report[] {
  const place = document.frame.date;
  if (!place || blanks.some((group) => group.blanks.some((blank) => overlap(blank, place)))) return [];
  const signed = signatureDate(document, place);
  if (!signed) return [];
  const { start, end, written } = signed;
  const words = document.text.slice(start, end);
  const form = formOf(written, words);
  if (!form) {
    const doubts = reportSignedTime(document, signed);
    return doubts.length > 0 ? doubts : reportNoDay(document, signed);
  }
  const { message, right, severity } = form;
  return [
    {
      start,
      end,
      severity,
      subject: words,
      message: `落款日期${message}，应写作“${right}”`,
      fixes: [{ label: `改为“${right}”`, safe: severity === 'warning', edits: [{ start, end, text: right }] }],
    },
  ];
}

/** 2025年12月 under a draft; under a title the month may do. */
function reportNoDay({ frame, paragraphs, text }: Document, { start, end, written }: SignedDate): Report[] {
  const isUnderDraft = start >= (paragraphs[frame.bodyEnd - 1]?.end ?? 0);
  if (!isUnderDraft || written.month === undefined || written.day !== undefined) return [];
  const words = text.slice(start, end);
  return [
    { start, end, severity: 'info', subject: words, message: `落款日期“${words}”没有写到日，年月日宜写全`, fixes: [] },
  ];
}

export interface SignedDate extends Range {
  written: WrittenDate;
}

/** The range is one of the document's text. */
function signatureDate({ paragraphs }: Document, place: Range): SignedDate | undefined {
  const paragraph = paragraphs.find(({ start, end }) => start <= place.start && place.start < end);
  if (!paragraph) return undefined;
  const offset = paragraph.start;
  const written = paragraph.line.dates.dates.find(
    ({ start, end, year }) => year !== undefined && start + offset >= place.start && end + offset <= place.end,
  );
  if (!written || impossibility(written)) return undefined;
  return { start: written.start + offset, end: written.end + offset, written };
}

interface Form {
  message: string;
  right: string;
  severity: Severity;
}

/** GB/T 9704-2012 §7.3.5.4: Arabic digits, the year in full, no leading zero; GB/T 15835-2011: only 〇 in a Chinese one. */
function formOf({ written, style }: WrittenDate, words: string): Form | undefined {
  const { year, month, day } = written;
  const numbers = [year, month, day].filter((number) => number !== undefined);
  if (!year) return undefined;
  const right = numbers.map(({ value }, index) => `${value}${'年月日'.charAt(index)}`).join('');
  const hasZero = numbers.some(({ text }) => /^[0０]\d?/u.test(text));
  if (style === 'separators') {
    const severity = hasZero ? 'warning' : 'info';
    return day && { message: '宜用年、月、日', right, severity };
  }
  if (new Set(numbers.map(({ script }) => script)).size > 1)
    return { message: '混用了两种数字', right, severity: 'warning' };
  if (year.script === 'han') {
    const plain = toPlainHan(year.text);
    if (plain === year.text) return undefined;
    return { message: '里的年份只用“〇”和一至九', right: plain + words.slice(year.text.length), severity: 'warning' };
  }
  if (year.text.length === 2) return { message: '的年份要写全', right, severity: 'warning' };
  if (hasZero) return { message: '的月、日前面不加“0”', right, severity: 'warning' };
  return undefined;
}
