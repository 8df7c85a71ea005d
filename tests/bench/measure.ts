import * as z from 'zod/mini';
import { CONTENDERS, type Contender, type Run } from './contender.ts';
import type { BenchText } from './texts.ts';

export const timingSchema = z.object({
  contender: z.enum(CONTENDERS),
  shape: z.enum(['document', 'collection']),
  characters: z.int(),
  /** Median of the rounds, in milliseconds. */
  median: z.number(),
  fastest: z.number(),
  slowest: z.number(),
  rounds: z.int(),
  note: z.optional(z.string()),
});

export type Timing = z.infer<typeof timingSchema>;

const WARM_UP_MS = 300;
/** Clocks are coarse: what is faster than this is run several times for one reading. */
const READING_MS = 4;
const MIN_ROUNDS = 5;
const MAX_ROUNDS = 31;
/** About so long for all rounds of one contender, beyond the least number. */
const ROUNDS_MS = 1_500;

/**
 * Times all contenders over one text. They take turns, so that whatever else the machine does falls on all of them,
 * and none pays for the garbage of the one before.
 */
export async function measure(contenders: readonly Contender[], { text, shape, characters }: BenchText) {
  const racers = [];
  for (const { name, prepare } of contenders) {
    const run = await prepare(text);
    racers.push({ name, run, repeats: await warmUp(run), readings: noReadings() });
  }
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    for (const { run, repeats, readings } of racers) {
      if (round >= MIN_ROUNDS && readings.reduce((sum, ms) => sum + ms * repeats, 0) > ROUNDS_MS) continue;
      collectGarbage();
      // A collection also throws compiled code away; the first run after it is none that a user would wait for.
      await time(run, 1);
      readings.push((await time(run, repeats)) / repeats);
    }
  }
  return racers.map(({ name, run, readings }): Timing => {
    const sorted = readings.map((ms) => ms / run.times).sort((a, b) => a - b);
    return {
      contender: name,
      shape,
      characters,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      fastest: sorted[0] ?? 0,
      slowest: sorted.at(-1) ?? 0,
      rounds: sorted.length,
      ...(run.note && { note: run.note }),
    };
  });
}

function noReadings(): number[] {
  return [];
}

/** Runs until the compiler has seen enough; gives how many runs make one reading. */
async function warmUp(run: Run): Promise<number> {
  let spent = 0;
  let last = 0;
  for (let runs = 0; runs < 2 || spent < WARM_UP_MS; runs += 1) {
    last = await time(run, 1);
    spent += last;
  }
  return Math.max(1, Math.ceil(READING_MS / Math.max(last, 0.001)));
}

async function time({ run }: Run, repeats: number): Promise<number> {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return performance.now() - start;
}

/** There where the engine runs with --expose-gc. */
function collectGarbage(): void {
  if ('gc' in globalThis && typeof globalThis.gc === 'function') globalThis.gc();
}
