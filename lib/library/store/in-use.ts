import type { GaobanDatabase } from '../database.ts';
import { libraryRow, type PhraseRow, type TermRow } from '../phrase-rows.ts';
import { readRows } from '../rows.ts';
import type { RowTable } from './change-rows.ts';

/** The rows that are not retired, of libraries that are not. */
export async function readInUse<Row extends PhraseRow | TermRow>(
  db: GaobanDatabase,
  { table, schema }: RowTable<Row>,
): Promise<Row[]> {
  const [libraries, rows] = await Promise.all([db.libraries.toArray(), table.toArray()]);
  const open = new Set(
    readRows(libraryRow, libraries).flatMap(({ id, retiredAt }) => (retiredAt === undefined ? [id] : [])),
  );
  return readRows(schema, rows).filter(({ library, retiredAt }) => retiredAt === undefined && open.has(library));
}
