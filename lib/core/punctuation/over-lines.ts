import type { Paragraph } from '../document/paragraph.ts';
import type { Half } from './halves.ts';
import type { MarkFault } from './mark-fault.ts';
import { PAIRS, SQUARE } from './pairs.ts';

/** Paragraphs over which what stands between two halves may run. */
const REACH = 10;
const SENTENCE_END = /[。！？；.!?;][”’）)》]?$/u;

/** A half at its place among the paragraphs. */
interface PlacedHalf {
  half: Half;
  index: number;
}

export interface PlacedFault {
  fault: MarkFault;
  /** Of its paragraph. */
  index: number;
}

/** The halves that find no other in the paragraphs around: quotations may run over several, and lines may be wrapped. */
export function findUnpaired(paragraphs: readonly Paragraph[]): PlacedFault[] {
  const alone: PlacedHalf[] = [];
  const waiting: PlacedHalf[] = [];
  for (const [index, { line }] of paragraphs.entries())
    for (const half of line.punctuation.halves) {
      const placed = { half, index };
      if (half.opens) waiting.push(placed);
      else {
        const at = waiting.findLastIndex((other) => other.half.pair === half.pair && reaches(other, index, paragraphs));
        if (at < 0) alone.push(placed);
        else waiting.splice(at, 1);
      }
    }
  const left = waiting.filter((placed) => !reopens(placed, paragraphs));
  return [...alone, ...left]
    // Alone on its line a mark was torn from its words.
    .filter(({ half, index }) => half.pair !== SQUARE && paragraphs[index]?.text.length !== 1)
    .map(({ half, index }) => ({ fault: faultOf(half, paragraphs[index]?.text ?? ''), index }));
}

function reaches({ half, index }: PlacedHalf, to: number, paragraphs: readonly Paragraph[]): boolean {
  if (to - index > REACH) return false;
  return half.leads || paragraphs.slice(index, to).every(({ text }) => !endsSentence(text));
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-2));
}

/** Each paragraph of a quotation opens with “; only the last closes it (GB/T 15834-2011 §4.8.3.4). */
function reopens({ half, index }: PlacedHalf, paragraphs: readonly Paragraph[]): boolean {
  const mark = PAIRS[half.pair];
  return mark?.family === 'quote' && half.leads && (paragraphs[index + 1]?.text.startsWith(mark.open) ?? false);
}

function faultOf({ start, end, pair, opens }: Half, text: string): MarkFault {
  const { name = '', open = '', close = '' } = PAIRS[pair] ?? {};
  const written = text.charAt(start);
  const other = (opens ? close : open).charAt(0);
  const message = `${name}不成对：这里的“${written}”没有与它配对的“${other}”，请补上或删去`;
  return { kind: 'unpaired', start, end, puts: [], safe: false, message };
}
