import * as z from 'zod/mini';
import { GaobanDatabase } from '../../../lib/library/database.ts';
import { importFile } from '../../../lib/library/exchange/import-file.ts';

z.config({ jitless: true });

/** How long the import of a file takes, in milliseconds, how often its progress was told, and what a cancel leaves behind. */
export async function takeIn() {
  const text = await (await fetch('/library.json')).text();
  const db = new GaobanDatabase();
  const start = performance.now();
  let told = 0;
  const outcome = await importFile(db, text, { name: 'library.json', onProgress: () => (told += 1) });
  const ms = performance.now() - start;
  const rows = await db.phrases.count();

  const stop = new AbortController();
  let stoppedAt = 0;
  const again = await importFile(db, text.replaceAll('"id":"', '"id":"x'), {
    name: 'library.json',
    duplicates: 'add',
    signal: stop.signal,
    onProgress: (done, total) => {
      if (done < total / 3 || stoppedAt > 0) return;
      stoppedAt = performance.now();
      stop.abort();
    },
  });
  const cancelMs = performance.now() - stoppedAt;
  const left = (await db.phrases.count()) - rows;
  db.close();
  return { status: outcome.status, rows, ms, told, cancelled: again.status, cancelMs, left };
}
