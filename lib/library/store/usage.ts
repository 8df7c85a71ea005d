import { attemptTogether, type Failed } from '../outcome.ts';
import { type UsageRow, usageRow } from '../phrase-rows.ts';
import { readRows } from '../rows.ts';
import { type Watched, watch } from '../watched.ts';
import type { StoreContext } from './context.ts';

export interface Usage {
  /** Of phrases that were pinned or used; of others there is none. */
  all: Watched<UsageRow[]>;
  pin: (phrase: string, pinned: boolean) => Promise<{ status: 'done' } | Failed>;
  /** Counts one use. */
  count: (phrase: string) => Promise<{ status: 'done' } | Failed>;
}

export function openUsage({ db, now }: StoreContext): Usage {
  async function change(phrase: string, next: (row: UsageRow) => UsageRow): Promise<{ status: 'done' } | Failed> {
    return await attemptTogether([db.usage], async () => {
      const [row] = readRows(usageRow, [await db.usage.get(phrase)]);
      await db.usage.put(next(row ?? unused(phrase)));
      return { status: 'done' as const };
    });
  }

  return {
    all: watch(async () => readRows(usageRow, await db.usage.toArray()), []),
    pin: (phrase, pinned) => change(phrase, (row) => ({ ...row, pinned })),
    count: (phrase) => change(phrase, (row) => ({ ...row, uses: row.uses + 1, usedAt: now() })),
  };
}

export function unused(phrase: string): UsageRow {
  return { phrase, pinned: false, uses: 0, usedAt: 0 };
}
