import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { GaobanDatabase } from '../../lib/library/database.ts';
import { openPhraseStore } from '../../lib/library/phrase-store.ts';

function content(body: string) {
  return { body, roles: [], genres: [], topics: [], tags: [], state: 'approved' as const };
}

test('a worker sees what the page saves and edits, and the page what a second one does', async () => {
  const name = `live-${crypto.randomUUID()}`;
  const worker = new Worker(new URL('./store-worker.ts', import.meta.url), { type: 'module' });
  const told: unknown[] = [];
  worker.addEventListener('message', ({ data }) => told.push(data));
  worker.postMessage(name, []);
  await expect.poll(() => told.at(-1)).toEqual([]);

  const [one, two] = [new GaobanDatabase(name), new GaobanDatabase(name)];
  const page = openPhraseStore(one);
  const other = openPhraseStore(two);
  const stop = other.phrases.inUse.subscribe(() => undefined);
  const added = await page.phrases.add(content('甲'));
  if (added.status !== 'done') throw new Error(added.status);
  await expect.poll(() => told.at(-1)).toEqual(['甲']);
  await expect.poll(() => other.phrases.inUse.getState().value).toMatchObject([{ body: '甲' }]);
  await other.phrases.edit(added.phrase, content('乙'));
  await expect.poll(() => told.at(-1)).toEqual(['乙']);

  stop();
  worker.terminate();
  one.close();
  two.close();
  await Dexie.delete(name);
});
