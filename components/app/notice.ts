import type { Range } from '../../lib/core/range.ts';
import type { Change } from '../log/change.ts';

/** The way back: by the editor's own undo where it knows the write, or else by writing what was there. */
export interface Undo {
  change: Change;
  write?: number;
}

/** What the bar under the tabs says about the last write. */
export type Notice =
  | { kind: 'applied'; count: number; undoSteps: number; undo: Undo }
  /** Places that were taken back, and those left alone: changed since, or not to be told by the words around. */
  | { kind: 'taken-back'; count: number; changed: number; lost: number; undo: Undo }
  | { kind: 'undone' }
  | { kind: 'undo-failed' }
  | { kind: 'stale' }
  | { kind: 'composing' }
  /** Something was written, but not what was meant: where, and the way back, if the text changed at all. */
  | { kind: 'unverified'; at?: Range & { revision: number }; undo?: Undo }
  | { kind: 'rejected'; reason: RejectedReason; rescue?: Rescue };

export type RejectedReason = 'read-only' | 'gone' | 'refused';

/** What the user can still do by hand: paste the text, or take out the words. */
export type Rescue = { kind: 'paste'; text: string; copied: boolean } | { kind: 'delete'; words: string };
