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
  readonly element: HTMLElement;
  /** Cheap while nothing changed. */
  read(): EditorText;
  /** Calls back whenever the text may have changed; returns how to stop. */
  observe(changed: () => void): () => void;
  isWritable(): boolean;
  /** What is selected, or where the caret is; null where that is elsewhere. */
  caret(): Range | null;
  /**
   * Makes the edits, in order and not overlapping, through the editor's own undo; resolves to how many steps that took.
   * @param caret where the caret shall be in the new text; left out, it stays where it was
   */
  write(edits: readonly WriteEdit[], caret?: number): Promise<number>;
  /** Takes back the last step of the editor's own undo. */
  undo(): void;
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
