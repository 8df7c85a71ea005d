import * as z from 'zod/mini';
import type { Edition } from './built-in/index.ts';
import type { GaobanDatabase } from './database.ts';
import { writePlan } from './exchange/apply-import.ts';
import { planImport } from './exchange/plan-import.ts';
import { attempt, attemptTogether, type Failed } from './outcome.ts';
import { type LibraryRow, libraryRow, phraseRow } from './phrase-rows.ts';
import { readRows } from './rows.ts';
import { timeAfter } from './store/change-rows.ts';
import type { StoreContext } from './store/context.ts';

export type BuiltInOutcome = { status: 'done'; changed: number } | Failed;

/**
 * Puts the built-in library into the store, or a newer edition of it; what users changed in it stays theirs. For a page,
 * once it is drawn; a worker is one file and can’t load what this loads.
 */
export async function updateBuiltIn(db: GaobanDatabase): Promise<BuiltInOutcome> {
  const context: StoreContext = { db, now: Date.now, newId: () => crypto.randomUUID() };
  return await attempt(async () => {
    // Not needed to open a page: its script doesn’t carry them.
    const { readBuiltIn } = await import('./built-in/index.ts');
    return await followEdition(context, await readBuiltIn());
  });
}

/**
 * New phrases are added, those that nobody touched become as they are in the edition, and retire where it has left them
 * out. What a user edited, moved or retired has another author, and stays his.
 */
export async function followEdition(
  context: StoreContext,
  { edition, file, author }: Edition,
): Promise<BuiltInOutcome> {
  const { db, now, newId } = context;
  const { id = newId(), name } = file.library;
  return await attemptTogether([db.libraries, db.phrases, db.terms, db.revisions], async () => {
    const [known] = readRows(libraryRow, [await db.libraries.get(id)]);
    if (known?.edition === edition) return { status: 'done', changed: 0 };
    const library: LibraryRow = known ?? { id, name, note: '', kind: 'built-in', at: now() };
    const ids = idsOf(file);
    const [inIt, moved] = await Promise.all([
      db.phrases.where('library').equals(id).toArray(),
      db.phrases.where('id').anyOf(ids).toArray(),
    ]);
    const stored = new Map(readRows(phraseRow, [...inIt, ...moved]).map((row) => [row.id, row]));
    const plan = planImport(file, { library, phrases: [...stored.values()], terms: [], author, now: now(), newId });
    const there = new Set(ids);
    const leftOut = [...stored.values()]
      .filter((row) => !there.has(row.id) && row.retiredAt === undefined)
      .map((former) => ({ former, row: { ...former, retiredAt: now(), at: timeAfter(former, now()) } }));
    const changed = [...plan.changed, ...leftOut].filter(({ former }) => former.author === author);
    const applied = await writePlan(context, { ...plan, changed }, author, { duplicates: 'add' });
    await db.libraries.put({ ...library, edition });
    return { status: 'done', changed: applied.added + applied.changed };
  });
}

function idsOf({ phrases }: Edition['file']): string[] {
  const row = z.object({ id: z.string() });
  return readRows(row, phrases).map(({ id }) => id);
}
