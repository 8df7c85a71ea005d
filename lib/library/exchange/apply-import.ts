import type { Table } from 'dexie';
import { attempt, type Failed } from '../outcome.ts';
import type { PhraseRow, TermRow } from '../phrase-rows.ts';
import { type Changed, putWithRevisions, type Seen } from '../store/change-rows.ts';
import { readAuthor, type StoreContext } from '../store/context.ts';
import { readByIds } from '../store/read-by-ids.ts';
import type { Undo } from '../store/undo.ts';
import type { ImportPlan, RowChange } from './plan-import.ts';
import { Stopped } from './stopped.ts';

export interface ApplyOptions {
  /** What becomes of phrases whose text is there already; they are left out unless told to add them. */
  duplicates?: 'skip' | 'add';
  /** How many rows of how many are written; told some dozens of times a second at most. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

export interface Applied {
  status: 'done';
  added: number;
  changed: number;
  undo: Undo;
}

export type ApplyOutcome =
  | Applied
  /** Somebody has changed the store since the plan was made: plan anew. */
  | { status: 'stale' }
  | { status: 'cancelled' }
  | Failed;

/** Rows that are written at once: some ten milliseconds of a page’s time. */
const SLICE = 500;

/**
 * Does what the plan says in one transaction: all of it, or nothing, whether it is cancelled, the disk is full or the
 * browser dies.
 */
export async function applyImport(
  context: StoreContext,
  plan: ImportPlan,
  options: ApplyOptions = {},
): Promise<ApplyOutcome> {
  const { db } = context;
  const tables = [db.libraries, db.phrases, db.terms, db.revisions, db.settings];
  return await attempt(async (): Promise<ApplyOutcome> => {
    try {
      return await db.transaction('rw', tables, async () => {
        const outcome = await writePlan(context, plan, await readAuthor(context), options);
        const former = await db.libraries.get(plan.library.id);
        // Of a file in which nothing is new no empty library is made.
        if (!former && outcome.added === 0) return outcome;
        await db.libraries.put({ ...(former ?? plan.library), retiredAt: undefined });
        return former ? outcome : { ...outcome, undo: { ...outcome.undo, library: plan.library.id } };
      });
    } catch (error) {
      if (error instanceof Stopped) return { status: error.why };
      throw error;
    }
  });
}

/**
 * Writes the rows of a plan within the transaction that is open over `phrases`, `terms` and `revisions`; the author is
 * that of the revisions. Throws `Stopped`.
 */
export async function writePlan(
  context: StoreContext,
  plan: ImportPlan,
  author: string,
  options: ApplyOptions,
): Promise<Applied> {
  const { db } = context;
  const duplicates = options.duplicates === 'add' ? plan.duplicates.map(({ row }) => row) : [];
  const phrases = changesOf([...plan.added, ...duplicates], plan.changed);
  const terms = changesOf(plan.addedTerms, plan.changedTerms);
  const total = phrases.length + terms.length;
  let done = 0;

  async function write<Row extends PhraseRow | TermRow>(table: Table<Row, string>, changes: readonly Change<Row>[]) {
    await checkAsPlanned(table, changes);
    for (let at = 0; at < changes.length; at += SLICE) {
      if (options.signal?.aborted) throw new Stopped('cancelled');
      const slice = changes.slice(at, at + SLICE);
      const rows = slice.map(({ row }) => row);
      const changed = slice.flatMap(({ row, former }) => (former ? [{ former, at: row.at }] : []));
      await putWithRevisions(context, { table, rows, changed, author, what: 'imported' });
      done += slice.length;
      options.onProgress?.(done, total);
    }
  }

  await write(db.phrases, phrases);
  await write(db.terms, terms);
  if (options.signal?.aborted) throw new Stopped('cancelled');
  const undo: Undo = {
    phrases: plan.changed.map(undoOf),
    added: [...plan.added, ...duplicates].map(seen),
    terms: plan.changedTerms.map(undoOf),
    addedTerms: plan.addedTerms.map(seen),
  };
  const changed = plan.changed.length + plan.changedTerms.length;
  return { status: 'done', added: total - changed, changed, undo };
}

/** A row to be written, and what is in its place now. */
interface Change<Row> {
  row: Row;
  former?: Row;
}

function changesOf<Row>(added: readonly Row[], changed: readonly RowChange<Row>[]): Change<Row>[] {
  return [...added.map((row) => ({ row })), ...changed];
}

/** What is stored must be what the plan was made of. */
async function checkAsPlanned<Row extends PhraseRow | TermRow>(
  table: Table<Row, string>,
  changes: readonly Change<Row>[],
): Promise<void> {
  const ids = changes.map(({ row }) => row.id);
  const times = new Map((await readByIds(table, ids)).map(({ id, at }) => [id, at]));
  if (changes.some(({ row, former }) => times.get(row.id) !== former?.at)) throw new Stopped('stale');
}

function undoOf<Row extends Seen>({ former, row }: RowChange<Row>): Changed<Row> {
  return { former, at: row.at };
}

function seen({ id, at }: Seen): Seen {
  return { id, at };
}
