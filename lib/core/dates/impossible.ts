import { daysIn } from './calendar.ts';
import type { WrittenDate } from './written-date.ts';

export type Impossibility = 'month' | 'day';

/** Which number of the date no calendar has. Without a year, the 29th of February is possible. */
export function impossibility({ year, month, day, lunar }: WrittenDate): Impossibility | undefined {
  if (lunar || month === undefined) return undefined;
  const days = daysIn(month, year);
  if (days === undefined) return 'month';
  return day !== undefined && day > days ? 'day' : undefined;
}

/** A month past the twelfth is a slip only where it surely is a month: 13月 alone may count months, 18月龄 does. */
export function isSurelyMonth({ written, day, end }: WrittenDate, text: string): boolean {
  return (
    written.year !== undefined ||
    (day !== undefined && written.day !== undefined) ||
    /^(?:份|初|底|末)/u.test(text.slice(end - 1, end + 1))
  );
}
