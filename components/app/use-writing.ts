import { useEffect, useState } from 'react';
import type { Edit } from '../../lib/core/diagnostic.ts';
import type { WriteOutcome } from '../../lib/messaging/editor-protocol.ts';
import type { EditorLink, LinkView } from '../../lib/messaging/link.ts';
import type { Checked } from '../linter/checker.ts';
import { type Change, inverseOf } from '../log/change.ts';
import { logWrite } from '../log/log-write.ts';
import { type TakeBackPlan, Trail } from '../log/trail.ts';
import { copyText } from './clipboard.ts';
import type { Notice, Undo } from './notice.ts';
import { outcomeNotice, rescueOf } from './outcome-notice.ts';

export interface Writing {
  notice: Notice | undefined;
  /** The last write is not in the log, since nothing can be stored; said once. */
  unlogged: boolean;
  busy: boolean;
  trail: Trail;
  /**
   * Writes edits of the checked draft; `rule` is the check they come from, `caret` where it shall stand in the new text.
   * True where they stand in the draft now.
   */
  write: (checked: Checked, edits: Edit[], rule?: string, caret?: number) => Promise<boolean>;
  takeBack: (plan: TakeBackPlan) => Promise<void>;
  undo: (undo: Undo) => Promise<void>;
  copy: (text: string) => Promise<void>;
  dismiss: () => void;
}

/** Writes through the link, follows and logs what was written, and keeps what became of it, or of a jump whose place had gone. */
export function useWriting(link: EditorLink | undefined, view: LinkView): Writing {
  const [trail] = useState(() => new Trail());
  const [notice, setNotice] = useState<Notice>();
  const [busy, setBusy] = useState(false);
  const [seenJumps, setSeenJumps] = useState(view.staleJumps);
  const [editor, setEditor] = useState(view.draft?.editor);
  const [unlogged, setUnlogged] = useState(false);
  const [isTold, setTold] = useState(false);

  if (view.staleJumps !== seenJumps) {
    setSeenJumps(view.staleJumps);
    if (view.staleJumps > seenJumps) setNotice({ kind: 'stale' });
  }
  if (view.draft && view.draft.editor !== editor) {
    setEditor(view.draft.editor);
    // What was said is about another editor, but a text that could not be written is still wanted.
    if (notice?.kind !== 'rejected') setNotice(undefined);
  }

  useEffect(() => {
    const follow = (): void => trail.follow(link?.getView().draft);
    follow();
    return link?.subscribe(follow);
  }, [link, trail]);

  /** One request to the editor. The trail has the exact edits, where reading again shows but the first and the last place. */
  async function request(change: Change, send: () => Promise<WriteOutcome>, id?: string): Promise<WriteOutcome> {
    setBusy(true);
    setUnlogged(false);
    const end = trail.begin();
    const outcome = await send();
    const isDone = outcome.status === 'applied' || outcome.status === 'unverified';
    end(link?.getView().draft, isDone ? change : undefined, id);
    setBusy(false);
    return outcome;
  }

  async function write(checked: Checked, edits: Edit[], rule?: string, caret?: number): Promise<boolean> {
    if (!link || edits.length === 0) return false;
    const change = { text: checked.draft.text, edits };
    const entry = logWrite(trail, link.getView(), change, rule);
    const sent = link.write(checked.draft.revision, change.text, edits, caret);
    const outcome = await request(change, () => sent.outcome, entry.id);
    if (outcome.status === 'applied') {
      const undo = { change: inverseOf(change), write: sent.id };
      setNotice({ kind: 'applied', count: edits.length, undoSteps: outcome.undoSteps, undo });
    } else {
      const rescue = await rescueOf(outcome, change);
      setNotice(outcomeNotice(outcome, change, link.getView().draft, rescue));
    }
    if (outcome.status === 'applied' || outcome.status === 'unverified') {
      const isLogged = await entry.add();
      setUnlogged(!isLogged && !isTold);
      if (!isLogged) setTold(true);
    }
    return outcome.status === 'applied';
  }

  async function takeBack({ draft, edits, taken, states }: TakeBackPlan): Promise<void> {
    if (!link) return;
    const change = { text: draft.text, edits };
    const sent = link.write(draft.revision, draft.text, edits);
    const outcome = await request(change, () => sent.outcome);
    if (outcome.status !== 'applied') {
      setNotice(outcomeNotice(outcome, change, link.getView().draft));
      return;
    }
    const left = states.flat();
    setNotice({
      kind: 'taken-back',
      count: taken.length,
      changed: left.filter((state) => state === 'changed').length,
      lost: left.filter((state) => state === 'lost').length,
      undo: { change: inverseOf(change), write: sent.id },
    });
  }

  async function undo({ change, write: id }: Undo): Promise<void> {
    const draft = link?.getView().draft;
    if (!link || !draft) return;
    const isUnchanged = draft.text === change.text;
    const outcome = await request(change, async () => {
      if (id !== undefined) return await link.undo(id);
      return isUnchanged ? await link.write(draft.revision, draft.text, change.edits).outcome : { status: 'stale' };
    });
    if (outcome.status === 'applied') setNotice({ kind: 'undone' });
    else if (outcome.status === 'stale') setNotice({ kind: 'undo-failed' });
    else setNotice(outcomeNotice(outcome, change, link.getView().draft));
  }

  async function copy(text: string): Promise<void> {
    const copied = await copyText(text);
    setNotice((now) => (now?.kind === 'rejected' ? { ...now, rescue: { kind: 'paste', text, copied } } : now));
  }

  function dismiss(): void {
    setNotice(undefined);
    setUnlogged(false);
  }

  return { notice, unlogged, busy, trail, write, takeBack, undo, copy, dismiss };
}
