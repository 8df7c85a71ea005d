import { editsBetween } from '../../lib/core/edits/shortest-edits.ts';
import type { WriteOutcome } from '../../lib/messaging/editor-protocol.ts';
import type { Draft } from '../../lib/messaging/link.ts';
import type { Change } from '../log/change.ts';
import { copyText } from './clipboard.ts';
import type { Notice, Rescue } from './notice.ts';

/** What to say of a write that did not go as it was meant; `draft` is the one read after it. */
export function outcomeNotice(
  outcome: Exclude<WriteOutcome, { status: 'applied' }>,
  { text }: Change,
  draft: Draft | undefined,
  rescue?: Rescue,
): Notice {
  if (outcome.status === 'stale') return { kind: 'stale' };
  if (outcome.status === 'rejected') {
    if (outcome.reason === 'composing') return { kind: 'composing' };
    return { kind: 'rejected', reason: outcome.reason, ...(rescue && { rescue }) };
  }
  const [edit] = editsBetween(text, draft?.text ?? text);
  if (!edit || !draft) return { kind: 'unverified' };
  return {
    kind: 'unverified',
    at: { revision: draft.revision, start: edit.start, end: edit.start + edit.text.length },
    undo: { change: { text: draft.text, edits: editsBetween(draft.text, text) } },
  };
}

/**
 * What the user can still do where nothing was written. The words that were to be put in go to the clipboard, each
 * once; where there are none, those to be taken out are named.
 */
export async function rescueOf(outcome: WriteOutcome, { text, edits }: Change): Promise<Rescue | undefined> {
  if (outcome.status !== 'rejected' || outcome.reason === 'composing') return undefined;
  const texts = new Set(edits.map((edit) => edit.text).filter((words) => words.trim() !== ''));
  const [first] = edits;
  if (texts.size === 0) return first && { kind: 'delete', words: text.slice(first.start, first.end) };
  const all = [...texts].join('\n');
  return { kind: 'paste', text: all, copied: await copyText(all) };
}
