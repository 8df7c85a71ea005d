import * as z from 'zod/mini';
import type { CaretContext } from '../../../lib/core/phrases/caret-context.ts';
import type { RankedPhrase } from '../../../lib/core/phrases/stored-phrase.ts';
import { suggestContenders } from './suggest-contenders.ts';

z.config({ jitless: true });

/** What each contender offers at each place, and how long it took in each round; they take turns at each place. */
export async function suggest(rounds: number) {
  const load = async <Value>(address: string): Promise<Value> => await (await fetch(address)).json();
  const phrases = await load<RankedPhrase[]>('/phrases.json');
  const contexts = await load<CaretContext[]>('/contexts.json');
  const results = suggestContenders(phrases).map(({ name, suggest }) => ({
    name,
    suggest,
    offered: contexts.map((context) => suggest(context)),
    ms: contexts.map((): number[] => []),
  }));
  for (let round = 0; round < rounds; round += 1)
    for (const [number, context] of contexts.entries())
      for (let turn = 0; turn < results.length; turn += 1) {
        const result = results[(number + round + turn) % results.length];
        const start = performance.now();
        result?.suggest(context);
        result?.ms[number]?.push(performance.now() - start);
      }
  return results.map(({ name, offered, ms }) => ({ name, offered, ms }));
}
