import * as z from 'zod/mini';
import { phraseRow, type UsageRow } from '../../../lib/library/phrase-rows.ts';
import { type Contender, type ContenderName } from './contender.ts';
import { PhraseDatabase } from './database.ts';
import { flexSearchContenders } from './flexsearch.ts';
import { miniSearchContender } from './minisearch.ts';
import { openOwnIndex } from './own.ts';

z.config({ jitless: true });

/** Every such phrase has been used before, some of them are pinned. */
const USED_EACH = 50;
const PINNED_EACH = 1000;

/** Every such query is run once before it counts. */
const WARM_UP_EACH = 8;
/** Who has taken so long has no further round. */
const MOST_MS = 20_000;

const contenders: Contender[] = [];

async function phrases() {
  return z.array(phraseRow).parse(await (await fetch('/phrases.json')).json());
}

/** Puts the phrases into the database. */
export async function fill(): Promise<void> {
  const rows = await phrases();
  const db = new PhraseDatabase();
  await db.phrases.bulkPut(rows);
  const used = rows.filter((_, number) => number % USED_EACH === 0);
  await db.usage.bulkPut(
    used.map(({ id }, number): UsageRow => {
      return { phrase: id, pinned: number % (PINNED_EACH / USED_EACH) === 0, uses: 1 + (number % 9), usedAt: 1 };
    }),
  );
  db.close();
}

export interface OpenedIndex {
  readyMs: number;
  /** The longest that nothing else got its turn. */
  longestMs: number;
}

/** Makes the index ready. */
export async function open(name: ContenderName): Promise<OpenedIndex> {
  if (name === 'own index') {
    const { contender, ...opened } = await openOwnIndex();
    contenders.push(contender);
    return opened;
  }
  const rows = await phrases();
  const db = new PhraseDatabase();
  const usage = new Map((await db.usage.toArray()).map((row) => [row.phrase, row]));
  db.close();
  const start = performance.now();
  if (name === 'MiniSearch') contenders.push(miniSearchContender(rows));
  if (name === 'FlexSearch') {
    const { asItComes, inOrder } = flexSearchContenders(rows, usage);
    contenders.push(asItComes, inOrder);
  }
  const readyMs = performance.now() - start;
  return { readyMs, longestMs: readyMs };
}

/**
 * What each contender finds, and how long it took in each round: they take turns at each query, none always first. Who
 * is slow has fewer rounds.
 */
export function search(queries: readonly string[], rounds: number) {
  const results = contenders.map(({ name, search }) => ({
    name,
    search,
    found: queries.map((): string[] => []),
    ms: queries.map((): number[] => []),
    spent: 0,
  }));
  // For the compiler.
  for (const { search } of contenders)
    for (let number = 0; number < queries.length; number += WARM_UP_EACH) search(queries[number] ?? '');
  for (let round = 0; round < rounds; round += 1) {
    const running = results.filter(({ spent }) => round === 0 || spent < MOST_MS);
    for (const [number, query] of queries.entries()) {
      const first = (number + round) % running.length;
      for (const result of [...running.slice(first), ...running.slice(0, first)]) {
        const start = performance.now();
        result.found[number] = result.search(query);
        const ms = performance.now() - start;
        result.ms[number]?.push(ms);
        result.spent += ms;
      }
    }
  }
  return results.map(({ name, found, ms }) => ({ name, found, ms }));
}
