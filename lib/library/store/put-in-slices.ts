import type { Table } from 'dexie';

/** Rows that are put at once: some ten milliseconds of a page’s time. */
const SLICE = 500;

/** Puts many rows so that the page stays awake meanwhile; within an open transaction. `onSlice` tells how many went in. */
export async function putInSlices<Row>(
  table: Table<Row, string>,
  rows: readonly Row[],
  onSlice?: (rows: number) => void,
): Promise<void> {
  for (let at = 0; at < rows.length; at += SLICE) {
    const slice = rows.slice(at, at + SLICE);
    await table.bulkPut(slice);
    onSlice?.(slice.length);
  }
}
