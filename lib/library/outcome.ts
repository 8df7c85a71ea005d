import type { Table } from 'dexie';

/** Why the database refused; nothing was changed then. */
export type FailureReason = 'quota' | 'closed' | 'other';
export interface Failed {
  status: 'failed';
  reason: FailureReason;
}

/** Does it, or says why the database refused. Never rejects. */
export async function attempt<Done>(work: () => PromiseLike<Done>): Promise<Done | Failed> {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    return { status: 'failed', reason: reasonOf(error) };
  }
}

/** As `attempt`, in one transaction over these tables: all of it, or nothing. */
export async function attemptTogether<Done>(
  tables: readonly Table[],
  work: () => Promise<Done>,
): Promise<Done | Failed> {
  const [table] = tables;
  if (!table) throw new RangeError('A transaction is over tables.');
  // Dexie follows native promises only from a function that is itself async.
  return await attempt(() => table.db.transaction('rw', [...tables], async () => await work()));
}

const CLOSED = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'SecurityError',
  'VersionError',
]);

function reasonOf(error: unknown): FailureReason {
  const names = namesOf(error, 0);
  if (names.includes('QuotaExceededError')) return 'quota';
  return names.some((name) => CLOSED.has(name)) ? 'closed' : 'other';
}

/** Dexie wraps what the browser threw: once where a transaction ends, and in a list where many rows are put at once. */
function namesOf(error: unknown, depth: number): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  const inner = 'inner' in error ? namesOf(error.inner, depth + 1) : [];
  const failures: unknown[] = 'failures' in error && Array.isArray(error.failures) ? error.failures.slice(0, 10) : [];
  return [...name, ...inner, ...failures.flatMap((failure) => namesOf(failure, depth + 1))];
}
