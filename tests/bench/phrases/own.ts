import { createPhraseIndex } from '../../../lib/core/phrases/search/phrase-index.ts';
import { phraseRow, usageRow } from '../../../lib/library/phrase-rows.ts';
import { readingsOf } from '../../../lib/library/pinyin.ts';
import { readRows } from '../../../lib/library/rows.ts';
import { type Contender, LIMIT, SECTION } from './contender.ts';
import { PhraseDatabase } from './database.ts';
import { roleName, topicName } from './labels.ts';

/** As many are read and put at a time; in between others get their turn. */
const SLICE = 200;

export interface OwnIndex {
  contender: Contender;
  /** From opening the database until all can be searched, in milliseconds. */
  readyMs: number;
  /** The longest that nothing else in the worker got its turn. */
  longestMs: number;
}

/** Reads the phrases out of the database, as a worker does, and indexes them. */
export async function openOwnIndex(): Promise<OwnIndex> {
  const start = performance.now();
  const db = new PhraseDatabase();
  const index = createPhraseIndex({ readings: readingsOf, topicName, roleName });
  let last = '';
  let longestMs = 0;
  for (;;) {
    const rows = await db.phrases.where('id').above(last).limit(SLICE).toArray();
    const begun = performance.now();
    index.put(readRows(phraseRow, rows));
    longestMs = Math.max(longestMs, performance.now() - begun);
    const next = rows.at(-1)?.id;
    if (next === undefined) break;
    last = next;
  }
  const usage = new Map(readRows(usageRow, await db.usage.toArray()).map((row) => [row.phrase, row]));
  const options = { limit: LIMIT, ...SECTION, usage };
  index.search('总结', options);
  const readyMs = performance.now() - start;
  db.close();
  return {
    contender: { name: 'own index', search: (query) => index.search(query, options) },
    readyMs,
    longestMs,
  };
}
