import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { GaobanDatabase } from '../../lib/library/database.ts';
import { openLibrary } from '../../lib/library/library.ts';
import { type LogState, openWriteLog, type WriteLog } from '../../lib/library/write-log.ts';

const DAY = 24 * 60 * 60 * 1000;
const EDITOR = { origin: 'http://oa.example', editor: '正文' };

const opened: { log: WriteLog; db: GaobanDatabase }[] = [];
let names = 0;

function freshName(): string {
  names += 1;
  return `log-${names}`;
}

function open(name: string, now: () => number = Date.now): WriteLog {
  const db = new GaobanDatabase(name);
  const log = openWriteLog(db, now);
  opened.push({ log, db });
  return log;
}

async function until(log: WriteLog, isTrue: (state: LogState) => boolean): Promise<LogState> {
  if (isTrue(log.getState())) return log.getState();
  return await new Promise((resolve) => {
    const stop = log.subscribe(() => {
      if (!isTrue(log.getState())) return;
      stop();
      resolve(log.getState());
    });
  });
}

function write(session: string, id: string) {
  return { id, session, rule: 'placeholder', places: [{ old: '20xx', text: '2026', before: '', after: '年' }] };
}

afterEach(() => {
  for (const { log, db } of opened.splice(0)) {
    log.close();
    db.close();
  }
});

test('the next panel has the writes, and the text as it was before the first of them', async () => {
  const name = freshName();
  const first = open(name);
  await first.add(write('a', '1'), EDITOR, '20xx年20xx月');
  await first.add(write('a', '2'), EDITOR, '2026年20xx月');
  const next = open(name);
  const { sessions, writes } = await until(next, ({ writes }) => writes.length === 2);
  expect(sessions).toMatchObject([{ id: 'a', ...EDITOR, size: '20xx年20xx月'.length + 16 }]);
  expect(writes).toMatchObject([write('a', '1'), write('a', '2')]);
  expect(await next.original('a')).toBe('20xx年20xx月');
});

test('a database of the version before keeps what is in it, and takes the log in', async () => {
  const name = freshName();
  const former = new Dexie(name);
  former.version(1).stores({ ignored: '[rule+subject]', answers: 'groupId', settings: 'key', drafts: 'id' });
  await former.table('ignored').put({ rule: 'placeholder', subject: 'xx', at: 1 });
  await former.table('settings').put({ key: 'length', value: { max: 800 } });
  await former.table('drafts').put({ id: 'paste-box', text: '草稿', at: 1 });
  former.close();

  const log = open(name);
  await log.add(write('a', '1'), EDITOR, '草稿');
  expect(await log.original('a')).toBe('草稿');
  const library = openLibrary(new GaobanDatabase(name));
  const state = await new Promise((resolve) => {
    library.subscribe(() => library.getState().loaded && resolve(library.getState()));
  });
  expect(state).toMatchObject({ ignored: [{ subject: 'xx' }], settings: { length: { max: 800 }, logs: true } });
  expect(await library.loadDraft('paste-box')).toBe('草稿');
  library.close();
});

test('after seven days without a write a draft’s log is gone once a panel opens', async () => {
  const name = freshName();
  let time = 0;
  const first = open(name, () => time);
  await first.add(write('old', '1'), EDITOR, '旧稿');
  time = 3 * DAY;
  await first.add(write('new', '2'), EDITOR, '新稿');
  time = 8 * DAY;
  const next = open(name, () => time);
  await until(next, ({ sessions }) => sessions.length === 1);
  expect(next.getState()).toMatchObject({ sessions: [{ id: 'new' }], writes: [{ id: '2' }] });
  expect(await next.original('old')).toBeUndefined();
  expect(await next.original('new')).toBe('新稿');
});

test('of many drafts, or very long ones, the oldest go first', async () => {
  let time = 0;
  const many = open(freshName(), () => time++);
  for (let count = 0; count <= 20; count += 1) await many.add(write(`${count}`, `${count}`), EDITOR, '稿');
  await until(many, ({ sessions }) => sessions.at(-1)?.id === '20');
  expect(many.getState().sessions.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, at) => `${at + 1}`));

  const long = open(freshName(), () => time++);
  for (const id of ['a', 'b', 'c']) await long.add(write(id, id), EDITOR, '稿'.repeat(4_000_000));
  await until(long, ({ sessions }) => sessions.at(-1)?.id === 'c');
  expect(long.getState().sessions.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(await long.original('a')).toBeUndefined();
});

test('one draft’s log can be deleted, and all of it', async () => {
  const name = freshName();
  const log = open(name);
  for (const id of ['a', 'b', 'c']) await log.add(write(id, id), EDITOR, id);
  await log.remove('b');
  expect(await log.original('b')).toBeUndefined();
  const next = open(name);
  expect((await until(next, ({ loaded }) => loaded)).writes.map(({ id }) => id)).toEqual(['a', 'c']);
  await next.clear();
  const last = open(name);
  expect(await until(last, ({ loaded }) => loaded)).toMatchObject({ sessions: [], writes: [] });
  expect(await last.original('a')).toBeUndefined();
});

test('where the disk is full the log lives as long as the panel, and says so', async () => {
  const log = open(freshName());
  await log.add(write('a', '1'), EDITOR, '第一稿');
  await until(log, ({ sessions }) => sessions.length === 1);
  opened.at(-1)?.db.writes.hook('creating', () => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await log.add(write('a', '2'), EDITOR, '不是第一稿');
  await log.add(write('b', '3'), EDITOR, '第二稿');
  expect(log.getState()).toMatchObject({
    keeps: false,
    sessions: [{ id: 'a' }, { id: 'b' }],
    writes: [{ id: '1' }, { id: '2' }, { id: '3' }],
  });
  expect(await log.original('b')).toBe('第二稿');
  expect(await log.original('a')).toBe('第一稿');
  await log.clear();
  expect(log.getState()).toMatchObject({ sessions: [], writes: [] });
});

test('rows of another shape are not shown, and go', async () => {
  const name = freshName();
  const db = new GaobanDatabase(name);
  await db.table('sessions').put({ id: 'a', at: 'yesterday' });
  await db.table('originals').put({ session: 'a', text: '稿' });
  await db.table('writes').put({ id: '1', session: 'a', at: 1, places: 7 });
  const log = open(name);
  expect(await until(log, ({ loaded }) => loaded)).toMatchObject({ sessions: [], writes: [] });
  await expect.poll(() => db.originals.count()).toBe(0);
  expect(await db.writes.count()).toBe(0);
  db.close();
});
