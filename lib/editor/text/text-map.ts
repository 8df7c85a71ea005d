import type { ShownHeading } from '../../core/document/shown-heading.ts';
import type { Range as Span } from '../../core/range.ts';
import type { Piece, Run } from './fragment.ts';

/** A run where it stands in the whole text, under the number that is shown before it. */
export interface Line {
  /** UTF-16 offset into the map's text, of the number if there is one. */
  start: number;
  /** Virtual: it stands in no node. '' for none. */
  number: string;
  run: Run;
}

export interface Place {
  node: Node;
  offset: number;
}

/**
 * The text of an editor as last read, and where it stands in the tree. What is read between two pieces (line breaks,
 * collapsed white space) has no place of its own.
 */
export class TextMap {
  readonly text: string;
  readonly shown: readonly ShownHeading[];
  private readonly root: Element;
  private readonly lines: readonly Line[];

  /** @param lines in the order of the text, joined by line feeds */
  constructor(root: Element, lines: readonly Line[], shown: readonly ShownHeading[]) {
    this.root = root;
    this.lines = lines;
    this.shown = shown;
    this.text = lines.map(({ number, run }) => (number === '' ? run.text : number + run.text)).join('\n');
  }

  /**
   * The DOM range that holds the text at the span; of an empty span, the caret behind what precedes it. What begins or
   * ends in a number that no node holds begins or ends behind it.
   */
  rangeOf(span: Span): Range {
    const end = this.placeOf(span.end, 'end');
    const start = span.start === span.end ? end : this.placeOf(span.start, 'start');
    const range = this.root.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  /** A place for an offset; `start` leans to what follows it, `end` to what precedes it on its line. */
  placeOf(offset: number, side: 'start' | 'end'): Place {
    const line = this.lineAt(offset);
    if (line === undefined) return { node: this.root, offset: 0 };
    const into = Math.max(offset - textStart(line), 0);
    const { pieces } = line.run;
    const before = side === 'end' ? last(pieces, (piece) => piece.start < into) : undefined;
    const holds = before !== undefined && before.start + before.length >= into;
    const piece = holds ? before : last(pieces, (one) => one.start <= into);
    if (piece === undefined) return { node: this.root, offset: 0 };
    return placeIn(piece, Math.min(into - piece.start, piece.length));
  }

  /** Whether one text node holds the whole span as it is, nothing collapsed in between. */
  isPlain(span: Span): boolean {
    const line = this.lineAt(span.start);
    if (line === undefined) return false;
    const from = textStart(line);
    const piece = last(line.run.pieces, ({ start }) => from + start <= span.start);
    return piece?.kind === 'text' && span.end <= from + piece.start + piece.length;
  }

  /** Where the numbers stand that no node holds. */
  numbers(): Span[] {
    return this.lines.flatMap((line) => (line.number === '' ? [] : [{ start: line.start, end: textStart(line) }]));
  }

  /** Whether no part of the span, or of the place of an empty one, is a number that no node holds. */
  isWritable(span: Span): boolean {
    const at = count(this.lines, (line) => line.start <= span.start) - 1;
    const first = this.lines[at];
    if (first !== undefined && first.number !== '' && span.start < textStart(first)) return false;
    for (let index = at + 1; index < this.lines.length; index++) {
      const line = this.lines[index];
      if (line === undefined || line.start >= span.end) break;
      if (line.number !== '') return false;
    }
    return true;
  }

  /** The offset of a place in the editor, or null outside of it. */
  offsetOf(node: Node, offset: number): number | null {
    if (node !== this.root && !this.root.contains(node)) return null;
    const probe = this.root.ownerDocument.createRange();
    const isBefore = (piece: Piece | undefined) => {
      if (piece === undefined) return false;
      const from = placeIn(piece, 0);
      probe.setStart(from.node, from.offset);
      probe.collapse(true);
      return probe.comparePoint(node, offset) >= 0;
    };
    const line = last(this.lines, ({ run }) => isBefore(run.pieces[0]));
    if (line === undefined) return 0;
    const { pieces } = line.run;
    const at = count(pieces, isBefore) - 1;
    const piece = pieces[at];
    return piece === undefined ? 0 : textStart(line) + offsetIn(piece, pieces[at + 1], node, offset);
  }

  private lineAt(offset: number): Line | undefined {
    return last(this.lines, (line) => line.start <= offset);
  }
}

function textStart(line: Line): number {
  return line.start + line.number.length;
}

/** The last of those at the list's start for which it holds. */
function last<T>(list: readonly T[], holds: (one: T) => boolean): T | undefined {
  return list[count(list, holds) - 1];
}

/** How many at the list's start it holds for; it holds for none after one that it doesn't hold for. */
function count<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && holds(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeIn(piece: Piece, into: number): Place {
  if (piece.kind !== 'node') return { node: piece.node, offset: piece.offset + into };
  const range = new Range();
  range.selectNode(piece.node);
  const after = piece.length > 0 && into > 0;
  return after
    ? { node: range.endContainer, offset: range.endOffset }
    : { node: range.startContainer, offset: range.startOffset };
}

/** Into the run's text. The place is at or behind the piece's start, and before the next one's. */
function offsetIn(piece: Piece, next: Piece | undefined, node: Node, offset: number): number {
  if (node === piece.node) return piece.start + Math.min(Math.max(offset - piece.offset, 0), piece.length);
  const from = placeIn(piece, 0);
  if (from.node === node && from.offset === offset) return piece.start;
  // Behind a line break the next line begins.
  return piece.length === 0 && next !== undefined ? next.start : piece.start + piece.length;
}
