import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { importFile } from '../../lib/library/exchange/import-file.ts';
import type { ImportPlan } from '../../lib/library/exchange/plan-import.ts';
import { writeLibraryFile } from '../../lib/library/exchange/write-library.ts';
import { closeStores, content, done, openStore, type StoreAtWork, valueOf } from './store-at-work.ts';

afterEach(closeStores);

function fileOf(phrases: readonly unknown[], terms: readonly unknown[] = []): string {
  return JSON.stringify({
    format: 'gaoban-library',
    version: 1,
    library: { id: 'community', name: '社区', note: '共用' },
    phrases,
    terms,
  });
}

async function plan({ store }: StoreAtWork, text: string, library?: string): Promise<ImportPlan> {
  const prepared = await store.prepareImport(text, {
    name: '社区.json',
    ...(library === undefined ? {} : { library }),
  });
  if (prepared.status !== 'ready') throw new Error(JSON.stringify(prepared));
  return prepared.plan;
}

/** All that is stored. */
async function stored({ db }: StoreAtWork): Promise<unknown[][]> {
  return await Promise.all(db.tables.map((table) => table.toArray()));
}

function bodies(rows: readonly { body: string }[]): string[] {
  return rows.map(({ body }) => body).sort();
}

test('a preview tells what is new, changed, there already, and of no use; then it is so', async () => {
  const open = openStore();
  done(
    await importFile(
      open.db,
      fileOf([
        { id: 'a', body: '甲' },
        { id: 'b', body: '乙' },
        { id: 'c', body: '丙' },
      ]),
      { name: '社区.json' },
    ),
  );
  const own = done(await open.store.phrases.add(content('自己写的。'))).phrase;
  const next = fileOf([
    { id: 'a', body: '甲' },
    { id: 'b', body: '乙改', author: '李四' },
    { id: 'd', body: '丁' },
    { id: 'e', body: '自己写的' },
    { id: 'f', body: '丁。' },
    { id: 'g', body: '${' },
  ]);
  const preview = await plan(open, next);
  expect(preview).toMatchObject({
    library: { id: 'community', name: '社区', note: '共用' },
    added: [{ id: 'd' }],
    changed: [{ former: { body: '乙' }, row: { body: '乙改', author: '李四' } }],
    duplicates: [
      { row: { id: 'e' }, of: own.id },
      { row: { id: 'f' }, of: 'd' },
    ],
    same: 1,
    rejected: [{ row: 6, reason: 'blank-unclosed' }],
  });
  const { undo, ...told } = done(await open.store.applyImport(preview));
  expect(told).toEqual({ status: 'done', added: 1, changed: 1 });
  expect(bodies(await valueOf(open.store.phrases.inUse))).toEqual(['丁', '丙', '乙改', '甲', '自己写的。'].sort());
  expect(done(await open.store.phrases.history('b')).revisions).toMatchObject([
    { what: 'imported', former: { body: '乙' } },
  ]);
  expect(await open.store.undo(undo)).toMatchObject({ undone: 2, left: 0 });
  expect(done(await open.store.phrases.history('d')).revisions).toMatchObject([{ what: 'retired' }]);
  expect(bodies(await valueOf(open.store.phrases.inUse))).toEqual(['丙', '乙', '甲', '自己写的。'].sort());
});

test('phrases whose text is there already are added where the user says so', async () => {
  const open = openStore();
  await open.store.phrases.add(content('甲'));
  const preview = await plan(open, fileOf([{ id: 'a', body: '甲。' }]));
  expect(await open.store.applyImport(preview, { duplicates: 'add' })).toMatchObject({ status: 'done', added: 1 });
  expect(bodies(await valueOf(open.store.phrases.inUse))).toEqual(['甲', '甲。']);
});

test('plain text goes into a library of its name, or into the one that was chosen', async () => {
  const open = openStore();
  done(await importFile(open.db, '一\n二\t培训\n', { name: '街道.txt' }));
  const libraries = await valueOf(open.store.libraries.all);
  expect(libraries).toMatchObject([{ name: '街道', kind: 'imported' }]);
  done(await importFile(open.db, '三\n', { name: '又一个.txt', library: libraries[0]?.id ?? '' }));
  expect(await valueOf(open.store.libraries.all)).toHaveLength(1);
  expect(bodies(await valueOf(open.store.phrases.inUse))).toEqual(['一', '三', '二']);
  expect(await importFile(open.db, '四\n', { name: '又一个.txt', library: 'nowhere' })).toEqual({ status: 'missing' });
  expect(await importFile(open.db, '[]', { name: '社区.json' })).toEqual({
    status: 'useless',
    problem: 'other-format',
  });
});

test('a text file that is imported again goes into the same library, and tells lines that can’t be read', async () => {
  const open = openStore();
  done(await importFile(open.db, '一\n', { name: '街道.txt' }));
  const prepared = await open.store.prepareImport('一\n\n  开展${1:次数\n二\n', { name: '街道.txt' });
  if (prepared.status !== 'ready') throw new Error(prepared.status);
  expect(prepared.plan).toMatchObject({
    added: [{ body: '二' }],
    duplicates: [{ row: { body: '一' } }],
    rejected: [{ list: 'phrases', row: 3, text: '开展${1:次数', reason: 'blank-unclosed' }],
  });
  done(await open.store.applyImport(prepared.plan));
  expect(await valueOf(open.store.libraries.all)).toHaveLength(1);
  done(await importFile(open.db, '一。\n', { name: '没有新的.txt' }));
  expect(await valueOf(open.store.libraries.all)).toHaveLength(1);
});

test('a text that only a retired library has is new', async () => {
  const open = openStore();
  done(await importFile(open.db, '一\n', { name: '街道.txt' }));
  const [library] = await valueOf(open.store.libraries.all);
  done(await open.store.libraries.retire(library?.id ?? ''));
  expect(await importFile(open.db, '一\n', { name: '街道.txt' })).toMatchObject({ status: 'done', added: 1 });
  expect(bodies(await valueOf(open.store.phrases.inUse))).toEqual(['一']);
});

test('a phrase that was moved stays where it is, and a retired one comes back', async () => {
  const open = openStore();
  const text = fileOf([
    { id: 'a', body: '甲' },
    { id: 'b', body: '乙' },
  ]);
  done(await importFile(open.db, text, { name: '社区.json' }));
  const { library } = done(await open.store.libraries.add({ name: '街道' }));
  done(await open.store.phrases.move(['a'], library.id));
  done(await open.store.phrases.retire(['b']));
  expect(await importFile(open.db, text, { name: '社区.json' })).toMatchObject({ added: 0, changed: 1 });
  const rows = await valueOf(open.store.phrases.inUse);
  expect(rows.map(({ id, library: home }) => [id, home]).sort()).toEqual([
    ['a', library.id],
    ['b', 'community'],
  ]);
});

test('terms are imported and taken back with the phrases', async () => {
  const open = openStore();
  const terms = [
    { wrong: '帐号', right: '账号' },
    { id: 't', wrong: '其它', right: '其他', note: '统一' },
  ];
  const { undo } = done(await open.store.applyImport(await plan(open, fileOf([], terms))));
  expect(await plan(open, fileOf([], terms))).toMatchObject({ addedTerms: [], sameTerms: 2 });
  const changed = await plan(open, fileOf([], [{ id: 't', wrong: '其它', right: '其余' }]));
  done(await open.store.applyImport(changed));
  expect((await valueOf(open.store.terms.inUse)).map(({ right }) => right).sort()).toEqual(['其余', '账号']);
  expect(await open.store.undo(undo)).toMatchObject({ undone: 1, left: 1 });
  expect(await valueOf(open.store.libraries.all)).toMatchObject([{ name: '社区', retiredAt: expect.any(Number) }]);
});

test('what another panel changed since the preview is not overwritten', async () => {
  const open = openStore();
  const { phrase } = done(await open.store.phrases.add(content('甲')));
  const text = fileOf([
    { id: 'new', body: '新' },
    { id: phrase.id, body: '甲改' },
  ]);
  const preview = await plan(open, text);
  done(await open.store.phrases.edit(phrase, content('甲又改')));
  const before = await stored(open);
  expect(await open.store.applyImport(preview)).toEqual({ status: 'stale' });
  expect(await stored(open)).toEqual(before);
  done(await open.store.applyImport(await plan(open, text)));
  expect(await open.store.applyImport(await plan(open, text))).toMatchObject({ added: 0, changed: 0 });
});

const MANY = fileOf(
  Array.from({ length: 2600 }, (_, at) => ({ id: `p${at}`, body: `第${at}条用语` })),
  [{ wrong: '帐号', right: '账号' }],
);

test('an import tells how far it is, and where it is stopped leaves the store as it was', async () => {
  const open = openStore();
  done(await importFile(open.db, fileOf([{ id: 'p3', body: '旧的' }]), { name: '社区.json' }));
  const before = await stored(open);
  const preview = await plan(open, MANY);
  const cancel = new AbortController();
  const told: number[] = [];
  const onProgress = (written: number, total: number): void => {
    told.push(written / total);
    if (written > 1000) cancel.abort();
  };
  expect(await open.store.applyImport(preview, { signal: cancel.signal, onProgress })).toEqual({ status: 'cancelled' });
  expect(told.at(-1)).toBeLessThan(1);
  expect(await stored(open)).toEqual(before);
  expect(await open.store.applyImport(preview, { signal: cancel.signal })).toEqual({ status: 'cancelled' });
  const whole: number[] = [];
  done(await open.store.applyImport(preview, { onProgress: (written, total) => whole.push(written / total) }));
  expect(whole).toEqual([...whole].sort((a, b) => a - b));
  expect(whole.at(-1)).toBe(1);
  expect(await open.db.phrases.count()).toBe(2600);
});

test('where the disk fills up in the middle the store is as it was, and the reason is told', async () => {
  const open = openStore();
  await open.store.phrases.add(content('甲'));
  const before = await stored(open);
  const preview = await plan(open, MANY);
  open.db.phrases.hook('creating', (id) => {
    if (id === 'p1700') throw new DOMException('', 'QuotaExceededError');
  });
  expect(await open.store.applyImport(preview)).toEqual({ status: 'failed', reason: 'quota' });
  expect(await stored(open)).toEqual(before);
});

test('an exported library goes to another machine and back', async () => {
  const one = openStore();
  const { library } = done(await one.store.libraries.add({ name: '社区', note: '共用' }));
  done(
    await one.store.phrases.add(content('开展${1:次数}次', { tags: ['培训'], validUntil: '2027-01-01' }), library.id),
  );
  done(await one.store.terms.add({ wrong: '帐号', right: '账号', note: '' }, library.id));
  const [phrases, terms] = [await valueOf(one.store.phrases.inUse), await valueOf(one.store.terms.inUse)];
  const two = openStore();
  done(await importFile(two.db, writeLibraryFile(library, phrases, terms), { name: '社区.json' }));
  expect(await valueOf(two.store.phrases.inUse)).toEqual(phrases);
  expect(await valueOf(two.store.terms.inUse)).toEqual(terms);
  const [phrase] = phrases;
  if (!phrase) throw new Error('no phrase');
  done(await two.store.phrases.edit(phrase, content('开展${1:次数}场')));
  const back = writeLibraryFile(library, await valueOf(two.store.phrases.inUse), []);
  expect(await importFile(one.db, back, { name: '社区.json' })).toMatchObject({ added: 0, changed: 1 });
  expect(bodies(await valueOf(one.store.phrases.inUse))).toEqual(['开展${1:次数}场']);
});
