import { CONGRESS_DATA } from '../congresses.ts';
import { toHanNumber } from '../han-numerals.ts';

/** Drafts about the years of those before it are finished: nobody fills in their blanks. */
const EARLIEST = 18;
const { congresses } = CONGRESS_DATA;

/** “二十” for a draft about 2023; undefined in a year with a congress of its own, where the draft may mean either. */
export function congressIn(year: number): string | undefined {
  if (congresses.some(({ validFrom }) => validFrom.startsWith(String(year)))) return undefined;
  const last = congresses.findLast(({ number, validFrom }) => number >= EARLIEST && validFrom < String(year));
  // The next one is due five years later: past that this data can't know.
  if (!last || year >= Number(last.validFrom.slice(0, 4)) + 5) return undefined;
  return toHanNumber(last.number);
}
