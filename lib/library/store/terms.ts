import { attemptTogether, type Failed } from '../outcome.ts';
import { type Invalid, readTermContent } from '../phrase-content.ts';
import type { TermContent } from '../../core/terms/term.ts';
import { type RevisionRow, type TermRow, termRow } from '../phrase-rows.ts';
import { readRows } from '../rows.ts';
import { type Watched, watch } from '../watched.ts';
import type { BulkOutcome } from './bulk-changes.ts';
import { changeRows, type Seen } from './change-rows.ts';
import { readAuthor, type StoreContext } from './context.ts';
import { readInUse } from './in-use.ts';
import { type Missing, personalLibrary } from './libraries.ts';

export type TermOutcome =
  | { status: 'done'; term: TermRow }
  /** Somebody else changed it meanwhile, to this; nothing was done. */
  | { status: 'conflict'; now: TermRow }
  | Invalid
  | Missing
  | Failed;

export interface Terms {
  /** Retired ones too, and those of retired libraries. */
  all: Watched<TermRow[]>;
  /** Those that the check goes by: neither they nor their library is retired. */
  inUse: Watched<TermRow[]>;
  /** Into the personal library where none is named. */
  add: (content: TermContent, library?: string) => Promise<TermOutcome>;
  edit: (seen: Seen, content: TermContent) => Promise<TermOutcome>;
  retire: (ids: readonly string[]) => Promise<BulkOutcome>;
  restore: (ids: readonly string[]) => Promise<BulkOutcome>;
}

export function openTerms(context: StoreContext): Terms {
  const { db, now, newId } = context;
  const rows = { table: db.terms, schema: termRow };
  const changing = [db.terms, db.revisions, db.settings];

  async function change(
    ids: readonly string[],
    what: RevisionRow['what'],
    fields: Pick<TermRow, 'retiredAt'>,
  ): Promise<BulkOutcome> {
    return await attemptTogether(changing, async () => {
      const isSo = (row: TermRow): boolean => (row.retiredAt === undefined) === (fields.retiredAt === undefined);
      const next = (row: TermRow): TermRow | undefined => (isSo(row) ? undefined : { ...row, ...fields });
      const changed = await changeRows(context, rows, ids, what, next);
      return { status: 'done', changed: changed.length, undo: { phrases: [], terms: changed } };
    });
  }

  async function add(content: TermContent, library?: string): Promise<TermOutcome> {
    return await attemptTogether([db.terms, db.libraries, db.settings], async (): Promise<TermOutcome> => {
      const home = library === undefined ? (await personalLibrary(context)).id : library;
      if (!(await db.libraries.get(home))) return { status: 'missing' };
      const term = { ...content, id: newId(), library: home, author: await readAuthor(context), at: now() };
      await db.terms.add(term);
      return { status: 'done', term };
    });
  }

  async function edit(seen: Seen, content: TermContent): Promise<TermOutcome> {
    return await attemptTogether(changing, async (): Promise<TermOutcome> => {
      const [row] = readRows(termRow, [await db.terms.get(seen.id)]);
      if (!row) return { status: 'missing' };
      if (row.at !== seen.at) return { status: 'conflict', now: row };
      await changeRows(context, rows, [seen.id], 'edited', (former) => ({ ...former, ...content }));
      const [term] = readRows(termRow, [await db.terms.get(seen.id)]);
      return term ? { status: 'done', term } : { status: 'missing' };
    });
  }

  return {
    all: watch(async () => readRows(termRow, await db.terms.toArray()), []),
    inUse: watch(() => readInUse(db, rows), []),
    add: async (value, library) => {
      const read = readTermContent(value);
      return 'fault' in read ? { status: 'invalid', ...read } : await add(read.content, library);
    },
    edit: async (seen, value) => {
      const read = readTermContent(value);
      return 'fault' in read ? { status: 'invalid', ...read } : await edit(seen, read.content);
    },
    retire: (ids) => change(ids, 'retired', { retiredAt: now() }),
    restore: (ids) => change(ids, 'restored', { retiredAt: undefined }),
  };
}
