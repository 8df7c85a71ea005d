import { attemptTogether, type Failed } from '../outcome.ts';
import { type PhraseRow, phraseRow, type UsageRow } from '../phrase-rows.ts';
import { readRows } from '../rows.ts';
import { type Changed, putWithRevisions, timeAfter } from './change-rows.ts';
import { readAuthor, type StoreContext } from './context.ts';

/** What takes a change of many phrases back. */
export interface Undo {
  phrases: readonly Changed<PhraseRow>[];
  /** Whose usage was changed too, as it was. */
  usage?: readonly UsageRow[];
}

/** `left` counts the phrases that somebody has changed since: they stay as they are. */
export type UndoOutcome = { status: 'done'; undone: number; left: number } | Failed;

export async function undoChange(context: StoreContext, { phrases, usage = [] }: Undo): Promise<UndoOutcome> {
  const { db, now } = context;
  const formers = new Map(phrases.map((changed) => [changed.former.id, changed]));
  return await attemptTogether([db.phrases, db.revisions, db.settings, db.usage], async (): Promise<UndoOutcome> => {
    const author = await readAuthor(context);
    const rows: PhraseRow[] = [];
    const changed: Changed<PhraseRow>[] = [];
    for (const row of readRows(phraseRow, await db.phrases.bulkGet([...formers.keys()]))) {
      const known = formers.get(row.id);
      if (!known || row.at !== known.at) continue;
      const at = timeAfter(row, now());
      // The author is the former one: it is his text again.
      rows.push({ ...known.former, at });
      changed.push({ former: row, at });
    }
    await putWithRevisions(context, { table: db.phrases, rows, changed, author, what: 'restored' });
    const undone = new Set(rows.map(({ id }) => id));
    await db.usage.bulkPut(usage.filter(({ phrase }) => undone.has(phrase)));
    return { status: 'done', undone: rows.length, left: phrases.length - rows.length };
  });
}
