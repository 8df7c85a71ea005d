import type { BlankGroup } from '../blanks/blank.ts';
import { impossibility } from '../dates/impossible.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { firstAtOrAfter, overlap, type Range } from '../range.ts';
import { isLeftDate, reportSignedTime } from './date-signed-time.ts';
import { looseForm, type SignatureForm, signatureForm } from './signature-form.ts';
import type { Report } from './rule.ts';

/** What a web page puts before its date: a label, or the title of another text (一图读懂 | ……). */
const OF_WEB_PAGE = /(?:发布|公开|更新|生成)(?:日期|时间)[：:]\s*\d|[|｜]/u;
/** Characters. */
const MAX_LINE = 60;

/** A line that a web page put under the draft, with a date that signs nothing. */
export function isWebDate({ text }: Paragraph): boolean {
  return text.length <= MAX_LINE && OF_WEB_PAGE.test(text);
}

/** The form of the date the draft is signed with, and whether it fits the period reported on. One with blanks is left alone. */
export function reportSignature(document: Document, blanks: readonly BlankGroup[]): Report[] {
  const place = document.frame.date;
  const line = place && paragraphAt(document, place);
  if (!place || !line || isWebDate(line) || blanks.some((group) => group.blanks.some((blank) => overlap(blank, place))))
    return [];
  const signed = signatureDate(document, place);
  const text = document.text.slice(place.start, place.end);
  if (!signed) return reportForm(looseForm(text), place.start);
  const from = signed.start - place.start;
  const form = signatureForm(signed.written, text, from);
  if (form) return reportForm(form, place.start);
  // One that was left from a draft of last year is asked about as such.
  if (isLeftDate(document, signed)) return [];
  const doubts = reportSignedTime(document, signed);
  return doubts.length > 0 ? doubts : reportNoDay(document, signed);
}

function reportForm(form: SignatureForm | undefined, offset: number): Report[] {
  if (!form) return [];
  const [start, end] = [form.start + offset, form.end + offset];
  const { words, right, severity } = form;
  const message =
    right === undefined ? `落款日期“${words}”${form.message}` : `落款日期${form.message}，应写作“${right}”`;
  const fixes =
    right === undefined
      ? []
      : [{ label: `改为“${right}”`, safe: severity === 'warning', edits: [{ start, end, text: right }] }];
  return [{ start, end, severity, subject: words, message, fixes }];
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
export function signatureDate(document: Document, place: Range): SignedDate | undefined {
  const paragraph = paragraphAt(document, place);
  if (!paragraph) return undefined;
  const offset = paragraph.start;
  const written = paragraph.line.dates.dates.find(
    ({ start, end, year }) => year !== undefined && start + offset >= place.start && end + offset <= place.end,
  );
  if (!written || impossibility(written)) return undefined;
  return { start: written.start + offset, end: written.end + offset, written };
}

function paragraphAt({ paragraphs }: Document, { start }: Range): Paragraph | undefined {
  const paragraph = paragraphs[firstAtOrAfter(paragraphs, start + 1) - 1];
  return paragraph && paragraph.end > start ? paragraph : undefined;
}
