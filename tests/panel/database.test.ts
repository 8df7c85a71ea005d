import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { GaobanDatabase } from '../../lib/library/database.ts';
import { openLibrary } from '../../lib/library/library.ts';
import { openPhraseStore } from '../../lib/library/phrase-store.ts';
import { openWriteLog } from '../../lib/library/write-log.ts';

const NAME = 'gaoban-of-before';

/** What each version that was given out could hold. */
const FIRST = { ignored: '[rule+subject]', answers: 'groupId', settings: 'key', drafts: 'id' };
const SECOND = { sessions: 'id', originals: 'session', writes: 'id, session' };

const ROWS: Readonly<Record<string, unknown[]>> = {
  ignored: [{ rule: 'placeholder', subject: 'xx', at: 1 }],
  answers: [{ groupId: 'this-year', value: '2026', label: '本年度年份', at: 1 }],
  settings: [
    { key: 'severities', value: { placeholder: 'info' } },
    { key: 'length', value: { max: 800 } },
    { key: 'standing', value: { name: '资料.json', updated: '2099-01', text: '{}' } },
    { key: 'logs', value: false },
  ],
  drafts: [{ id: 'paste-box', text: '草稿', at: 1 }],
  sessions: [{ id: 'a', origin: 'http://oa.example', editor: '正文', at: 1, lastAt: Date.now(), size: 8 }],
  originals: [{ session: 'a', text: '原文' }],
  writes: [
    { id: '1', session: 'a', rule: 'placeholder', at: 1, places: [{ old: 'xx', text: '2', before: '', after: '' }] },
  ],
};

async function stored(tables: Dexie): Promise<Record<string, unknown[]>> {
  const entries = tables.tables
    .filter(({ name }) => name in ROWS)
    .map(async ({ name, schema }) => [
      name,
      await tables
        .table(name)
        .orderBy(schema.primKey.keyPath ?? '')
        .toArray(),
    ]);
  return Object.fromEntries(await Promise.all(entries));
}

afterEach(() => Dexie.delete(NAME));

test.each([
  ['the first version', 1],
  ['the second version', 2],
])('a database of %s keeps all that is in it, and takes phrases', async (_what, version) => {
  const former = new Dexie(NAME);
  former.version(1).stores(FIRST);
  if (version === 2) former.version(2).stores(SECOND);
  for (const { name } of former.tables) await former.table(name).bulkPut(ROWS[name] ?? []);
  const before = await stored(former);
  former.close();

  const db = new GaobanDatabase(NAME);
  const store = openPhraseStore(db);
  const content = { body: '甲', roles: [], genres: [], topics: [], tags: [], state: 'approved' as const };
  expect(await store.phrases.add(content)).toMatchObject({ status: 'done' });
  expect(await stored(db)).toMatchObject(before);

  const library = openLibrary(db);
  const log = openWriteLog(db);
  await expect
    .poll(() => library.getState())
    .toMatchObject({
      loaded: true,
      remembers: true,
      ignored: [{ subject: 'xx' }],
      answers: [{ value: '2026' }],
      settings: { severities: { placeholder: 'info' }, length: { max: 800 }, logs: false },
    });
  expect(await library.loadDraft('paste-box')).toBe('草稿');
  expect(await log.original('a')).toBe(version === 2 ? '原文' : undefined);
  log.close();
  library.close();
});

test('a panel that is still open with the version before lets go of the database', async () => {
  const former = new Dexie(NAME);
  former.version(1).stores(FIRST);
  await former.table('drafts').put({ id: 'paste-box', text: '草稿', at: 1 });

  const db = new GaobanDatabase(NAME);
  expect(await openPhraseStore(db).terms.add({ wrong: '帐号', right: '账号', note: '' })).toMatchObject({
    status: 'done',
  });
  expect(former.isOpen()).toBe(false);
  expect(await db.drafts.count()).toBe(1);
  db.close();
});
