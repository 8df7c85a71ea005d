import type { Line } from '../document/line.ts';
import { createWordFinder, type FoundWord } from '../wording/word-finder.ts';
import { readChatOpening } from './chat.ts';
import { HIDDEN, holdsTogether } from './hidden-marks.ts';
import { readModelTitle } from './model-title.ts';
import { readPageCode } from './page-code.ts';
import { judgePhrases, type FoundPhrase } from './page-phrases.ts';
import { type PhraseKind, phrases } from './phrases.ts';
import { readStrayMark, STRAY_MARKS } from './stray-marks.ts';
import type { Trace } from './trace.ts';

type Kind = PhraseKind | 'hidden' | 'mark' | 'code';

const findWords = createWordFinder<Kind>([
  ...phrases,
  ...[...HIDDEN].map((char) => [char, 'hidden'] as const),
  ...STRAY_MARKS.map((mark) => [mark, 'mark'] as const),
  ['<', 'code'],
  ['&', 'code'],
]);
const NONE: readonly Trace[] = [];

/** What came with a copy. Offsets are those of the line's text, where hidden marks around it have theirs, too. */
export function readTraces({ source, text, indent }: Pick<Line, 'source' | 'text' | 'indent'>): readonly Trace[] {
  const found = findWords(source);
  const whole = readModelTitle(text) ?? readChatOpening(text);
  if (found.length === 0) return whole ? [whole] : NONE;
  const traces: Trace[] = whole ? [whole] : [];
  const said: FoundPhrase[] = [];
  for (const word of found) {
    const { start, end, value } = word;
    if (value === 'hidden' || value === 'mark' || value === 'code') {
      const trace = judgeMark(source, { start, end, value });
      if (trace) traces.push({ ...trace, start: trace.start - indent, end: trace.end - indent });
    } else if (start >= indent && end <= indent + text.length)
      said.push({ start: start - indent, end: end - indent, value });
  }
  const phrasesFound = judgePhrases(text, said).filter(
    ({ start, end }) => !whole || end <= whole.start || start >= whole.end,
  );
  return [...traces, ...phrasesFound];
}

function judgeMark(source: string, { start, end, value }: FoundWord<Kind>): Trace | undefined {
  if (value === 'mark') return readStrayMark(source, source.slice(start, end), end);
  if (value === 'code') return readPageCode(source, start);
  return holdsTogether(source, start) ? undefined : { kind: 'hidden', start, end, sure: false, instead: '' };
}
