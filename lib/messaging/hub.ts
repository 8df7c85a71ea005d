import { choicesOf, joinsSame, keyOf } from './choices.ts';
import { type EditorInfo, fromEditor, type FromEditor, type ToEditor } from './editor-protocol.ts';
import { createFloodGuard, type Verdict } from './flood-guard.ts';
import { afterCaret, afterChange, afterSnapshot } from './follow.ts';
import {
  type EditorChoice,
  type EditorLink,
  type LinkStatus,
  type LinkView,
  UNLINKED,
  type WriteRequest,
} from './link.ts';
import { createPending } from './pending.ts';
import { type Lost, otherThan, SUCCESSION_MS, successorOf } from './succession.ts';
import { chooseTarget } from './target.ts';

/** After messages were dropped the text may be old: ask for it again when it is calmer. */
const SNAPSHOT_AFTER_FLOOD_MS = 1000;

interface Frame {
  send: (message: ToEditor) => void;
  guard: () => Verdict;
  /** What it listed last. */
  editors: readonly EditorInfo[];
  resync?: ReturnType<typeof setTimeout>;
}

/** The panel's side of the conversation, whoever carries it: frames of a tab, or the paste box. */
export interface Hub extends Omit<EditorLink, 'reconnect'> {
  addFrame: (frameId: number, send: (message: ToEditor) => void) => void;
  removeFrame: (frameId: number) => void;
  /** A message as it came: its shape is checked here. */
  receive: (frameId: number, message: unknown) => void;
  /** What to show while no editor is read. */
  setStatus: (status: LinkStatus) => void;
  setOrigin: (origin: string | undefined) => void;
}

export interface HubEvents {
  onFrameAdded?: () => void;
  /** A frame floods the port and won't stop: cut it off. */
  onFlood?: (frameId: number) => void;
}

export function createHub(events: HubEvents = {}): Hub {
  const frames = new Map<number, Frame>();
  const listeners = new Set<() => void>();
  const pending = createPending();
  let chosen: string | undefined;
  let lost: (Lost & { index: number; timer: ReturnType<typeof setTimeout>; status: LinkStatus }) | undefined;
  let view = UNLINKED;

  function update(change: Partial<LinkView>): void {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }

  function target(): EditorChoice | undefined {
    return view.editors.find((editor) => editor.key === view.target);
  }

  function tell(message: ToEditor): boolean {
    const editor = target();
    const frame = editor && frames.get(editor.frameId);
    frame?.send(message);
    return frame !== undefined;
  }

  /** Sends what has an outcome. */
  function request(message: (id: number) => ToEditor): WriteRequest {
    const added = pending.add();
    if (!tell(message(added.id))) pending.settle(added.id, { status: 'rejected', reason: 'gone' });
    return added;
  }

  /** A lost editor stays in the view until one takes its place, or for so long that none will. */
  function setEditors(editors: EditorChoice[]): void {
    const former = target();
    if (lost) {
      const successor = successorOf(lost, editors);
      if (successor) takeOver(successor, editors);
      else update({ editors: [...editors.slice(0, lost.index), lost.editor, ...editors.slice(lost.index)] });
      return;
    }
    const next = chooseTarget(editors, chosen);
    if (next?.key === former?.key) {
      update({ editors });
      if (next?.joins && !joinsSame(next, former)) watch(next);
      return;
    }
    if (former && !editors.some(({ key }) => key === former.key)) {
      pending.settleAll({ status: 'rejected', reason: 'gone' });
      const known = new Set(view.editors.map(({ key }) => key));
      const timer = setTimeout(giveUp, SUCCESSION_MS);
      const index = view.editors.indexOf(former);
      lost = { editor: former, known, at: Date.now(), index, timer, status: { state: 'gone', what: 'editor' } };
      setEditors(editors);
      return;
    }
    switchTo(next, editors);
  }

  function takeOver(successor: EditorChoice, editors: EditorChoice[]): void {
    if (lost && chosen === lost.editor.key) chosen = successor.key;
    clearTimeout(lost?.timer);
    lost = undefined;
    switchTo(successor, editors);
  }

  /** No editor came in the lost one's place: another is read, or none. */
  function giveUp(): void {
    if (!lost) return;
    const editors = present();
    const next = otherThan(lost, editors, chosen);
    const { timer, status } = lost;
    clearTimeout(timer);
    lost = undefined;
    switchTo(next, editors, status);
  }

  /** @param otherwise what to show where there is no editor */
  function switchTo(next: EditorChoice | undefined, editors: EditorChoice[], otherwise = view.status): void {
    const former = target();
    if (former && former.frameId !== next?.frameId) frames.get(former.frameId)?.send({ type: 'unwatch' });
    pending.settleAll({ status: 'rejected', reason: 'gone' });
    if (!next) {
      update({ status: otherwise, editors: [], target: undefined, composing: false });
      return;
    }
    update({
      editors,
      target: next.key,
      draft: undefined,
      caret: undefined,
      composing: false,
      status: { state: 'ready' },
    });
    watch(next);
  }

  function watch({ frameId, info, joins }: EditorChoice): void {
    frames
      .get(frameId)
      ?.send(joins ? { type: 'watch-joined', fields: [...joins.fields] } : { type: 'watch', editor: info.id });
  }

  /** Those that are in the page; the view may hold a lost one besides. */
  function present(): EditorChoice[] {
    return view.editors.filter((editor) => editor !== lost?.editor);
  }

  function listed(): EditorChoice[] {
    return choicesOf(new Map([...frames].map(([frameId, { editors }]) => [frameId, editors])));
  }

  function forget(frameId: number, editor: string): void {
    const frame = frames.get(frameId);
    if (frame) frame.editors = frame.editors.filter(({ id }) => id !== editor);
  }

  function isTarget(frameId: number, editor: string): boolean {
    return view.target === keyOf(frameId, editor);
  }

  function onChange(frameId: number, message: Extract<FromEditor, { type: 'change' }>): void {
    if (!isTarget(frameId, message.editor)) return;
    const { draft, caret } = view;
    if (!draft || message.revision <= draft.revision) return;
    const told = afterChange({ draft, caret }, message);
    if (told) update(told);
    else tell({ type: 'snapshot' });
  }

  function onCaret(frameId: number, message: Extract<FromEditor, { type: 'caret' }>): void {
    const { draft, caret } = view;
    if (draft && isTarget(frameId, message.editor)) update(afterCaret({ draft, caret }, message));
  }

  function handle(frameId: number, message: FromEditor): void {
    switch (message.type) {
      case 'editors': {
        const frame = frames.get(frameId);
        if (frame) frame.editors = message.editors;
        setEditors(listed());
        break;
      }
      case 'snapshot':
        if (!isTarget(frameId, message.editor)) break;
        update({ status: { state: 'ready' }, ...afterSnapshot(keyOf(frameId, message.editor), message) });
        break;
      case 'change':
        onChange(frameId, message);
        break;
      case 'caret':
        onCaret(frameId, message);
        break;
      case 'composition':
        if (target()?.frameId === frameId) update({ composing: message.open });
        break;
      case 'outcome':
        pending.settle(message.request, message.outcome);
        break;
      case 'jump-stale':
        update({ staleJumps: view.staleJumps + 1 });
        break;
      case 'gone':
        forget(frameId, message.editor);
        setEditors(listed().filter((editor) => editor.key !== keyOf(frameId, message.editor)));
        break;
      case 'unreadable':
        if (isTarget(frameId, message.editor)) update({ status: { state: 'unreadable', reason: message.reason } });
        break;
      case 'frame-added':
        events.onFrameAdded?.();
        break;
    }
  }

  function receive(frameId: number, raw: unknown): void {
    const frame = frames.get(frameId);
    if (!frame) return;
    const verdict = frame.guard();
    if (verdict === 'give-up') {
      removeFrame(frameId);
      giveUp();
      update({ status: { state: 'unreadable', reason: 'flood' } });
      events.onFlood?.(frameId);
      return;
    }
    if (verdict === 'drop') {
      frame.resync ??= setTimeout(() => {
        delete frame.resync;
        if (target()?.frameId === frameId) tell({ type: 'snapshot' });
      }, SNAPSHOT_AFTER_FLOOD_MS);
      return;
    }
    const parsed = fromEditor.safeParse(raw);
    if (parsed.success) handle(frameId, parsed.data);
    else update({ dropped: view.dropped + 1 });
  }

  function removeFrame(frameId: number): void {
    clearTimeout(frames.get(frameId)?.resync);
    const isListed = (frames.get(frameId)?.editors.length ?? 0) > 0;
    if (frames.delete(frameId) && isListed) setEditors(listed());
  }

  return {
    getView: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addFrame: (frameId, send) => frames.set(frameId, { send, guard: createFloodGuard(), editors: [] }),
    removeFrame,
    receive,
    setStatus: (status) => {
      if (lost && status.state === 'connecting') lost.status = status;
      // What is known by now is no reason to wait on.
      else giveUp();
      if (!view.target) update({ status });
    },
    setOrigin: (origin) => {
      // The same id on another site is another editor.
      if (origin !== view.origin) chosen = undefined;
      update({ origin });
    },
    choose: (key) => {
      chosen = key;
      if (lost) giveUp();
      else setEditors(view.editors);
    },
    jump: (revision, range) => tell({ type: 'jump', revision, start: range.start, end: range.end }),
    mark: (revision, marks, current) => tell({ type: 'marks', revision, marks, current }),
    write: (revision, text, edits, caret) => {
      const checked = edits.map((edit) => ({ ...edit, old: text.slice(edit.start, edit.end) }));
      const place = caret === undefined ? {} : { caret };
      return request((id) => ({ type: 'write', request: id, revision, edits: checked, ...place }));
    },
    undo: (write) => request((id) => ({ type: 'undo', request: id, write })).outcome,
    close: () => {
      pending.settleAll({ status: 'rejected', reason: 'gone' });
      clearTimeout(lost?.timer);
      for (const frame of frames.values()) clearTimeout(frame.resync);
      frames.clear();
      listeners.clear();
    },
  };
}
