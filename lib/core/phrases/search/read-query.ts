import type { Wanted } from './blocks.ts';
import { fold } from './fold.ts';
import { readLatinRun } from './latin-run.ts';
import { isLatin, type Letters } from './letters.ts';
import { charSteps, headRows, type Step, wantedBy } from './step.ts';

/** Most that is read of a query, in UTF-16 units, of its words, and of the ways in which one may be meant. */
const MOST_TEXT = 200;
const MOST_WORDS = 8;
const MOST_WAYS = 32;

/** A way in which a word with Latin letters may be meant. */
export interface Way {
  steps: readonly Step[];
  by: 'pinyin' | 'initials';
}

export interface QueryWord {
  /** As it stands, folded. */
  text: string;
  /** None where it has no Latin letter. Pinyin comes before initials. */
  ways: readonly Way[];
  /** What a text needs to have for it to be found there, as it stands or in one of the ways. */
  wanted: readonly Wanted[];
  /** Rows of which a text has one that begins with it. */
  heads: readonly number[];
}

/** The words of a query: all of them have to be found. */
export function readQuery(query: string, letters: Letters): QueryWord[] {
  const words = fold(query.slice(0, MOST_TEXT)).split(/\s+/u);
  return [...new Set(words)]
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => readWord(word, letters));
}

function readWord(text: string, letters: Letters): QueryWord {
  const pieces = text.match(/[a-z]+|[^a-z]+/gu) ?? [];
  let readings: Step[][] = [[]];
  for (const piece of pieces) {
    const runs = isLatin(piece.charCodeAt(0)) ? readLatinRun(piece, letters) : [charSteps(piece)];
    readings = readings.flatMap((before) => runs.map((run) => [...before, ...run])).slice(0, MOST_WAYS);
  }
  // Who has the initials has the letters themselves too: the text as it stands needs nothing of its own.
  const wanted = readings.map((steps) => wantedBy(steps, letters));
  const heads = [...new Set([...headRows(charSteps(text)), ...readings.flatMap(headRows)])];
  if (!/[a-z]/u.test(text)) return { text, ways: [], wanted, heads };
  const ways = readings.map(
    (steps): Way => ({
      steps,
      by: steps.some(({ typed }) => typed === 'syllable') ? 'pinyin' : 'initials',
    }),
  );
  const by = (wanted: Way['by']) => ways.filter((way) => way.by === wanted);
  return { text, ways: [...by('pinyin'), ...by('initials')], wanted, heads };
}
