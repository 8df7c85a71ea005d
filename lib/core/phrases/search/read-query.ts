import type { Wanted } from './blocks.ts';
import { fold } from './fold.ts';
import { readLatinRun } from './latin-run.ts';
import { isLatin, type Letters } from './letters.ts';
import { charSteps, headRows, type Step, wantedBy } from './step.ts';

/** Most that is read of a query, in UTF-16 units, of its words, and of the ways in which one may be meant. */
const MOST_TEXT = 200;
const MOST_WORDS = 8;
const MOST_WAYS = 32;

export interface QueryWord {
  /** As it stands, folded. */
  text: string;
  /** How it may be meant, by pinyin and by initials; none where it has no Latin letter. */
  ways: readonly (readonly Step[])[];
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
  return { text, ways: /[a-z]/u.test(text) ? readings : [], wanted, heads };
}
