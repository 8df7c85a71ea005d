import type { Line } from '../document/line.ts';
import { LEFT_WORDS, type LeftWord } from '../leftover/left-words.ts';
import { readReferences, REFERENCE_WORDS, type ReferenceReader } from '../references/read-references.ts';
import type { Reference } from '../references/reference.ts';
import { readTraces, TRACE_WORDS, type TraceKind } from '../traces/read-traces.ts';
import type { Trace } from '../traces/trace.ts';
import {
  type Guarded,
  judgeWrongCharacters,
  WRONG_CHARACTER_WORDS,
  withSlips,
  type WrongCharacters,
} from './find-wrong-characters.ts';
import { readSlips, SLIP_WORDS, slipAt, type SlipSign } from './slips/find-slips.ts';
import type { StandingFinding } from './standing/finding.ts';
import { type Meanings, STANDING_WORDS } from './standing/read-standing.ts';
import { type HalfOfPhrase, misworded, SET_PHRASE_WORDS } from './standing/set-phrases.ts';
import { createWordFinder, type FoundWord, type WordEntry, withoutOverlaps } from './word-finder.ts';

/** What the words of a line tell. Offsets are into its text; those of traces around it lie outside. */
export interface Worded {
  readonly wrongCharacters: readonly WrongCharacters[];
  /** What came with a copy. */
  readonly traces: readonly Trace[];
  /** Words that point to another place. */
  readonly references: readonly Reference[];
  /** What may be no standing wording, by words alone: they are judged in all lines of a draft one after the other. */
  readonly standing: readonly FoundWord<Meanings>[];
  readonly misworded: readonly StandingFinding[];
  /** What may have been left from another draft, by words alone. */
  readonly left: readonly FoundWord<LeftWord>[];
}

type Word = TraceKind | ReferenceReader | Guarded | SlipSign | HalfOfPhrase | Meanings | LeftWord;

type WordedLine = Pick<Line, 'source' | 'text' | 'read' | 'indent' | 'number'>;

/** Finds the words of a line that may tell something. */
export type WordReader = (text: string) => readonly FoundWord<Word>[];

/** One look over a line for the words of all: the look itself takes most of the time. */
export function createWordReader(standing: readonly WordEntry<Meanings>[]): WordReader {
  return createWordFinder<Word>(
    [
      ...TRACE_WORDS,
      ...REFERENCE_WORDS,
      ...WRONG_CHARACTER_WORDS,
      ...SLIP_WORDS,
      ...SET_PHRASE_WORDS,
      ...LEFT_WORDS,
      ...standing,
    ],
    counts,
  );
}

/** Most signs of slips, and halves of phrases, stand in what is right. */
function counts(word: Word, text: string, start: number): boolean {
  if (typeof word !== 'object') return true;
  if (word.kind === 'slip') return slipAt(text, start, word) !== undefined;
  return word.kind !== 'half-of-phrase' || misworded(text, start, word) !== undefined;
}

/** What the words found in a line tell. */
export function tellWords(line: WordedLine, found: readonly FoundWord<Word>[]): Worded {
  if (found.length === 0) return readShape(line);
  return found.every(isLeft) ? withLeft(line, found) : judge(line, found);
}

/** By the built-in data. */
export const readWords: WordReader = createWordReader(STANDING_WORDS);

const NONE: readonly never[] = [];
const NOTHING: Worded = {
  wrongCharacters: NONE,
  standing: NONE,
  misworded: NONE,
  traces: NONE,
  references: NONE,
  left: NONE,
};

/** What needs none of the words. */
function readShape(line: WordedLine): Worded {
  const traces = readTraces(line, NONE);
  const references = readReferences(line, NONE);
  return traces.length + references.length === 0 ? NOTHING : { ...NOTHING, traces, references };
}

function isLeft(word: FoundWord<Word>): word is FoundWord<LeftWord> {
  return typeof word.value === 'object' && word.value.kind === 'left';
}

/** Many lines have such words and no others. */
function withLeft(line: WordedLine, found: readonly FoundWord<LeftWord>[]): Worded {
  const shape = readShape(line);
  const { indent, text } = line;
  const left = found.flatMap(({ start, end, value }) =>
    start < indent || end > indent + text.length ? [] : [{ start: start - indent, end: end - indent, value }],
  );
  return left.length === 0 ? shape : { ...shape, left: withoutOverlaps(left) };
}

function addTo(findings: StandingFinding[], finding: StandingFinding | undefined): void {
  if (finding) findings.push(finding);
}

function judge(line: WordedLine, found: readonly FoundWord<Word>[]): Worded {
  const { indent, text } = line;
  const traces: FoundWord<TraceKind>[] = [];
  const references: FoundWord<ReferenceReader>[] = [];
  const wrong: FoundWord<Guarded>[] = [];
  const slips: FoundWord<SlipSign>[] = [];
  const standing: FoundWord<Meanings>[] = [];
  const phrases: StandingFinding[] = [];
  const left: FoundWord<LeftWord>[] = [];
  for (const { start, end, value } of found) {
    if (typeof value === 'string') traces.push({ start, end, value });
    if (typeof value === 'string' || start < indent || end > indent + text.length) continue;
    const range = { start: start - indent, end: end - indent };
    if (typeof value === 'function') references.push({ ...range, value });
    else if (value.kind === 'left') left.push({ ...range, value });
    else if (value.kind === 'standing') standing.push({ ...range, value });
    else if (value.kind === 'half-of-phrase') addTo(phrases, misworded(text, range.start, value));
    else if (value.kind === 'slip') slips.push({ ...range, value });
    else wrong.push({ ...range, value });
  }
  return {
    wrongCharacters: withSlips(judgeWrongCharacters(text, wrong), readSlips(text, slips)),
    standing: withoutOverlaps(standing),
    misworded: withoutOverlaps(phrases),
    traces: readTraces(line, withoutOverlaps(traces)),
    references: readReferences(line, withoutOverlaps(references)),
    left: withoutOverlaps(left),
  };
}
