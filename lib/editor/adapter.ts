import type { Range } from '../core/range.ts';
import type { EditorInfo, Mark, WriteEdit } from '../messaging/editor-protocol.ts';
import { openContentEditable } from './contenteditable.ts';
import { openTextarea } from './textarea.ts';

/**
 * One editor of one family. Offsets are UTF-16 units into the text as last read; whoever calls makes sure that
 * it is still the text.
 */
export interface Adapter {
  readonly element: HTMLElement;
  /** The text as its user sees it, line feeds between lines. Cheap while nothing changed. */
  read(): string;
  /** Calls back whenever the text may have changed; returns how to stop. */
  observe(changed: () => void): () => void;
  isWritable(): boolean;
  /** Makes the edits, in order and not overlapping, through the editor's own undo; returns how many steps that took. */
  write(edits: readonly WriteEdit[]): number;
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

export interface Family {
  readonly kind: EditorInfo['kind'];
  /** Opens the element if it is of this family. */
  open(element: Element): Adapter | null;
}

/** In the order they are asked. */
const families: readonly Family[] = [
  { kind: 'textarea', open: openTextarea },
  { kind: 'contenteditable', open: openContentEditable },
];

/** The adapter for an editor's element; null if none knows it. */
export function adapterFor(element: Element): Adapter | null {
  for (const family of families) {
    const adapter = family.open(element);
    if (adapter !== null) return adapter;
  }
  return null;
}
