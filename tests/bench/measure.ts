import * as z from 'zod/mini';
import { CONTENDERS, type Contender, type Run } from './contender.ts';
import { type BenchText, SHAPES } from './texts.ts';

export const timingSchema = z.object({
  contender: z.enum(CONTENDERS),
  shape: z.enum(SHAPES),
  characters: z.int(),
  /** Median of the readings, in milliseconds; over all places, where there are several. */
  median: z.number(),
  fastest: z.number(),
  slowest: z.number(),
  /** Median of the readings at the place where it is highest. */
  slowestPlace: z.optional(z.number()),
  /** Median of the first runs after a collection, each at one place. */
  afterCollection: z.number(),
  readings: z.int(),
  note: z.optional(z.string()),
});

export type Timing = z.infer<typeof timingSchema>;

/** At least and at most so long. */
const WARM_UP_MS = { least: 300, most: 4_000 };
/** The compiler is done when so many runs in a row were no faster than those before. */
const SETTLED_RUNS = 15;
/** Clocks are coarse: what is faster than this is run several times for one reading. */
const READING_MS = 4;
/** Turns of a fast contender and of a slow one, and readings that one takes in its turn at most. */
const TURNS = 7;
const MIN_TURNS = 5;
const MAX_READINGS = 5;
/** About so long for all readings of one contender, beyond the least number. */
const READINGS_MS = 1_500;
/**
 * For so long each runs untimed at the start of its turn. A collection throws away code that was compiled for functions
 * none of which lives at that moment, and it takes some runs until it is there again; nobody's checks each follow one.
 */
const SETTLE_MS = 200;

/**
 * Times all contenders over one text. They take turns, so that whatever else the machine does falls on all of them,
 * and none pays for the garbage of the one before. Slow ones have fewer turns, spread over all of them.
 */
export async function measure(contenders: readonly Contender[], { text, shape, characters }: BenchText) {
  const racers = [];
  for (const { name, prepare } of contenders) {
    const { runs, times, note } = await prepare(text);
    const places = [];
    let roundMs = 0;
    for (const run of runs) {
      const { ms, repeats } = await warmUp(run, runs.length);
      roundMs += ms * repeats;
      places.push({ run, repeats, readings: noReadings(), first: noReadings() });
    }
    const readings = Math.floor(READINGS_MS / roundMs);
    racers.push({
      name,
      times,
      note,
      places,
      turns: Math.max(MIN_TURNS, Math.min(TURNS, readings)),
      readings: Math.max(1, Math.min(MAX_READINGS, Math.floor(readings / TURNS))),
    });
  }
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const { places, turns, readings: count } of racers) {
      if (!takesPart(turn, turns)) continue;
      collectGarbage();
      for (const { run, first } of places) first.push(await settle(run, SETTLE_MS / places.length));
      for (const { run, repeats, readings } of places)
        for (let reading = 0; reading < count; reading += 1) readings.push((await time(run, repeats)) / repeats);
    }
  }
  return racers.map(({ name, times, note, places }): Timing => {
    const byPlace = places.map(({ readings }) => readings.map((ms) => ms / times));
    const all = byPlace.flat().sort((a, b) => a - b);
    return {
      contender: name,
      shape,
      characters,
      median: medianOf(all),
      fastest: all[0] ?? 0,
      slowest: all.at(-1) ?? 0,
      ...(places.length > 1 && { slowestPlace: Math.max(...byPlace.map(medianOf)) }),
      afterCollection: medianOf(places.flatMap(({ first }) => first)) / times,
      readings: byPlace[0]?.length ?? 0,
      ...(note && { note }),
    };
  });
}

/** Runs for `ms` and once at least; gives how long the first run took. */
async function settle(run: Timed, ms: number): Promise<number> {
  const first = await time(run, 1);
  for (let spent = first; spent < ms; ) spent += await time(run, 1);
  return first;
}

function medianOf(readings: readonly number[]): number {
  return readings.toSorted((a, b) => a - b)[Math.floor(readings.length / 2)] ?? 0;
}

/** In `turns` of all, as far from each other as can be. */
function takesPart(turn: number, turns: number): boolean {
  return Math.floor(((turn + 1) * turns) / TURNS) > Math.floor((turn * turns) / TURNS);
}

function noReadings(): number[] {
  return [];
}

type Timed = Run['runs'][number];

/** Runs until the compiler has seen enough, of `places` its share; gives how long the last took, and how many make one reading. */
async function warmUp(run: Timed, places: number): Promise<{ ms: number; repeats: number }> {
  let spent = 0;
  let last = 0;
  let fastest = Infinity;
  let settled = 0;
  for (let runs = 0; runs < 2 || goesOn(spent * places, settled); runs += 1) {
    last = await time(run, 1);
    spent += last;
    settled = last < fastest ? 0 : settled + 1;
    fastest = Math.min(fastest, last);
  }
  return { ms: last, repeats: Math.max(1, Math.ceil(READING_MS / Math.max(last, 0.001))) };
}

function goesOn(spent: number, settled: number): boolean {
  return spent < WARM_UP_MS.least || (settled < SETTLED_RUNS && spent < WARM_UP_MS.most);
}

async function time(run: Timed, repeats: number): Promise<number> {
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
