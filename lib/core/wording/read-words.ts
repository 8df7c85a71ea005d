import type { Line } from '../document/line.ts';
import { readReferences, REFERENCE_WORDS, type ReferenceReader } from '../references/read-references.ts';
import type { Reference } from '../references/reference.ts';
import { readTraces, TRACE_WORDS, type TraceKind } from '../traces/read-traces.ts';
import type { Trace } from '../traces/trace.ts';
import { createWordFinder, type FoundWord } from './word-finder.ts';

/** What the words of a line tell. Offsets are into its text. */
export interface Worded {
  readonly traces: readonly Trace[];
  readonly references: readonly Reference[];
}

const NOTHING: Worded = { traces: [], references: [] };
/** One look over a line for the words of all: the look itself takes most of the time. */
const findWords = createWordFinder<TraceKind | ReferenceReader>([...TRACE_WORDS, ...REFERENCE_WORDS]);

export function readWords(line: Pick<Line, 'source' | 'text' | 'read' | 'indent' | 'number'>): Worded {
  const traceWords: FoundWord<TraceKind>[] = [];
  const referenceWords: FoundWord<ReferenceReader>[] = [];
  const { indent, text } = line;
  for (const { start, end, value } of findWords(line.source)) {
    if (typeof value === 'string') traceWords.push({ start, end, value });
    else if (start >= indent && end <= indent + text.length)
      referenceWords.push({ start: start - indent, end: end - indent, value });
  }
  const traces = readTraces(line, traceWords);
  const references = readReferences(line, referenceWords);
  return traces.length + references.length === 0 ? NOTHING : { traces, references };
}
