import type { Line } from '../document/line.ts';
import type { FoundWord } from '../wording/word-finder.ts';
import { readChatOpening } from './chat.ts';
import { HIDDEN, holdsTogether } from './hidden-marks.ts';
import { readModelTitle } from './model-title.ts';
import { readPageCode } from './page-code.ts';
import { judgePhrases, type FoundPhrase } from './page-phrases.ts';
import { type PhraseKind, phrases } from './phrases.ts';
import { readStrayMark, STRAY_MARKS } from './stray-marks.ts';
import type { Trace } from './trace.ts';

export type TraceKind = PhraseKind | 'hidden' | 'mark' | 'code';

/** By what word each is found. */
export const TRACE_WORDS: readonly (readonly [word: string, kind: TraceKind])[] = [
  ...phrases,
  ...[...HIDDEN].map((char) => [char, 'hidden'] as const),
  ...STRAY_MARKS.map((mark) => [mark, 'mark'] as const),
  ['<', 'code'],
  ['&', 'code'],
];
const NONE: readonly Trace[] = [];

/** Those at the words that were `found` in the line's source. Offsets are into its text; hidden marks around it have theirs, too. */
export function readTraces(
  { source, text, indent }: Pick<Line, 'source' | 'text' | 'indent'>,
  found: readonly FoundWord<TraceKind>[],
): readonly Trace[] {
  const whole = readModelTitle(text) ?? readChatOpening(text);
  if (found.length === 0) return whole ? [whole] : NONE;
  const traces: Trace[] = whole ? [whole] : [];
  const said: FoundPhrase[] = [];
  for (const { start, end, value } of found) {
    if (value === 'hidden' || value === 'mark' || value === 'code') {
      const trace = judgeMark(source, { start, end, value });
      if (trace) traces.push({ ...trace, start: trace.start - indent, end: trace.end - indent });
    } else if (start >= indent && end <= indent + text.length)
      said.push({ start: start - indent, end: end - indent, value });
  }
  const own = judgePhrases(text, said).filter(({ start, end }) => !whole || end <= whole.start || start >= whole.end);
  return [...traces, ...own];
}

function judgeMark(source: string, { start, end, value }: FoundWord<TraceKind>): Trace | undefined {
  if (value === 'mark') return readStrayMark(source, source.slice(start, end), end);
  if (value === 'code') return readPageCode(source, start);
  return holdsTogether(source, start) ? undefined : { kind: 'hidden', start, end, sure: false, instead: '' };
}
