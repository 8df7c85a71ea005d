import { attempt, attemptTogether, type Failed } from '../outcome.ts';
import { type PhraseRow, phraseRow, type RevisionRow } from '../phrase-rows.ts';
import { changeRows } from './change-rows.ts';
import type { StoreContext } from './context.ts';
import type { Missing } from './libraries.ts';
import type { Undo } from './undo.ts';

/** What `undo` of the store takes back; `changed` counts the rows that are not as they were. */
export type BulkOutcome = { status: 'done'; changed: number; undo: Undo } | Failed;

export interface PhraseLabels {
  add?: { tags?: readonly string[]; topics?: readonly string[] };
  remove?: { tags?: readonly string[]; topics?: readonly string[] };
  /** Instead of those it had. */
  roles?: readonly string[];
}

export interface BulkChanges {
  retire: (ids: readonly string[]) => Promise<BulkOutcome>;
  restore: (ids: readonly string[]) => Promise<BulkOutcome>;
  move: (ids: readonly string[], library: string) => Promise<BulkOutcome | Missing>;
  label: (ids: readonly string[], labels: PhraseLabels) => Promise<BulkOutcome>;
}

export function openBulkChanges(context: StoreContext): BulkChanges {
  const { db, now } = context;
  const rows = { table: db.phrases, schema: phraseRow };

  async function change(
    ids: readonly string[],
    what: RevisionRow['what'],
    next: (row: PhraseRow) => PhraseRow | undefined,
  ): Promise<BulkOutcome> {
    const tables = [db.phrases, db.revisions, db.settings];
    return await attemptTogether(tables, async () => {
      const changed = await changeRows(context, rows, ids, what, next);
      return { status: 'done', changed: changed.length, undo: { phrases: changed } };
    });
  }

  return {
    retire: (ids) =>
      change(ids, 'retired', (row) => (row.retiredAt === undefined ? { ...row, retiredAt: now() } : undefined)),
    restore: (ids) =>
      change(ids, 'restored', (row) => (row.retiredAt === undefined ? undefined : { ...row, retiredAt: undefined })),
    move: (ids, library) =>
      attempt(async (): Promise<BulkOutcome | Missing> => {
        if (!(await db.libraries.get(library))) return { status: 'missing' };
        return await change(ids, 'moved', (row) => (row.library === library ? undefined : { ...row, library }));
      }),
    label: (ids, labels) => change(ids, 'edited', (row) => withLabels(row, labels)),
  };
}

function withLabels(row: PhraseRow, { add = {}, remove = {}, ...set }: PhraseLabels): PhraseRow | undefined {
  const tags = change(row.tags, add.tags, remove.tags);
  const topics = change(row.topics, add.topics, remove.topics);
  const roles = [...(set.roles ?? row.roles)];
  const isSame = isSameList(tags, row.tags) && isSameList(topics, row.topics) && isSameList(roles, row.roles);
  const next = { ...row, tags, topics, roles };
  // Too long a label, or too many: the row would be read no more.
  return isSame || !phraseRow.safeParse(next).success ? undefined : next;
}

function change(words: readonly string[], added: readonly string[] = [], removed: readonly string[] = []): string[] {
  const gone = new Set(removed);
  const kept = new Set([...words.filter((word) => !gone.has(word)), ...added.map((word) => word.trim())]);
  kept.delete('');
  return [...kept];
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}
