import * as z from 'zod/mini';
import { check } from '../../lib/core/linter/check.ts';
import data from './worst-cases.json' with { type: 'json' };

const { units } = z.strictObject({ source: z.string(), units: z.array(z.string()) }).parse(data);

/** One line, a line each, a sentence each. */
const SEPARATORS = ['', '\n', '。'];
const CHARACTERS = 10_000;
/** So many times as long a text. */
const FACTOR = 4;
/** More than in proportion, but for caches; a time that grows with the square comes to FACTOR times FACTOR. */
const MOST_GROWTH = 8;
/** Below that a clock says little of growth. */
const LEAST_MS = 40;
const ROUNDS = 3;

export interface WorstCase {
  text: string;
  /** Milliseconds for the longer text. */
  longer: number;
  /** How much longer that takes than the shorter one. */
  growth: number;
}

/** Every unit again and again, in each of the ways; the slowest first. */
export function timeWorstCases(): WorstCase[] {
  const cases = units.flatMap((unit) => SEPARATORS.map((separator) => unit + separator));
  return cases.map(timeCase).sort((a, b) => b.longer - a.longer);
}

function timeCase(text: string): WorstCase {
  const [shorter, longer] = [CHARACTERS, CHARACTERS * FACTOR].map((length) => fastest(text, length));
  return { text, longer: longer ?? 0, growth: (longer ?? 0) / Math.max(shorter ?? 0, LEAST_MS / MOST_GROWTH) };
}

function fastest(text: string, length: number): number {
  const repeated = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  const readings = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    check(repeated);
    return performance.now() - start;
  });
  return Math.min(...readings);
}

export function worstCaseLines(cases: readonly WorstCase[]): string {
  const [slowest] = cases;
  const steepest = cases.toSorted((a, b) => b.growth - a.growth)[0];
  if (!slowest || !steepest) return '';
  const name = ({ text }: WorstCase) => JSON.stringify(text);
  const met = steepest.growth <= MOST_GROWTH;
  return [
    `Worst cases in Node: ${cases.length} texts of one thing again and again, ${CHARACTERS.toLocaleString('en')} and ${(CHARACTERS * FACTOR).toLocaleString('en')} characters`,
    `  slowest ${slowest.longer.toFixed(0)} ms: ${name(slowest)}`,
    `  ${met ? 'met    ' : 'NOT MET'} ${FACTOR} times the text, in times, at most ${MOST_GROWTH} ×: ${steepest.growth.toFixed(1)} × (${name(steepest)})`,
    '',
  ].join('\n');
}
