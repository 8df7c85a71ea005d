import type { Settings, StandingFileRow } from '../../lib/library/rows.ts';
import { monthInWords, STANDING_UPDATED } from '../../lib/core/wording/standing/updated.ts';

/** The file that brings the data up to date; undefined where there is none, or the built-in ones are newer by now. */
export function standingInUse({ standing }: Settings): StandingFileRow | undefined {
  return standing && standing.updated >= STANDING_UPDATED ? standing : undefined;
}

/** The month up to which the data in use were looked up, in words. */
export function dataMonth(settings: Settings): string {
  return monthInWords(standingInUse(settings)?.updated ?? STANDING_UPDATED);
}
