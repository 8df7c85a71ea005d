import { attemptTogether, type Failed } from '../outcome.ts';
import { libraryRow, type PhraseRow, phraseRow, type TermRow, termRow, type UsageRow } from '../phrase-rows.ts';
import { readRows } from '../rows.ts';
import { type Changed, changeRows, putWithRevisions, type RowTable, type Seen, timeAfter } from './change-rows.ts';
import { readAuthor, type StoreContext } from './context.ts';
import { readByIds } from './read-by-ids.ts';

/** What takes a change of many rows back. */
export interface Undo {
  phrases: readonly Changed<PhraseRow>[];
  /** Phrases that are there since: they retire. */
  added?: readonly Seen[];
  terms?: readonly Changed<TermRow>[];
  addedTerms?: readonly Seen[];
  /** Whose usage was changed too, as it was. */
  usage?: readonly UsageRow[];
  /** The id of a library that was made for it: it retires. */
  library?: string;
}

/** `left` counts the rows that somebody has changed since: they stay as they are. */
export type UndoOutcome = { status: 'done'; undone: number; left: number } | Failed;

export async function undoChange(context: StoreContext, undo: Undo): Promise<UndoOutcome> {
  const { db, now } = context;
  const { phrases, added = [], terms = [], addedTerms = [], usage = [], library } = undo;
  const tables = [db.libraries, db.phrases, db.terms, db.revisions, db.settings, db.usage];
  return await attemptTogether(tables, async (): Promise<UndoOutcome> => {
    const undone = await undoRows(context, { table: db.phrases, schema: phraseRow }, phrases, added);
    await db.usage.bulkPut(usage.filter(({ phrase }) => undone.has(phrase)));
    const undoneTerms = await undoRows(context, { table: db.terms, schema: termRow }, terms, addedTerms);
    const [home] = readRows(libraryRow, library === undefined ? [] : [await db.libraries.get(library)]);
    if (home) await db.libraries.put({ ...home, retiredAt: now() });
    const count = undone.size + undoneTerms.size;
    const all = phrases.length + added.length + terms.length + addedTerms.length;
    return { status: 'done', undone: count, left: all - count };
  });
}

/** Gives the ids of the rows that are again as they were. */
async function undoRows<Row extends PhraseRow | TermRow>(
  context: StoreContext,
  rowTable: RowTable<Row>,
  formers: readonly Changed<Row>[],
  added: readonly Seen[],
): Promise<Set<string>> {
  const { table, schema } = rowTable;
  const time = context.now();
  const known = new Map(formers.map((changed) => [changed.former.id, changed]));
  const rows: Row[] = [];
  const changed: Changed<Row>[] = [];
  for (const row of readRows(schema, await readByIds(table, [...known.keys()]))) {
    const before = known.get(row.id);
    if (!before || row.at !== before.at) continue;
    // Its author and its time are the former ones too: it is that state again, and an earlier change can be undone next.
    rows.push(before.former);
    changed.push({ former: row, at: timeAfter(row, time) });
  }
  const author = await readAuthor(context);
  await putWithRevisions(context, { table, rows, changed, author, what: 'restored' });

  const times = new Map(added.map(({ id, at }) => [id, at]));
  const retire = (row: Row): Row | undefined =>
    row.at === times.get(row.id) ? { ...row, retiredAt: time } : undefined;
  const retired = await changeRows(context, rowTable, [...times.keys()], 'retired', retire);
  return new Set([...changed, ...retired].map(({ former }) => former.id));
}
