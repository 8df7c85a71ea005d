import * as z from 'zod/mini';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { builtInPhrases, isWanted, type LabelledCaret, readCarets } from '../../phrases/carets.ts';
import { onPage } from './bench-page.ts';

const ROUNDS = 3;
/** Others take long over all phrases: every so many carets are timed. */
const TIMED_EACH = 4;
const FIRST = 5;

const resultSchema = z.array(
  z.object({ name: z.string(), offered: z.array(z.array(z.string())), ms: z.array(z.array(z.number())) }),
);

/** How a contender did at the carets. */
export interface SuggestTally {
  name: string;
  carets: number;
  /** In milliseconds, over all carets and rounds. */
  p50: number;
  p95: number;
  max: number;
  /** The share of carets at which one of the first five is of the right role and topic, out of the built-in library alone. */
  right: number;
}

/** Times suggestions out of all phrases, and counts how good they are out of the built-in library. */
export async function timeSuggestions(phrases: readonly PhraseRow[]): Promise<SuggestTally[]> {
  const carets = [...readCarets('open'), ...readCarets('frozen')];
  const builtIn = builtInPhrases();
  const all = [...builtIn, ...phrases.slice(builtIn.length)];
  const run = async (of: readonly object[], at: readonly LabelledCaret[], rounds: number) => {
    const contexts = at.map(({ context }) => context);
    const files = { '/phrases.json': JSON.stringify(of), '/contexts.json': JSON.stringify(contexts) };
    return await onPage(new URL('suggest-page.ts', import.meta.url), files, async (page, script) =>
      resultSchema.parse(
        await page.evaluate(async ([script, rounds]) => await (await import(script)).suggest(rounds), [
          script,
          rounds,
        ] as const),
      ),
    );
  };
  const sample = carets.filter((_, number) => number % TIMED_EACH === 0);
  const timed = await run(all, sample, ROUNDS);
  const judged = await run(builtIn, carets, 0);
  const byId = new Map(builtIn.map((phrase) => [phrase.id, phrase]));
  return timed.map(({ name, ms }): SuggestTally => {
    const sorted = ms.flat().sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    const offered = judged.find((each) => each.name === name)?.offered ?? [];
    const right = carets.filter((caret, number) =>
      (offered[number] ?? []).slice(0, FIRST).some((id) => {
        const phrase = byId.get(id);
        return phrase !== undefined && isWanted(phrase, caret);
      }),
    );
    return {
      name,
      carets: carets.length,
      p50: at(0.5),
      p95: at(0.95),
      max: at(1),
      right: right.length / carets.length,
    };
  });
}
