import { afterLast } from '../after-last.ts';
import { beforeFirst } from '../before-first.ts';
import { reportedYear } from './date-opening.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { endsStatement } from '../leftover/clause-ends.ts';
import { endsLater, isReachedBy } from './date-reached.ts';
import { FUTURE, isTold } from './date-told-period.ts';
import { signatureDate } from './date-signature.ts';
import type { Report } from './rule.ts';

/** Of another year, or no day on which something was done: 7月22日前, 7月1日起施行, 9月1日开学. */
const OTHER_TIME = /[去上往历前]年|同期|(?:19|20)\d{2}|[定设]于|[截终止期至到]$/u;
const NO_DEED = /^(?:之?前|以前|起|开[始学]|截止|到期|至|[是为]|[）)])/u;

/** 7月22日，完成护栏安装 in a summary of this year that is signed on the 5th of July. */
export function reportAfterSigning({ text, start, line }: Paragraph, document: Document): Report[] {
  const { frame, genreData } = document;
  const signed = frame.date && signatureDate(document, frame.date);
  if (!signed || genreData.family === 'plan') return [];
  const later = line.dates.dates.filter((date) => endsLater(date, signed.written));
  // Few lines have one: the title is read for these alone.
  if (later.length === 0 || reportedYear(document) !== signed.written.year) return [];
  return later.flatMap((date) => {
    if (!isTold(start + date.start, document) || !isDone(date, text)) return [];
    const words = text.slice(date.start, date.end);
    const message = `这里写的是“${words}”，落款日期是“${document.text.slice(signed.start, signed.end)}”，请核对`;
    return [
      { start: start + date.start, end: start + date.end, severity: 'warning', subject: words, message, fixes: [] },
    ];
  });
}

/** Whether what the sentence tells was done on the day, or reached by it. */
function isDone({ start, end, day }: WrittenDate, text: string): boolean {
  const before = afterLast(text.slice(0, start), '。；');
  const after = beforeFirst(text.slice(end), endsStatement);
  if (isReachedBy(before, after)) return true;
  if (day === undefined || OTHER_TIME.test(before) || NO_DEED.test(after)) return false;
  return !FUTURE.test(before) && !FUTURE.test(after);
}
