import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { closeStores, content, done, openStore, valueOf } from './store-at-work.ts';

afterEach(closeStores);

test('the first phrase that is saved makes the personal library, and the second goes into it', async () => {
  const { store } = openStore();
  expect(await valueOf(store.libraries.all)).toEqual([]);
  const first = done(await store.phrases.add(content('一')));
  const second = done(await store.phrases.add(content('二')));
  const libraries = await valueOf(store.libraries.all);
  expect(libraries).toMatchObject([{ kind: 'personal', name: '我的用语' }]);
  expect(second.phrase.library).toBe(first.phrase.library);
  expect(first.phrase).toMatchObject({ body: '一', author: '本机', library: libraries[0]?.id });
});

test('two panels that save at once share one personal library', async () => {
  const one = openStore();
  const two = openStore(one.name);
  await Promise.all([one.store.phrases.add(content('一')), two.store.phrases.add(content('二'))]);
  expect(await valueOf(one.store.libraries.all)).toHaveLength(1);
});

test('what one panel changes shows in another', async () => {
  const one = openStore();
  const two = openStore(one.name);
  const seen = valueOf(two.store.phrases.inUse, (phrases) => phrases.some(({ body }) => body === '乙'));
  const { phrase } = done(await one.store.phrases.add(content('甲')));
  done(await one.store.phrases.edit(phrase, content('乙')));
  expect(await seen).toMatchObject([{ id: phrase.id, body: '乙' }]);
});

test('a phrase that another panel changed meanwhile is not overwritten', async () => {
  // The clock stands: even so no two states are taken for one.
  const one = openStore(undefined, () => 1000);
  const two = openStore(one.name, () => 1000);
  const { phrase } = done(await one.store.phrases.add(content('甲')));
  done(await two.store.phrases.edit(phrase, content('乙')));
  const answer = await one.store.phrases.edit(phrase, content('丙'));
  expect(answer).toMatchObject({ status: 'conflict', now: { id: phrase.id, body: '乙' } });
  expect(await valueOf(one.store.phrases.inUse)).toMatchObject([{ body: '乙' }]);
  if (answer.status === 'conflict') done(await one.store.phrases.edit(answer.now, content('丙')));
  expect(await valueOf(one.store.phrases.inUse)).toMatchObject([{ body: '丙' }]);
});

test('a phrase tells what it was, by whom and when it was changed, and takes a former text again', async () => {
  let time = 0;
  const { store } = openStore(undefined, () => ++time);
  const { phrase } = done(await store.phrases.add(content('甲', { tags: ['旧'], validFrom: '2026-01-01' })));
  await store.author.set(' 张三 ');
  const edited = done(await store.phrases.edit(phrase, content('乙')));
  expect(edited.phrase.author).toBe('张三');
  const { revisions } = done(await store.phrases.history(phrase.id));
  expect(revisions).toMatchObject([{ what: 'edited', author: '张三', at: edited.phrase.at, former: phrase }]);
  await store.author.set('');
  const restored = done(await store.phrases.restoreContent(edited.phrase, revisions[0]?.id ?? ''));
  expect(restored.phrase).toMatchObject({ body: '甲', tags: ['旧'], validFrom: '2026-01-01', author: '本机' });
  expect(done(await store.phrases.history(phrase.id)).revisions).toMatchObject([
    { what: 'restored', former: { body: '乙' } },
    { what: 'edited', former: { body: '甲' } },
  ]);
});

test('what can’t be a phrase is refused with the reason', async () => {
  const { store } = openStore();
  expect(await store.phrases.add(content('  '))).toEqual({ status: 'invalid', fault: 'no-text' });
  expect(await store.phrases.add(content('长'.repeat(5001)))).toEqual({ status: 'invalid', fault: 'too-long' });
  expect(await store.phrases.add(content('开展${1:次数'))).toEqual({ status: 'invalid', fault: 'blank-unclosed' });
  const days = content('甲', { validUntil: '2026-02-30' });
  expect(await store.phrases.add(days)).toEqual({ status: 'invalid', fault: 'bad-date' });
  expect(await store.phrases.add(content('甲'), 'nowhere')).toEqual({ status: 'missing' });
  expect(await store.phrases.edit({ id: 'none', at: 1 }, content('甲'))).toEqual({ status: 'missing' });
  expect(await valueOf(store.phrases.all)).toEqual([]);
});

test('retired phrases, and those of a retired library, are not offered, and come back', async () => {
  const { store } = openStore();
  const { library } = done(await store.libraries.add({ name: '社区' }));
  const { phrase: one } = done(await store.phrases.add(content('一'), library.id));
  done(await store.phrases.add(content('二'), library.id));
  done(await store.phrases.retire([one.id]));
  expect(await valueOf(store.phrases.inUse)).toMatchObject([{ body: '二' }]);
  done(await store.libraries.retire(library.id));
  expect(await valueOf(store.phrases.inUse)).toEqual([]);
  expect(await valueOf(store.phrases.all)).toHaveLength(2);
  done(await store.libraries.restore(library.id));
  done(await store.phrases.restore([one.id]));
  expect(await valueOf(store.phrases.inUse)).toHaveLength(2);
});

test('libraries are named anew; a name there must be', async () => {
  const { store } = openStore();
  const { library } = done(await store.libraries.add({ name: ' 社区 ', note: '共用' }));
  expect(library).toMatchObject({ name: '社区', kind: 'imported' });
  done(await store.libraries.rename(library.id, { name: '街道' }));
  expect(await valueOf(store.libraries.all)).toMatchObject([{ name: '街道', note: '共用' }]);
  expect(await store.libraries.rename(library.id, { name: ' ' })).toEqual({ status: 'no-name' });
  expect(await store.libraries.add({ name: '' })).toEqual({ status: 'no-name' });
  expect(await store.libraries.rename('nowhere', { name: '街道' })).toEqual({ status: 'missing' });
});

test('uses are counted and pins kept', async () => {
  let time = 10;
  const { store } = openStore(undefined, () => time);
  const { phrase } = done(await store.phrases.add(content('一')));
  await store.usage.count(phrase.id);
  time = 20;
  await store.usage.count(phrase.id);
  await store.usage.pin(phrase.id, true);
  expect(await valueOf(store.usage.all)).toEqual([{ phrase: phrase.id, pinned: true, uses: 2, usedAt: 20 }]);
});

test('terms are added, edited, retired and restored', async () => {
  const { store } = openStore();
  const { term } = done(await store.terms.add({ wrong: '帐号', right: '账号', note: '' }));
  const edited = done(await store.terms.edit(term, { wrong: '帐户', right: '账户', note: '' }));
  expect(await store.terms.edit(term, { wrong: '帐', right: '账', note: '' })).toMatchObject({
    status: 'conflict',
    now: { wrong: '帐户' },
  });
  expect(await store.terms.add({ wrong: ' ', right: '账', note: '' })).toEqual({ status: 'invalid', fault: 'no-text' });
  done(await store.terms.retire([term.id]));
  expect(await valueOf(store.terms.inUse)).toEqual([]);
  const { undo } = done(await store.terms.restore([term.id]));
  done(await store.undo(undo));
  expect(await valueOf(store.terms.inUse)).toEqual([]);
  done(await store.terms.restore([term.id]));
  expect(await valueOf(store.terms.inUse)).toMatchObject([{ id: edited.term.id, wrong: '帐户' }]);
});

test('rows of another shape are not used, and the good ones are', async () => {
  const { store, db } = openStore();
  const { phrase } = done(await store.phrases.add(content('一')));
  await db.table('phrases').put({ id: 'bad', library: phrase.library, body: 7 });
  await db.table('settings').put({ key: 'author', value: 7 });
  expect(await valueOf(store.phrases.inUse)).toMatchObject([{ body: '一' }]);
  expect(await valueOf(store.author.name)).toBe('本机');
});
