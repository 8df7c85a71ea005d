import type { GaobanDatabase } from '../database.ts';
import { attempt, type Failed } from '../outcome.ts';
import type { Backup } from './backup.ts';
import { putInSlices } from '../store/put-in-slices.ts';
import { Stopped } from './stopped.ts';

export interface RestoreOptions {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

export type RestoreOutcome = { status: 'done' } | { status: 'cancelled' } | Failed;

/** Replaces all that is stored by what the backup holds, in one transaction: all of it, or nothing. */
export async function restoreBackup(
  db: GaobanDatabase,
  { tables }: Pick<Backup, 'tables'>,
  { onProgress, signal }: RestoreOptions = {},
): Promise<RestoreOutcome> {
  const total = [...tables.values()].reduce((sum, rows) => sum + rows.length, 0);

  async function write(): Promise<RestoreOutcome> {
    let done = 0;
    for (const table of db.tables) {
      await table.clear();
      await putInSlices(table, tables.get(table.name) ?? [], (rows) => {
        done += rows;
        onProgress?.(done, total);
        if (signal?.aborted) throw new Stopped('cancelled');
      });
    }
    if (signal?.aborted) throw new Stopped('cancelled');
    return { status: 'done' };
  }

  return await attempt(async (): Promise<RestoreOutcome> => {
    try {
      return await db.transaction('rw', db.tables, async () => await write());
    } catch (error) {
      if (error instanceof Stopped) return { status: 'cancelled' };
      throw error;
    }
  });
}
