import type { Range as Span } from '../core/range.ts';
import { isText, nodeTypeOf } from './dom.ts';

/** One stretch of text that stands in one place of the tree. */
export interface Piece {
  /** UTF-16 offset into the map's text. */
  start: number;
  /** 0 for a line break's own place. */
  length: number;
  /** A text node, or the `<br>` or object itself. */
  node: Node;
  /** Where the piece starts in a text node; 0 for elements. */
  offset: number;
}

export interface Place {
  node: Node;
  offset: number;
}

/** What is read between two pieces (line breaks, collapsed white space) has no place of its own. */
export class TextMap {
  readonly text: string;
  private readonly root: Element;
  private readonly pieces: readonly Piece[];

  /** @param pieces in the order of the text */
  constructor(root: Element, text: string, pieces: readonly Piece[]) {
    this.root = root;
    this.text = text;
    this.pieces = pieces;
  }

  /** The DOM range that holds the text at the span; of an empty span, the caret behind what precedes it. */
  rangeOf(span: Span): Range {
    const end = this.placeOf(span.end, 'end');
    const start = span.start === span.end ? end : this.placeOf(span.start, 'start');
    const range = this.root.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  /** A place for an offset; `start` leans to what follows it, `end` to what precedes it. */
  placeOf(offset: number, side: 'start' | 'end'): Place {
    const piece = side === 'start' ? this.pieceBefore(offset + 1) : this.pieceEnding(offset);
    if (piece === undefined) return { node: this.root, offset: 0 };
    return placeIn(piece, Math.min(offset - piece.start, piece.length));
  }

  /** Whether one text node holds the whole span as it is, nothing collapsed in between. */
  isPlain(span: Span): boolean {
    const piece = this.pieceBefore(span.start + 1);
    return piece !== undefined && isText(piece.node) && span.end <= piece.start + piece.length;
  }

  /** The offset of a place in the editor, or null outside of it. */
  offsetOf(node: Node, offset: number): number | null {
    if (node !== this.root && !this.root.contains(node)) return null;
    const probe = this.root.ownerDocument.createRange();
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.pieces[middle];
      if (piece === undefined) break;
      const from = placeIn(piece, 0);
      probe.setStart(from.node, from.offset);
      probe.collapse(true);
      if (probe.comparePoint(node, offset) < 0) high = middle;
      else low = middle + 1;
    }
    const piece = this.pieces[low - 1];
    return piece === undefined ? 0 : offsetIn(piece, node, offset);
  }

  /** The last piece that starts before the offset. */
  private pieceBefore(offset: number): Piece | undefined {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle]?.start ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return this.pieces[low - 1];
  }

  /** The piece that ends at the offset or holds it; the one that starts there when a line break comes before. */
  private pieceEnding(offset: number): Piece | undefined {
    const before = this.pieceBefore(offset);
    if (before !== undefined && before.start + before.length >= offset) return before;
    return this.pieceBefore(offset + 1);
  }
}

function placeIn(piece: Piece, into: number): Place {
  if (nodeTypeOf(piece.node) === Node.TEXT_NODE) return { node: piece.node, offset: piece.offset + into };
  const range = new Range();
  range.selectNode(piece.node);
  const after = piece.length > 0 && into > 0;
  return after
    ? { node: range.endContainer, offset: range.endOffset }
    : { node: range.startContainer, offset: range.startOffset };
}

/** The place is at or behind the piece's start. */
function offsetIn(piece: Piece, node: Node, offset: number): number {
  if (node === piece.node) return piece.start + Math.min(Math.max(offset - piece.offset, 0), piece.length);
  const from = placeIn(piece, 0);
  if (from.node === node && from.offset === offset) return piece.start;
  return piece.start + piece.length;
}
