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
  let waiting: PlacedHalf[] = [];
  const giveUp = (placed: readonly PlacedHalf[]) => {
    for (const one of placed) if (!reopens(one, paragraphs)) alone.push(one);
  };
  for (let index = 0; index < paragraphs.length; index += 1) {
    const halves = paragraphs[index]?.line.punctuation.halves ?? [];
    if (halves.length === 0) continue;
    giveUp(waiting.filter((placed) => index - placed.index > REACH));
    waiting = waiting.filter((placed) => index - placed.index <= REACH);
    for (const half of halves) {
      const at = half.opens ? -1 : waiting.findLastIndex((other) => closes(half, index, other, paragraphs));
      if (at >= 0) waiting.splice(at, 1);
      else (half.opens ? waiting : alone).push({ half, index });
    }
  }
  giveUp(waiting);
  return alone
    .filter((placed) => !isTorn(placed, paragraphs))
    .map(({ half, index }) => ({ fault: faultOf(half), index }));
}

/** Alone on its line a mark was torn from its words; square brackets are of markup and code. */
function isTorn({ half, index }: PlacedHalf, paragraphs: readonly Paragraph[]): boolean {
  return half.pair === SQUARE || paragraphs[index]?.text.length === 1;
}

function closes({ pair }: Half, at: number, { half, index }: PlacedHalf, paragraphs: readonly Paragraph[]): boolean {
  if (half.pair !== pair) return false;
  return half.leads || paragraphs.slice(index, at).every(({ text }) => !endsSentence(text));
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-2));
}

/** Each paragraph of a quotation opens with “; only the last closes it (GB/T 15834-2011 §4.8.3). */
function reopens({ half, index }: PlacedHalf, paragraphs: readonly Paragraph[]): boolean {
  const mark = PAIRS[half.pair];
  return mark?.family === 'quote' && half.leads && (paragraphs[index + 1]?.text.startsWith(mark.open) ?? false);
}

function faultOf({ start, end, pair, opens }: Half): MarkFault {
  const { name = '', open = '', close = '' } = PAIRS[pair] ?? {};
  const [before, after] = [`前面的 ${open.charAt(0)}`, `后面的 ${close.charAt(0)}`];
  const message = `${name}不成对：只有${opens ? before : after} ，没有${opens ? after : before} ，请补上或删去`;
  return { kind: 'unpaired', start, end, puts: [], safe: false, message };
}
