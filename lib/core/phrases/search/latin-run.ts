import type { Letters } from './letters.ts';
import { initialStep, type Step, syllableStep } from './step.ts';

/** Most ways in which a run is read. */
const MOST_WAYS = 16;
/** No syllable is longer (zhuang, chuang, shuang). */
const LONGEST = 6;

/**
 * How a run of Latin letters may be meant, by what it is to fit. Always an initial a character (or the letter itself, as
 * in a Latin word); else as syllables with the last one perhaps only begun; and only where it can’t be read so, as
 * syllables among initials.
 */
export function readLatinRun(run: string, letters: Letters): Step[][] {
  /** Fits any syllable that begins so; undefined where there is none. */
  function begun(typed: string): Step | undefined {
    const ids = letters.begunBy(typed);
    if (ids.length === 0) return undefined;
    return typed.length === 1 ? initialStep(typed) : syllableStep(typed, ids);
  }

  function whole(typed: string): Step | undefined {
    const id = letters.syllable(typed);
    return id === undefined ? undefined : syllableStep(typed, [id]);
  }

  /** Ways to read what is left from each place on, so that no place is read twice. */
  const waysFrom = new Map<number, Step[][]>();
  function asSyllables(from: number): Step[][] {
    const before = waysFrom.get(from);
    if (before) return before;
    const last = begun(run.slice(from));
    const ways: Step[][] = last ? [[last]] : [];
    for (let end = Math.min(from + LONGEST, run.length - 1); end > from; end -= 1) {
      const first = whole(run.slice(from, end));
      if (!first) continue;
      for (const rest of asSyllables(end)) if (ways.length < MOST_WAYS) ways.push([first, ...rest]);
    }
    waysFrom.set(from, ways);
    return ways;
  }

  function amongInitials(): Step[] {
    const steps: Step[] = [];
    for (let from = 0; from < run.length; ) {
      let end = Math.min(from + LONGEST, run.length);
      while (end > from + 1 && letters.syllable(run.slice(from, end)) === undefined) end -= 1;
      if (end === from + 1 && /[zcs]h/u.test(run.slice(from, from + 2))) end += 1;
      const typed = run.slice(from, end);
      const isLast = end === run.length;
      steps.push((isLast ? undefined : whole(typed)) ?? begun(typed) ?? initialStep(typed.charAt(0)));
      from = end;
    }
    return steps;
  }

  const syllables = asSyllables(0);
  const others = syllables.length > 0 ? syllables : [amongInitials()];
  return [Array.from(run, initialStep), ...others.filter((steps) => steps.some(({ typed }) => typed === 'syllable'))];
}
