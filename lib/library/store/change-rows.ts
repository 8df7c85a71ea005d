import type { Table } from 'dexie';
import type * as z from 'zod/mini';
import type { PhraseRow, RevisionRow, TermRow } from '../phrase-rows.ts';
import { readRows } from '../rows.ts';
import { readAuthor, type StoreContext } from './context.ts';
import { putInSlices } from './put-in-slices.ts';
import { readByIds } from './read-by-ids.ts';

/** A row as somebody saw it when he decided to change it. */
export interface Seen {
  id: string;
  at: number;
}

/** Somebody else changed it meanwhile, to this; nothing was done. */
export interface Conflict {
  status: 'conflict';
  now: PhraseRow;
}

/** A row before a change, and the time by which one knows whether it is still as the change left it. */
export interface Changed<Row> {
  former: Row;
  at: number;
}

/** Where rows of one kind are, and how they are read. */
export interface RowTable<Row> {
  table: Table<Row, string>;
  schema: z.ZodMiniType<Row>;
}

/**
 * Changes rows, each with a revision, within the transaction that is open over the table, `revisions` and `settings`.
 * A row for which `change` gives nothing stays as it is.
 */
export async function changeRows<Row extends PhraseRow | TermRow>(
  context: StoreContext,
  { table, schema }: RowTable<Row>,
  ids: readonly string[],
  what: RevisionRow['what'],
  change: (row: Row) => Row | undefined,
): Promise<Changed<Row>[]> {
  const author = await readAuthor(context);
  const time = context.now();
  const rows: Row[] = [];
  const changed: Changed<Row>[] = [];
  for (const former of readRows(schema, await readByIds(table, ids))) {
    const next = change(former);
    if (!next) continue;
    const at = timeAfter(former, time);
    rows.push({ ...next, author, at });
    changed.push({ former, at });
  }
  await putWithRevisions(context, { table, rows, changed, author, what });
  return changed;
}

/** Later than the row’s own time, even where the clock stands or was set back. */
export function timeAfter(former: Seen, now: number): number {
  return Math.max(now, former.at + 1);
}

export interface ChangeToPut<Row> {
  table: Table<Row, string>;
  rows: readonly Row[];
  changed: readonly Changed<Row>[];
  author: string;
  what: RevisionRow['what'];
}

/** Within an open transaction, as `changeRows`. */
export async function putWithRevisions<Row extends PhraseRow | TermRow>(
  { db, newId }: StoreContext,
  { table, rows, changed, author, what }: ChangeToPut<Row>,
): Promise<void> {
  const revisions = changed.map(({ former, at }) => ({ id: newId(), item: former.id, at, author, what, former }));
  await putInSlices(db.revisions, revisions);
  await putInSlices(table, rows);
}
