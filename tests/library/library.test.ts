import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { GaobanDatabase } from '../../lib/library/database.ts';
import { type Library, type LibraryState, openLibrary } from '../../lib/library/library.ts';

const opened: Library[] = [];
let names = 0;

function freshName(): string {
  names += 1;
  return `test-${names}`;
}

function open(name: string): Library {
  const library = openLibrary(new GaobanDatabase(name));
  opened.push(library);
  return library;
}

async function until(library: Library, isTrue: (state: LibraryState) => boolean): Promise<LibraryState> {
  if (isTrue(library.getState())) return library.getState();
  return await new Promise((resolve) => {
    const stop = library.subscribe(() => {
      if (!isTrue(library.getState())) return;
      stop();
      resolve(library.getState());
    });
  });
}

afterEach(() => {
  for (const library of opened.splice(0)) library.close();
});

test('what was ignored and answered is there when the panel is opened again', async () => {
  const name = freshName();
  const first = open(name);
  await first.ignore('placeholder', 'xx');
  await first.saveAnswers([{ groupId: 'this-year', label: '本年度年份', value: '2026' }]);
  await first.setSeverity('missing-section', 'off');
  await first.setSeverity('placeholder', 'info');
  await first.setLength({ min: 800, max: 1500 });
  await first.setStanding({ name: '资料.json', updated: '2099-01', text: '{}' });
  const state = await until(open(name), ({ loaded }) => loaded);
  expect(state.ignored).toMatchObject([{ rule: 'placeholder', subject: 'xx' }]);
  expect(state.answers).toMatchObject([{ groupId: 'this-year', value: '2026' }]);
  expect(state.settings.severities).toEqual({ 'missing-section': 'off', placeholder: 'info' });
  expect(state.settings.length).toEqual({ min: 800, max: 1500 });
  expect(state.settings.standing).toMatchObject({ updated: '2099-01' });
});

test('restored and forgotten things are gone', async () => {
  const library = open(freshName());
  await library.ignore('placeholder', 'xx');
  await library.saveAnswers([{ groupId: 'month', label: '月份', value: '3' }]);
  await library.restore('placeholder', 'xx');
  await library.forgetAnswer('month');
  expect(library.getState()).toMatchObject({ ignored: [], answers: [] });
});

test('clearing forgets everything but the pasted draft', async () => {
  const name = freshName();
  const library = open(name);
  await library.ignore('placeholder', 'xx');
  await library.saveDraft('paste-box', '草稿');
  await library.clear();
  const again = open(name);
  expect((await until(again, ({ loaded }) => loaded)).ignored).toEqual([]);
  expect(await again.loadDraft('paste-box')).toBe('草稿');
});

test('rows of another shape are not used, and the good ones are', async () => {
  const name = freshName();
  const db = new GaobanDatabase(name);
  await db.table('ignored').bulkPut([
    { rule: 'placeholder', subject: 'xx', at: 'yesterday' },
    { rule: 'placeholder', subject: '__', at: 1 },
  ]);
  await db.table('settings').put({ key: 'severities', value: { placeholder: 'gone' } });
  await db.table('settings').put({ key: 'length', value: { max: -3 } });
  await db.table('settings').put({ key: 'standing', value: { text: 7 } });
  await db.table('settings').put({ key: 'logs', value: 'no' });
  db.close();
  const state = await until(open(name), ({ loaded }) => loaded);
  expect(state.ignored).toEqual([{ rule: 'placeholder', subject: '__', at: 1 }]);
  expect(state.settings).toEqual({ severities: {}, length: {}, logs: true });
});

test('with a database that refuses, the panel goes on in memory and says so', async () => {
  const db = new GaobanDatabase(freshName());
  const library = openLibrary(db);
  opened.push(library);
  await until(library, ({ loaded }) => loaded);
  // Closed under our feet, as when the browser takes the storage away.
  db.close({ disableAutoOpen: true });
  await library.ignore('placeholder', 'xx');
  await library.saveDraft('paste-box', '草稿');
  expect(library.getState()).toMatchObject({ remembers: false, ignored: [{ subject: 'xx' }] });
  expect(await library.loadDraft('paste-box')).toBe('草稿');
});
