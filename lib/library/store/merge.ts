import type { PhraseContent } from '../../core/phrases/phrase.ts';
import { attemptTogether } from '../outcome.ts';
import { withContent } from '../phrase-content.ts';
import { type PhraseRow, phraseRow, type UsageRow, usageRow } from '../phrase-rows.ts';
import { readRows } from '../rows.ts';
import type { BulkOutcome } from './bulk-changes.ts';
import { changeRows, type Conflict, type Seen } from './change-rows.ts';
import type { StoreContext } from './context.ts';
import type { Missing } from './libraries.ts';
import { unused } from './usage.ts';

/** As `merge` of the store. */
export async function mergePhrases(
  context: StoreContext,
  seen: readonly Seen[],
  content: PhraseContent,
): Promise<BulkOutcome | Conflict | Missing> {
  const { db, now } = context;
  const ids = [...new Set(seen.map(({ id }) => id))];
  const [kept] = ids;
  if (kept === undefined || ids.length < 2) return { status: 'missing' };
  const times = new Map(seen.map(({ id, at }) => [id, at]));
  const tables = [db.phrases, db.revisions, db.settings, db.usage];
  return await attemptTogether(tables, async (): Promise<BulkOutcome | Conflict | Missing> => {
    const rows = readRows(phraseRow, await db.phrases.bulkGet(ids));
    if (rows.length < ids.length) return { status: 'missing' };
    const stale = rows.find(({ id, at }) => at !== times.get(id));
    if (stale) return { status: 'conflict', now: stale };
    const merged = (row: PhraseRow): PhraseRow =>
      row.id === kept ? { ...withContent(row, content), retiredAt: undefined } : { ...row, retiredAt: now() };
    const changed = await changeRows(context, { table: db.phrases, schema: phraseRow }, ids, 'merged', merged);
    const usage = readRows(usageRow, await db.usage.bulkGet(ids));
    if (usage.length > 0) await db.usage.put(together(kept, usage));
    const former = usage.find(({ phrase }) => phrase === kept) ?? unused(kept);
    return { status: 'done', changed: changed.length, undo: { phrases: changed, usage: [former] } };
  });
}

function together(phrase: string, usage: readonly UsageRow[]): UsageRow {
  return {
    phrase,
    pinned: usage.some(({ pinned }) => pinned),
    uses: usage.reduce((sum, { uses }) => sum + uses, 0),
    usedAt: Math.max(...usage.map(({ usedAt }) => usedAt)),
  };
}
