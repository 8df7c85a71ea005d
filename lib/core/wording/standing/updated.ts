/**
 * The month up to which all of the data on standing wording were looked up: 资料截至…. Told apart from the data, so that
 * the panel, which only names it, doesn't carry them along; a test holds it to the oldest of their own months.
 */
export const STANDING_UPDATED = '2026-11';

/** 2026年11月 of a month or a day. */
export function monthInWords(date: string): string {
  return `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月`;
}
