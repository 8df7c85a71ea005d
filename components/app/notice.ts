import { useState } from 'react';
import type { Edit } from '../../lib/core/diagnostic.ts';
import type { WriteOutcome } from '../../lib/messaging/editor-protocol.ts';
import type { EditorLink } from '../../lib/messaging/link.ts';
import type { Checked } from '../linter/checker.ts';

/** What the bar under the tabs says about the last write. */
export type Notice =
  | { kind: 'applied'; count: number; undoSteps: number; write: number }
  | { kind: 'undone' }
  | { kind: 'undo-failed' }
  | { kind: 'stale' }
  | { kind: 'unverified' }
  | { kind: 'rejected'; reason: 'composing' | 'read-only' | 'gone' | 'refused'; texts: string[] };

export interface Writing {
  notice: Notice | undefined;
  busy: boolean;
  /** Writes edits of the checked draft; resolves to true where they stand in the draft now. */
  write: (checked: Checked, edits: Edit[]) => Promise<boolean>;
  undo: (write: number) => Promise<void>;
  dismiss: () => void;
}

/** Writes through the link and keeps what became of it, or of a jump whose place had gone: `staleJumps` counts those. */
export function useWriting(link: EditorLink | undefined, staleJumps: number): Writing {
  const [notice, setNotice] = useState<Notice>();
  const [busy, setBusy] = useState(false);
  const [seenJumps, setSeenJumps] = useState(staleJumps);

  if (staleJumps !== seenJumps) {
    setSeenJumps(staleJumps);
    setNotice({ kind: 'stale' });
  }

  async function write(checked: Checked, edits: Edit[]): Promise<boolean> {
    if (!link || edits.length === 0) return false;
    setBusy(true);
    const request = link.write(checked.draft.revision, checked.draft.text, edits);
    const outcome = await request.outcome;
    setBusy(false);
    setNotice(noticeOf(outcome, request.id, edits));
    return outcome.status === 'applied';
  }

  async function undo(id: number): Promise<void> {
    if (!link) return;
    setBusy(true);
    const outcome = await link.undo(id);
    setBusy(false);
    setNotice({ kind: outcome.status === 'applied' ? 'undone' : 'undo-failed' });
  }

  return { notice, busy, write, undo, dismiss: () => setNotice(undefined) };
}

function noticeOf(outcome: WriteOutcome, write: number, edits: readonly Edit[]): Notice {
  switch (outcome.status) {
    case 'applied':
      return { kind: 'applied', count: edits.length, undoSteps: outcome.undoSteps, write };
    case 'rejected':
      return { kind: 'rejected', reason: outcome.reason, texts: edits.map((edit) => edit.text) };
    default:
      return { kind: outcome.status };
  }
}
