import { useEffect, useState } from 'react';
import type { Edit } from '../../lib/core/diagnostic.ts';
import { editText } from '../../lib/core/edits/edit-text.ts';
import { editsBetween } from '../../lib/core/edits/shortest-edits.ts';
import { writtenBy } from '../../lib/core/edits/written.ts';
import type { WriteOutcome } from '../../lib/messaging/editor-protocol.ts';
import type { Draft, EditorLink, LinkView } from '../../lib/messaging/link.ts';
import type { Checked } from '../linter/checker.ts';
import { logWrite } from '../log/log-write.ts';
import { type Change, type TakeBackPlan, Trail } from '../log/trail.ts';
import { copyText } from './clipboard.ts';
import type { Notice, Rescue, Undo } from './notice.ts';

export interface Writing {
  notice: Notice | undefined;
  /** The last write is not in the log, since nothing can be stored; said once. */
  unlogged: boolean;
  busy: boolean;
  trail: Trail;
  /** Writes edits of the checked draft; `rule` is the check they come from. True where they stand in the draft now. */
  write: (checked: Checked, edits: Edit[], rule?: string) => Promise<boolean>;
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
    trail.begin();
    const outcome = await send();
    const isDone = outcome.status === 'applied' || outcome.status === 'unverified';
    trail.end(isDone ? change : undefined, id);
    trail.follow(link?.getView().draft);
    setBusy(false);
    return outcome;
  }

  async function write(checked: Checked, edits: Edit[], rule?: string): Promise<boolean> {
    if (!link || edits.length === 0) return false;
    const change = { text: checked.draft.text, edits };
    const entry = logWrite(trail, link.getView(), change, rule);
    const sent = link.write(checked.draft.revision, change.text, edits);
    const outcome = await request(change, () => sent.outcome, entry.id);
    if (outcome.status === 'applied') {
      const undo = { change: inverseOf(change), write: sent.id };
      setNotice({ kind: 'applied', count: edits.length, undoSteps: outcome.undoSteps, undo });
    } else {
      setNotice(await otherNotice(outcome, change, link.getView().draft, rescueOf));
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
      setNotice(await otherNotice(outcome, change, link.getView().draft));
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
    setNotice({ kind: outcome.status === 'applied' ? 'undone' : 'undo-failed' });
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

/** What brings the text back that was before. */
function inverseOf({ text, edits }: Change): Change {
  const after = editText(text, edits);
  const inverse = writtenBy(text, after, edits).flatMap(({ at, old }) => (at ? [{ ...at, text: old }] : []));
  return { text: after, edits: inverse };
}

async function otherNotice(
  outcome: Exclude<WriteOutcome, { status: 'applied' }>,
  change: Change,
  draft: Draft | undefined,
  rescue: (change: Change) => Promise<Rescue | undefined> = nothing,
): Promise<Notice> {
  if (outcome.status === 'stale') return { kind: 'stale' };
  if (outcome.status === 'rejected') {
    if (outcome.reason === 'composing') return { kind: 'composing' };
    const rescued = await rescue(change);
    return { kind: 'rejected', reason: outcome.reason, ...(rescued && { rescue: rescued }) };
  }
  const [edit] = editsBetween(change.text, draft?.text ?? change.text);
  return {
    kind: 'unverified',
    revision: draft?.revision ?? 0,
    place: edit ? { start: edit.start, end: edit.start + edit.text.length } : { start: 0, end: 0 },
    ...(edit && draft && { undo: { change: { text: draft.text, edits: editsBetween(draft.text, change.text) } } }),
  };
}

/** The words that were to be written go to the clipboard, each once; where there are none, those to be taken out are named. */
async function rescueOf({ text, edits }: Change): Promise<Rescue | undefined> {
  const texts = new Set(edits.map((edit) => edit.text).filter((words) => words.trim() !== ''));
  const [first] = edits;
  if (texts.size === 0) return first && { kind: 'delete', words: text.slice(first.start, first.end) };
  const all = [...texts].join('\n');
  return { kind: 'paste', text: all, copied: await copyText(all) };
}

function nothing(): Promise<undefined> {
  return Promise.resolve(undefined);
}
