import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { GaobanDatabase } from '../../lib/library/database.ts';
import { type Backup, readBackup, writeBackup } from '../../lib/library/exchange/backup.ts';
import { restoreBackup } from '../../lib/library/exchange/restore-backup.ts';
import { openLibrary } from '../../lib/library/library.ts';
import { openWriteLog } from '../../lib/library/write-log.ts';
import { closeStores, content, done, openStore, type StoreAtWork, valueOf } from './store-at-work.ts';

afterEach(closeStores);

async function stored(db: GaobanDatabase): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
}

/** A panel with something in every table. */
async function inUse(): Promise<StoreAtWork> {
  const open = openStore();
  const { store, db } = open;
  const library = openLibrary(db);
  await library.ignore('placeholder', 'xx');
  await library.saveAnswers([{ groupId: 'month', label: '月份', value: '3' }]);
  await library.setLength({ max: 800 });
  await library.saveDraft('paste-box', '草稿');
  const places = [{ old: 'xx', text: '2', before: '', after: '' }];
  await openWriteLog(db).add({ id: '1', session: 'a', places }, { editor: '正文' }, '原文');
  const { phrase } = done(await store.phrases.add(content('甲', { validFrom: '2026-01-01' })));
  done(await store.phrases.edit(phrase, content('乙')));
  await store.usage.count(phrase.id);
  done(await store.terms.add({ wrong: '帐号', right: '账号', note: '' }));
  return open;
}

function backupOf(read: ReturnType<typeof readBackup>): Backup {
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

test('all that is stored comes back on another machine, in place of what was there', async () => {
  const one = await inUse();
  const before = await stored(one.db);
  expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
  const { text } = done(await writeBackup(one.db, () => 1000));
  const backup = backupOf(readBackup(text));
  expect(backup).toMatchObject({ at: 1000, rejected: 0 });
  expect(backup.tables.get('phrases')).toHaveLength(1);
  expect([...backup.tables.keys()].sort()).toEqual(one.db.tables.map(({ name }) => name).sort());

  const two = await inUse();
  done(await two.store.phrases.add(content('多的')));
  const seen = valueOf(two.store.phrases.inUse, (rows) => rows.length === 1);
  const told: number[] = [];
  const onProgress = (written: number, total: number): void => {
    told.push(written / total);
  };
  done(await restoreBackup(two.db, backup, { onProgress }));
  expect(await stored(two.db)).toEqual(before);
  expect(await seen).toMatchObject([{ body: '乙' }]);
  expect(told.at(-1)).toBe(1);
});

test('rows that can’t be read are counted and left out', async () => {
  const tables = { phrases: [{ id: 'a', body: 7 }], drafts: [{ id: 'paste-box', text: '草稿', at: 1 }], other: [1] };
  const text = JSON.stringify({ format: 'gaoban-backup', version: 1, at: 1, tables });
  const backup = backupOf(readBackup(text));
  expect(backup.rejected).toBe(1);
  const open = await inUse();
  done(await restoreBackup(open.db, backup));
  expect(await open.db.drafts.toArray()).toEqual(tables.drafts);
  expect(await open.db.phrases.count()).toBe(0);
});

test.each<[string, string, string]>([
  ['a later version', '{"format":"gaoban-backup","version":2,"at":1,"tables":{}}', 'later-version'],
  ['a library', '{"format":"gaoban-library","version":1,"library":{"name":"社区"},"phrases":[]}', 'other-format'],
  ['half of it', '{"format":"gaoban-backup","version":1,"at":1,"tables":{"phrases":[', 'truncated'],
  ['no tables', '{"format":"gaoban-backup","version":1,"at":1}', 'malformed'],
  ['tables that are no lists', '{"format":"gaoban-backup","version":1,"at":1,"tables":{"phrases":{}}}', 'malformed'],
  ['nothing', '', 'empty'],
])('%s is not restored, and the reason is told', (_what, text, problem) => {
  expect(readBackup(text)).toEqual({ problem });
});

test('a backup that is stopped or does not fit leaves all as it was', async () => {
  const open = await inUse();
  const drafts = Array.from({ length: 1200 }, (_, at) => ({ id: `d${at}`, text: '稿', at }));
  const backup = { tables: new Map([['drafts', drafts]]) };
  const before = await stored(open.db);
  const cancel = new AbortController();
  const stop = { signal: cancel.signal, onProgress: () => cancel.abort() };
  expect(await restoreBackup(open.db, backup, stop)).toEqual({ status: 'cancelled' });
  expect(await stored(open.db)).toEqual(before);
  open.db.drafts.hook('creating', (id) => {
    if (id === 'd900') throw new DOMException('', 'QuotaExceededError');
  });
  expect(await restoreBackup(open.db, backup)).toEqual({ status: 'failed', reason: 'quota' });
  expect(await stored(open.db)).toEqual(before);
});
