import type { HostName } from '../bridge/protocol.ts';

/** An editor's own functions, as far as they are needed. */
export interface Host {
  /** Begin and end one step of its undo around what is written straight into its DOM. */
  open?(): void;
  close?(): void;
  /**
   * Writes through its model, as one step of its undo. The edits come from last to first, and don't overlap. False if
   * a range isn't in the model, or holds another text there; nothing is written then.
   */
  replace?(edits: readonly RangeEdit[]): boolean;
  undo(): void;
}

export interface RangeEdit {
  range: Range;
  /** What the range holds, as its reader sees it. */
  old: string;
  /** A line feed begins a new paragraph. */
  text: string;
}

export interface HostFamily {
  name: HostName;
  /** The editor whose editable element this is. */
  find(element: HTMLElement): Host | null;
}
