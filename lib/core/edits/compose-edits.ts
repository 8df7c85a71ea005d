import type { Edit } from '../diagnostic.ts';
import type { Range } from '../range.ts';

/** Edits that don't overlap, in order of their places in the text before any of them. */
export type EditList = readonly Edit[];

/** A stretch of the first text that stays, or words that came in. */
type Piece = Range | string;

/** One list of edits that does to a text of `length` characters what the two do one after the other. */
export function composeEdits(length: number, first: EditList, second: EditList): Edit[] {
  return editsOf(length, applyTo(applyTo([{ start: 0, end: length }], first), second));
}

function applyTo(pieces: readonly Piece[], edits: EditList): Piece[] {
  const result: Piece[] = [];
  const cut = createCutter(pieces);
  let at = 0;
  for (const { start, end, text } of edits) {
    result.push(...cut(start - at));
    cut(end - start);
    if (text) result.push(text);
    at = end;
  }
  return [...result, ...cut(Infinity)];
}

/** Takes the next so many characters off the pieces. */
function createCutter(pieces: readonly Piece[]): (length: number) => Piece[] {
  let index = 0;
  let used = 0;
  return (length) => {
    const taken: Piece[] = [];
    let left = length;
    for (let piece = pieces[index]; piece !== undefined && left > 0; piece = pieces[index]) {
      const available = lengthOf(piece) - used;
      const count = Math.min(available, left);
      taken.push(slice(piece, used, used + count));
      left -= count;
      used += count;
      if (count < available) break;
      index += 1;
      used = 0;
    }
    return taken;
  };
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function slice(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };
}

function editsOf(length: number, pieces: readonly Piece[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = '';
  const close = (start: number) => {
    if (text !== '' || start > at) edits.push({ start: at, end: start, text });
    text = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if (piece.end > piece.start) {
      close(piece.start);
      at = piece.end;
    }
  }
  close(length);
  return edits;
}
