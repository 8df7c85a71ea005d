import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { editionOf, readBuiltIn } from '../../lib/library/built-in/index.ts';
import { planImport } from '../../lib/library/exchange/plan-import.ts';
import { followEdition, updateBuiltIn } from '../../lib/library/update-built-in.ts';
import { closeStores, content, done, openStore, type StoreAtWork, valueOf } from './store-at-work.ts';

afterEach(closeStores);

function phrase(id: string, body: string, suited: string[] = ['review']) {
  return { id, body, roles: ['measures'], topics: ['safety'], for: suited };
}

/** As when an extension with these phrases is started. */
async function start({ db }: StoreAtWork, ...phrases: ReturnType<typeof phrase>[]) {
  const context = { db, now: Date.now, newId: () => crypto.randomUUID() };
  return await followEdition(context, await editionOf([{ source: '自写', phrases }]));
}

async function bodies({ store }: StoreAtWork): Promise<string[]> {
  return (await valueOf(store.phrases.inUse)).map(({ body }) => body).sort();
}

test('at the first start the built-in phrases are there, for all genres of a family', async () => {
  const open = openStore();
  done(await start(open, phrase('safety-a-1', '甲'), phrase('safety-a-2', '乙', ['plan', 'duty-report'])));
  expect(await valueOf(open.store.libraries.all)).toMatchObject([{ kind: 'built-in' }]);
  const rows = await valueOf(open.store.phrases.inUse);
  expect(rows).toMatchObject([
    { id: 'safety-a-1', genres: ['work-summary', 'duty-report', 'work-report'], state: 'approved' },
    { id: 'safety-a-2', genres: ['implementation-plan', 'work-plan', 'activity-plan', 'duty-report'], tags: [] },
  ]);
});

test('a newer edition adds, mends and takes away, but not what the user made his', async () => {
  const open = openStore();
  const first = ['甲', '乙', '丙', '丁', '戊'].map((body, at) => phrase(`safety-a-${at + 1}`, body));
  done(await start(open, ...first));
  const rows = new Map((await valueOf(open.store.phrases.all)).map((row) => [row.body, row]));
  const [one, two, five] = [rows.get('甲'), rows.get('乙'), rows.get('戊')];
  if (!one || !two || !five) throw new Error('no phrase');
  done(await open.store.phrases.edit(one, content('我的甲')));
  done(await open.store.phrases.retire([two.id]));
  done(await open.store.phrases.label([five.id], { add: { tags: ['常用'] } }));

  // The first two are mended, the third too, the fourth and the fifth are left out, the sixth is new.
  const next = ['新甲', '新乙', '新丙'].map((body, at) => phrase(`safety-a-${at + 1}`, body));
  const told = await start(open, ...next, phrase('safety-a-6', '己'));
  expect(told).toEqual({ status: 'done', changed: 3 });
  expect(await bodies(open)).toEqual(['我的甲', '戊', '新丙', '己'].sort());
  expect(done(await open.store.phrases.history('safety-a-3')).revisions).toMatchObject([
    { what: 'imported', author: '稿伴自带', former: { body: '丙' } },
  ]);

  // What an edition left out comes back with the next that has it; what the user retired doesn’t.
  done(await start(open, ...first, phrase('safety-a-6', '己')));
  expect(await bodies(open)).toEqual(['我的甲', '丙', '丁', '戊', '己'].sort());
});

test('a start with the same edition changes nothing, and two at once do it once', async () => {
  const open = openStore();
  const second = openStore(open.name);
  const told = await Promise.all([start(open, phrase('safety-a-1', '甲')), start(second, phrase('safety-a-1', '甲'))]);
  expect(told.map((outcome) => done(outcome).changed).sort()).toEqual([0, 1]);
  done(await open.store.libraries.rename('built-in', { name: '自带的' }));
  done(await open.store.libraries.retire('built-in'));
  expect(await start(open, phrase('safety-a-1', '甲'))).toEqual({ status: 'done', changed: 0 });
  expect(await start(open, phrase('safety-a-1', '乙'))).toEqual({ status: 'done', changed: 1 });
  expect(await valueOf(open.store.libraries.all)).toMatchObject([{ name: '自带的', retiredAt: expect.any(Number) }]);
  expect(await bodies(open)).toEqual([]);
});

test('what is undone by the user follows the edition again', async () => {
  const open = openStore();
  done(await start(open, phrase('safety-a-1', '甲')));
  const { undo } = done(await open.store.phrases.retire(['safety-a-1']));
  done(await open.store.undo(undo));
  done(await start(open, phrase('safety-a-1', '乙')));
  expect(await bodies(open)).toEqual(['乙']);
});

test('every phrase that comes with the extension can be stored', async () => {
  const { file, author } = await readBuiltIn();
  const library = { id: 'built-in', name: '', note: '', kind: 'built-in' as const, at: 0 };
  const into = { library, phrases: [], terms: [], author, now: 1, newId: () => '' };
  const plan = planImport(file, into);
  expect(plan).toMatchObject({ rejected: [], duplicates: [] });
  expect(plan.added).toHaveLength(file.phrases.length);
  const open = openStore();
  expect(await updateBuiltIn(open.db)).toEqual({ status: 'done', changed: file.phrases.length });
});
