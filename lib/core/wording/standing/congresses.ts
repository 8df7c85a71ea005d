import { CONGRESSES } from '../../congresses.ts';
import { toHanNumber } from '../../han-numerals.ts';

export const CONGRESS_NAMES: readonly string[] = CONGRESSES.map(({ number }) => toHanNumber(number));
/** Digits for each, as 党的20大 has. */
export const CONGRESS_DIGITS: readonly string[] = CONGRESSES.map(({ number }) => String(number));

/** The one that came after it; undefined for the latest. */
export function nextCongress(number: number): { name: string; validFrom: string } | undefined {
  const next = CONGRESSES.find((congress) => congress.number === number + 1);
  return next && { name: toHanNumber(next.number), validFrom: next.validFrom };
}
