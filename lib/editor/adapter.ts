import type { ShownHeading } from '../core/document/shown-heading.ts';
import type { Range } from '../core/range.ts';
import type { Mark, WriteEdit } from '../messaging/editor-protocol.ts';

/** What an editor holds. */
export interface EditorText {
  /** As its user sees it, line feeds between lines. */
  text: string;
  /** Its lines that are shown as headings, in order. */
  shown: readonly ShownHeading[];
}

/**
 * One editor of one family. Offsets are UTF-16 units into the text as last read; whoever calls makes sure that
 * it is still the text.
 */
export interface Adapter {
  /** Whether it is in the page. */
  isConnected(): boolean;
  /** Those it is in: the page's, or those of frames in it. */
  documents(): readonly Document[];
  hasFocus(): boolean;
  /** Whether an element is the editor's own, or in it. */
  holds(element: Element): boolean;
  /** Cheap while nothing changed. */
  read(): EditorText;
  /** Whether the page holds all of its text: some draw no more of a long one than is seen. */
  isWhole(): boolean;
  /** Where numbers stand in the text that only are shown, as those of a list are, and follow from what is around them. */
  numbers(): readonly Range[];
  /** Calls back whenever the text may have changed, or the caret have moved; returns how to stop. */
  observe(changed: () => void, moved: () => void): () => void;
  isWritable(): boolean;
  /** Whether the edits, in order and not overlapping, may be tried: none touches what is shown but can't be written. */
  accepts(edits: readonly WriteEdit[]): boolean;
  /** What is selected, or where the caret is; null where that is elsewhere, as it is while something else has the focus. */
  caret(): Range | null;
  /** Makes edits that it accepts through the editor's own undo; resolves to how many steps that took. The caret stays. */
  write(edits: readonly WriteEdit[]): Promise<number>;
  /** Takes back the last step of the editor's own undo. */
  undo(): void;
  /** Moves the focus within the page and selects, without scrolling. */
  select(range: Range): void;
  /** Scrolls there, moves the focus within the page, selects. */
  reveal(range: Range): void;
  readonly painter: Painter;
}

/** Shows ranges in the page without touching the editor's tree. */
export interface Painter {
  paint(marks: readonly Mark[], current: Range | null): void;
  /** Lights a range up until it is called with null. */
  flash(range: Range | null): void;
  close(): void;
}
