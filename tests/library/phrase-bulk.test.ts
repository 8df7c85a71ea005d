import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { PhraseRow } from '../../lib/library/phrase-rows.ts';
import type { Undo } from '../../lib/library/store/undo.ts';
import { closeStores, content, done, openStore, type StoreAtWork, valueOf } from './store-at-work.ts';

afterEach(closeStores);

async function withPhrases(...bodies: string[]): Promise<StoreAtWork & { phrases: PhraseRow[] }> {
  const open = openStore();
  const phrases: PhraseRow[] = [];
  for (const body of bodies) phrases.push(done(await open.store.phrases.add(content(body))).phrase);
  return { ...open, phrases };
}

function idsOf(phrases: readonly PhraseRow[]): string[] {
  return phrases.map(({ id }) => id);
}

/** What people see of a phrase. */
function shown(rows: readonly PhraseRow[]) {
  return rows
    .map(({ id, library, body, tags, topics, author, retiredAt }) => {
      return { id, library, body, tags, topics, author, isRetired: retiredAt !== undefined };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

test('tags and topics are added to many phrases and removed from them', async () => {
  const { store, phrases } = await withPhrases('一', '二', '三');
  const added = await store.phrases.label(idsOf(phrases), { add: { tags: ['培训', ' 培训 '], topics: ['safety'] } });
  expect(added).toMatchObject({ changed: 3 });
  const some = idsOf(phrases).slice(0, 1);
  done(await store.phrases.label(some, { add: { tags: ['排查'] }, remove: { tags: ['培训'] } }));
  const labelled = await valueOf(store.phrases.inUse);
  expect(labelled.find(({ body }) => body === '一')).toMatchObject({ tags: ['排查'], topics: ['safety'] });
  expect(labelled.find(({ body }) => body === '二')).toMatchObject({ tags: ['培训'], topics: ['safety'] });
  expect(await store.phrases.label(some, { add: { tags: ['排查'] } })).toMatchObject({ changed: 0 });
});

test('roles are set for many phrases, in place of those they had', async () => {
  const { store, phrases } = await withPhrases('一', '二');
  const ids = idsOf(phrases);
  done(await store.phrases.label(ids.slice(0, 1), { roles: ['measures', 'plan'] }));
  expect(await store.phrases.label(ids, { roles: ['measures'] })).toMatchObject({ changed: 2 });
  const labelled = await valueOf(store.phrases.inUse);
  expect(labelled.map(({ roles }) => roles)).toEqual([['measures'], ['measures']]);
});

test('each change of many phrases can be taken back', async () => {
  const { store, phrases } = await withPhrases('一', '二', '三');
  const ids = idsOf(phrases);
  const { library } = done(await store.libraries.add({ name: '社区' }));
  await store.author.set('张三');
  const before = shown(await valueOf(store.phrases.all));
  const changes = [
    () => store.phrases.retire(ids),
    () => store.phrases.move(ids, library.id),
    () => store.phrases.label(ids, { add: { tags: ['培训'] } }),
  ];
  for (const change of changes) {
    const { undo, changed } = done(await change());
    expect(changed).toBe(3);
    expect(shown(await valueOf(store.phrases.all))).not.toEqual(before);
    expect(await store.undo(undo)).toEqual({ status: 'done', undone: 3, left: 0 });
    expect(shown(await valueOf(store.phrases.all))).toEqual(before);
    expect(await store.undo(undo)).toMatchObject({ undone: 0, left: 3 });
  }
  expect(await store.phrases.move(ids, 'nowhere')).toEqual({ status: 'missing' });
});

const someOf = fc.subarray([0, 1, 2, 3], { minLength: 1 });
const word = fc.constantFrom('培训', '排查', '走访');
const change = fc.oneof(
  fc.record({ what: fc.constantFrom('retire', 'restore', 'move', 'merge'), places: someOf, word }),
  fc.record({ what: fc.constantFrom('add', 'remove'), places: someOf, word }),
);

test('whatever was changed in whatever order, undone in reverse all is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
      const { store, phrases } = await withPhrases('一', '二', '三', '四');
      const { library } = done(await store.libraries.add({ name: '社区' }));
      const before = shown(await valueOf(store.phrases.all));
      const undos: Undo[] = [];
      for (const { what, places, word: tag } of changes) {
        const ids = places.map((place) => phrases[place]?.id ?? '');
        const rows = await valueOf(store.phrases.all);
        const seen = rows.filter(({ id }) => ids.includes(id));
        const outcome =
          what === 'retire' || what === 'restore'
            ? await store.phrases[what](ids)
            : what === 'move'
              ? await store.phrases.move(ids, library.id)
              : what === 'merge'
                ? await store.phrases.merge(seen, content('合并'))
                : await store.phrases.label(ids, { [what]: { tags: [tag] } });
        if (outcome.status === 'done') undos.unshift(outcome.undo);
      }
      for (const undo of undos) expect(await store.undo(undo)).toMatchObject({ status: 'done', left: 0 });
      expect(shown(await valueOf(store.phrases.all))).toEqual(before);
      closeStores();
    }),
    { numRuns: 25 },
  );
});

test('taking back leaves what somebody has changed since', async () => {
  const { store, phrases } = await withPhrases('一', '二');
  const { undo } = done(await store.phrases.label(idsOf(phrases), { add: { tags: ['培训'] } }));
  const one = (await valueOf(store.phrases.all)).find(({ body }) => body === '一');
  if (!one) throw new Error('no phrase');
  done(await store.phrases.edit(one, content('一改', { tags: ['培训'] })));
  expect(await store.undo(undo)).toEqual({ status: 'done', undone: 1, left: 1 });
  const now = await valueOf(store.phrases.all);
  expect(now.map(({ body, tags }) => [body, tags]).sort()).toEqual([
    ['一改', ['培训']],
    ['二', []],
  ]);
});

test('merged phrases become one with the uses of all, and part again', async () => {
  const { store, phrases } = await withPhrases('一', '二', '三');
  const [one, two, three] = idsOf(phrases);
  for (const id of [one, two, two, three]) await store.usage.count(id ?? '');
  await store.usage.pin(three ?? '', true);
  const merged = done(await store.phrases.merge(phrases, content('一二三')));
  expect(await valueOf(store.phrases.inUse)).toMatchObject([{ id: one, body: '一二三' }]);
  const usage = await valueOf(store.usage.all);
  expect(usage.find(({ phrase }) => phrase === one)).toMatchObject({ uses: 4, pinned: true });
  expect(done(await store.phrases.history(two ?? '')).revisions).toMatchObject([{ what: 'merged' }]);
  done(await store.undo('undo' in merged ? merged.undo : { phrases: [] }));
  expect((await valueOf(store.phrases.inUse)).map(({ body }) => body).sort()).toEqual(['一', '三', '二']);
  expect((await valueOf(store.usage.all)).find(({ phrase }) => phrase === one)).toMatchObject({
    uses: 1,
    pinned: false,
  });
});

test('phrases are not merged where one of them was changed meanwhile', async () => {
  const { store, phrases } = await withPhrases('一', '二');
  const [, two] = phrases;
  if (!two) throw new Error('no phrase');
  done(await store.phrases.edit(two, content('二改')));
  expect(await store.phrases.merge(phrases, content('一二'))).toMatchObject({
    status: 'conflict',
    now: { body: '二改' },
  });
  expect(await store.phrases.merge([two], content('一二'))).toEqual({ status: 'missing' });
  expect(await valueOf(store.phrases.inUse)).toHaveLength(2);
});

test('where the disk is full nothing is half-written, and the caller is told', async () => {
  const { store, db, phrases } = await withPhrases('一', '二', '三');
  const before = await valueOf(store.phrases.all);
  db.phrases.hook('updating', (_fields, id) => {
    if (id === phrases[2]?.id) throw new DOMException('', 'QuotaExceededError');
  });
  db.phrases.hook('creating', () => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await store.phrases.retire(idsOf(phrases))).toEqual({ status: 'failed', reason: 'quota' });
  expect(await store.phrases.add(content('四'))).toEqual({ status: 'failed', reason: 'quota' });
  expect(await valueOf(store.phrases.all)).toEqual(before);
  expect(await db.revisions.count()).toBe(0);
});

test('a database that was taken away is told, and read state says so', async () => {
  const { store, db, phrases } = await withPhrases('一');
  db.close({ disableAutoOpen: true });
  expect(await store.phrases.retire(idsOf(phrases))).toEqual({ status: 'failed', reason: 'closed' });
  expect(await store.phrases.history('a')).toEqual({ status: 'failed', reason: 'closed' });
  await new Promise<void>((resolve) => {
    store.phrases.all.subscribe(resolve);
  });
  expect(store.phrases.all.getState()).toMatchObject({ failed: true, value: [] });
});
