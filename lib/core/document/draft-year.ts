import { yearIn } from '../year-in.ts';
import type { Layout } from './layout.ts';

/** Signed so early in a year, a draft tells of the year before. */
const LAST_MONTH_AFTER = 4;

/** The year that a draft tells of, by its title or its date; Infinity where neither says. */
export function draftYear({ frame, paragraphs }: Pick<Layout, 'frame' | 'paragraphs'>): number {
  const { title, date } = frame;
  const titled = yearIn(title?.text ?? '');
  if (titled !== undefined || !date) return titled ?? Infinity;
  const dated = paragraphs.find(({ start, end }) => start <= date.start && date.start < end);
  const text = dated?.text.slice(date.start - dated.start, date.end - dated.start) ?? '';
  const year = yearIn(text);
  const month = Number(/年 ?(\d{1,2})月/u.exec(text)?.[1] ?? 12);
  return year === undefined ? Infinity : year - (month <= LAST_MONTH_AFTER ? 1 : 0);
}
