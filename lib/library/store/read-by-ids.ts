import type { Table } from 'dexie';

/** From so many on reading the whole table takes less time than reading row by row. */
const MANY = 3_000;

/** The stored rows of these ids, in any order; within an open transaction or without. */
export async function readByIds<Row extends { id: string }>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<Row[]> {
  const wanted = new Set(ids);
  if (wanted.size > MANY) return (await table.toArray()).filter(({ id }) => wanted.has(id));
  return (await table.bulkGet([...wanted])).flatMap((row) => (row ? [row] : []));
}
