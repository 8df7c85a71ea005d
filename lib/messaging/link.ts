import type { EditorInfo, Mark, WriteOutcome } from './editor-protocol.ts';
import type { Edit } from '../core/diagnostic.ts';
import type { ShownHeading } from '../core/document/shown-heading.ts';
import type { Range } from '../core/range.ts';

/** Why a tab can't be read even though the user asked. */
export type UnreadableReason = 'browser-page' | 'file' | 'pdf' | 'too-long' | 'partial' | 'flood' | 'other';

export type LinkStatus =
  | { state: 'connecting' }
  /** The click's leave to read ended; `origin` only where the browser still tells it. */
  | { state: 'no-access'; origin?: string }
  | { state: 'unreadable'; reason: UnreadableReason; detail?: string }
  /** `frames` are origins of frames inside the page that the click's leave does not cover. */
  | { state: 'no-editor'; frames: string[] }
  | { state: 'ready' }
  /** The editor, or the whole tab, went away while it was read. */
  | { state: 'gone'; what: 'editor' | 'tab' };

/** One editor of the tab; `key` is unique over all frames. */
export interface EditorChoice {
  key: string;
  frameId: number;
  info: EditorInfo;
  /** Where it is several fields of a form read as one draft. */
  joins?: Joined;
  /** Whether it is for remarks on a draft that is read in its stead, whatever has the focus. */
  isBeside?: boolean;
}

export interface Joined {
  /** Their ids, in the page's order. */
  fields: readonly string[];
  /** Changes with the editors in the frames among them. */
  stamp: string;
  /** Whether it is read where the user chose nothing. */
  byDefault: boolean;
}

/** The text of the watched editor, as last told, and which of its lines are shown as headings. */
export interface Draft {
  editor: string;
  revision: number;
  text: string;
  shown: readonly ShownHeading[];
}

/** Everything the panel shows of a link. A new object each time something changes. */
export interface LinkView {
  status: LinkStatus;
  editors: EditorChoice[];
  target: string | undefined;
  draft: Draft | undefined;
  /**
   * What is selected in the draft’s text, or where the caret stood last; undefined where it is not known: what is put in
   * goes to the end then. It moves along with the text.
   */
  caret: Range | undefined;
  composing: boolean;
  /** Messages that did not have the right shape. */
  dropped: number;
  /** Counts up when a jump's place had gone. */
  staleJumps: number;
  /** The site being read, where the browser tells it. */
  origin: string | undefined;
}

/** Before anything is known. */
export const UNLINKED: LinkView = {
  status: { state: 'connecting' },
  editors: [],
  target: undefined,
  draft: undefined,
  caret: undefined,
  composing: false,
  dropped: 0,
  staleJumps: 0,
  origin: undefined,
};

/** One request to write: `id` names it for undo. */
export interface WriteRequest {
  id: number;
  outcome: Promise<WriteOutcome>;
}

/** A source of a draft: an editor of a web page, or the panel's own paste box. */
export interface EditorLink {
  getView: () => LinkView;
  subscribe: (listener: () => void) => () => void;
  /** Reads that editor from now on, whatever has the focus. */
  choose: (key: string) => void;
  /** Scrolls to the range of the text at `revision` and selects it. */
  jump: (revision: number, range: Range) => void;
  mark: (revision: number, marks: Mark[], current: Range | null) => void;
  /** The old text of each edit is taken from `text`, the draft at `revision`; `caret` is where it shall stand afterwards. */
  write: (revision: number, text: string, edits: Edit[], caret?: number) => WriteRequest;
  /** Takes back the write of that id. */
  undo: (write: number) => Promise<WriteOutcome>;
  /** Looks for editors again. */
  reconnect: () => void;
  close: () => void;
}
