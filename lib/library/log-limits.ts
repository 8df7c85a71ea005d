import type { SessionRow } from './log-rows.ts';

/** How long a session is kept after its last write. */
export const KEPT_DAYS = 7;
const KEPT_MS = KEPT_DAYS * 24 * 60 * 60 * 1000;
const MOST_SESSIONS = 20;
/** 20 MB, of two bytes a unit. */
const MOST_UNITS = 10 * 1024 * 1024;

/** The sessions that are neither too old nor, the oldest first, too many or too long together. */
export function toKeep(sessions: readonly SessionRow[], now: number): string[] {
  const kept: string[] = [];
  let units = 0;
  for (const { id, lastAt, size } of [...sessions].sort((a, b) => b.lastAt - a.lastAt)) {
    units += size;
    // The draft that was just written into stays, however long it is.
    const fits = kept.length === 0 || (units <= MOST_UNITS && kept.length < MOST_SESSIONS);
    if (now - lastAt <= KEPT_MS && fits) kept.push(id);
  }
  return kept;
}
