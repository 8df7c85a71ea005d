import type { Box } from './box.ts';
import type { Numbering } from './shown-number.ts';

/** What one block gives of the text. Read again in place when something in the block changed. */
export interface Fragment {
  readonly element: Element;
  readonly box: Box;
  /** The list around it, or the editor's root. */
  readonly list: Element;
  /** 1 to 6, or 9 in text from Word; 0 for no heading. */
  readonly heading: number;
  numbering: Numbering | null;
  /** The number that a list item asks for. */
  readonly value: number | null;
  /** Its own text and the blocks in it, as they follow each other. */
  parts: Part[];
  /** The reading that last met it. */
  reading: number;
}

export type Part = Run | Fragment;

/** Inline content from one edge of a block to the next. Lines of their own, so line feeds join runs. */
export interface Run {
  readonly text: string;
  /** In the order of the text; never none. */
  readonly pieces: readonly Piece[];
}

/** One stretch of text that stands in one place of the tree. */
export interface Piece {
  /** UTF-16 offset into the run's text. */
  start: number;
  /** 0 for the place of a line break, or of what only holds a line open. */
  length: number;
  /** `text` stands in a text node, `node` is a whole one (a break, an object), `inside` is an element with nothing in it. */
  kind: 'text' | 'node' | 'inside';
  node: Node;
  /** Where the piece starts in a text node; 0 for others. */
  offset: number;
}

export function isFragment(part: Part): part is Fragment {
  return 'parts' in part;
}
