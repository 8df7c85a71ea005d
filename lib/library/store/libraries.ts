import { attempt, type Failed } from '../outcome.ts';
import { type LibraryRow, libraryRow } from '../phrase-rows.ts';
import { readRows } from '../rows.ts';
import { type Watched, watch } from '../watched.ts';
import { PERSONAL_NAME, type StoreContext } from './context.ts';

export interface Libraries {
  /** Retired ones too. */
  all: Watched<LibraryRow[]>;
  add: (named: { name: string; note?: string }) => Promise<{ status: 'done'; library: LibraryRow } | NoName | Failed>;
  rename: (id: string, named: { name: string; note?: string }) => Promise<LibraryOutcome | NoName>;
  /** Its phrases and terms are in use no more; they stay in it. */
  retire: (id: string) => Promise<LibraryOutcome>;
  restore: (id: string) => Promise<LibraryOutcome>;
}

/** There is no such library. */
export interface Missing {
  status: 'missing';
}
/** The name is empty or longer than 1000 units. */
export interface NoName {
  status: 'no-name';
}
export type LibraryOutcome = { status: 'done' } | Missing | Failed;

export function openLibraries(context: StoreContext): Libraries {
  const { db, now } = context;

  async function change(id: string, fields: Partial<LibraryRow>): Promise<LibraryOutcome> {
    return await attempt(async () => {
      const found = await db.libraries.update(id, fields);
      return found === 0 ? { status: 'missing' } : { status: 'done' };
    });
  }

  return {
    all: watch(async () => readRows(libraryRow, await db.libraries.toArray()), []),
    add: async ({ name, note = '' }) => {
      const library = newLibrary(context, { name: name.trim(), note, kind: 'imported' });
      if (!libraryRow.safeParse(library).success) return { status: 'no-name' };
      return await attempt(async () => {
        await db.libraries.add(library);
        return { status: 'done', library };
      });
    },
    rename: async (id, { name, note }) => {
      const fields = { name: name.trim(), ...(note === undefined ? {} : { note }) };
      const { name: nameField, note: noteField } = libraryRow.shape;
      if (!nameField.safeParse(fields.name).success || !noteField.safeParse(note ?? '').success)
        return { status: 'no-name' };
      return await change(id, fields);
    },
    retire: (id) => change(id, { retiredAt: now() }),
    restore: (id) => change(id, { retiredAt: undefined }),
  };
}

export function newLibrary(
  { now, newId }: StoreContext,
  fields: Pick<LibraryRow, 'name' | 'note' | 'kind'>,
): LibraryRow {
  return { id: newId(), ...fields, at: now() };
}

/**
 * The library that what a user saves goes to; made with the first that is saved, brought back where it was retired.
 * Within an open transaction over `libraries`.
 */
export async function personalLibrary(context: StoreContext): Promise<LibraryRow> {
  const { libraries } = context.db;
  const rows = readRows(libraryRow, await libraries.toArray());
  const known = rows.find(({ kind }) => kind === 'personal');
  const library = known ?? newLibrary(context, { name: PERSONAL_NAME, note: '', kind: 'personal' });
  if (!known || known.retiredAt !== undefined) await libraries.put({ ...library, retiredAt: undefined });
  return library;
}
