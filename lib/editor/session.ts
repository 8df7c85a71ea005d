import { type FromEditor, JOINED, type ToEditor, type WriteOutcome } from '../messaging/editor-protocol.ts';
import type { Adapter } from './adapter.ts';
import { adapterFor } from './families.ts';
import { Composition } from './composition.ts';
import { EditorList } from './find/editor-list.ts';
import { fieldLabel } from './form/field-label.ts';
import { formTitle } from './form/form-title.ts';
import { lendEditor } from './form/framed.ts';
import { JoinedFields, type LabelledElement } from './form/joined.ts';
import { withPartNumbers } from './form/label-numbers.ts';
import { Schedule } from './schedule.ts';
import { WatchedEditor } from './watched-editor.ts';
import { Writer } from './writer.ts';

export interface SessionOptions {
  document: Document;
  /** Only editors in here; the whole document if left out. */
  scope?: Element;
}

export interface Session {
  receive(message: ToEditor): void;
  /** Looks for editors again, whatever was noticed. */
  look(): void;
  /** Takes away every listener, observer, mark and style sheet. */
  close(): void;
}

/** Serves one panel in one frame: lists the editors, reads, marks and writes the watched one. Knows no `chrome.*`. */
export function openSession(options: SessionOptions, send: (message: FromEditor) => void): Session {
  return new FrameSession(options, send);
}

class FrameSession implements Session {
  private readonly send: (message: FromEditor) => void;
  private readonly list: EditorList;
  private readonly composition: Composition;
  private readonly frameAdded: Schedule;
  private watched: { editor: WatchedEditor; writer: Writer } | null = null;
  private composing = false;
  private closed = false;

  constructor({ document, scope }: SessionOptions, send: (message: FromEditor) => void) {
    this.send = (message) => {
      if (!this.closed) send(message);
    };
    this.frameAdded = new Schedule(() => this.send({ type: 'frame-added' }));
    this.composition = new Composition(document, () => this.reportComposition());
    this.list = new EditorList(document, scope ?? document, {
      changed: () => this.sendEditors(),
      treeChanged: () => this.onTreeChanged(),
      rewritten: () => this.composition.listen(),
      frameAdded: () => this.frameAdded.request(),
    });
    lendEditor(document, () => {
      const only = this.list.only();
      return only === undefined ? null : adapterFor(only);
    });
    this.sendEditors();
  }

  receive(message: ToEditor): void {
    const editor = this.watched?.editor;
    switch (message.type) {
      case 'watch':
        return this.watch(message.editor);
      case 'watch-joined':
        return this.watchJoined(message.fields);
      case 'unwatch':
        return this.unwatch();
      case 'snapshot':
        return editor?.snapshot();
      case 'marks':
        return editor?.setMarks(message.revision, message.marks, message.current);
      case 'jump':
        return editor === undefined ? this.send({ type: 'jump-stale' }) : editor.jump(message.revision, message);
      case 'write':
        return this.answer(message.request, (writer) =>
          writer.write(message.request, message.revision, message.edits, message.caret),
        );
      case 'undo':
        return this.answer(message.request, (writer) => writer.undo(message.write));
    }
  }

  look(): void {
    this.list.look();
  }

  close(): void {
    this.closed = true;
    this.unwatch();
    this.frameAdded.cancel();
    this.list.close();
    this.composition.close();
  }

  private watch(id: string): void {
    const element = this.list.find(id);
    this.open(id, element === undefined ? null : adapterFor(element));
  }

  private watchJoined(ids: readonly string[]): void {
    const elements = ids.flatMap((id) => this.list.findField(id) ?? []);
    const labels = withPartNumbers(elements.map(fieldLabel));
    const fields = elements.map((element, at): LabelledElement => ({ element, label: labels[at] ?? '' }));
    const title = elements[0] && formTitle(elements[0]);
    const all = title === undefined ? fields : [{ element: title, label: '' }, ...fields];
    const joined = this.watched?.editor.adapter;
    if (joined instanceof JoinedFields) {
      const before = joined.documents();
      joined.join(all);
      const after = joined.documents();
      if (before.length === after.length && before.every((document) => after.includes(document))) {
        this.watched?.editor.requestRead();
        return;
      }
    }
    // Where a frame came or went, others are to be listened to.
    this.open(JOINED, new JoinedFields(all));
  }

  private open(id: string, adapter: Adapter | null): void {
    this.unwatch();
    if (adapter === null || !adapter.isConnected()) {
      this.send({ type: 'gone', editor: id });
      return;
    }
    this.composition.follow(adapter.documents());
    const editor = new WatchedEditor(id, adapter, this.composition, this.send);
    this.watched = { editor, writer: new Writer(editor, this.composition) };
    editor.sync();
  }

  private unwatch(): void {
    this.watched?.writer.close();
    this.watched?.editor.close();
    this.watched = null;
  }

  private answer(request: number, act: (writer: Writer) => Promise<WriteOutcome>): void {
    const gone: WriteOutcome = { status: 'rejected', reason: 'gone' };
    const outcome = this.watched === null ? Promise.resolve(gone) : act(this.watched.writer);
    void outcome.then(
      (result) => this.send({ type: 'outcome', request, outcome: result }),
      (error: unknown) => {
        // A page broke into the middle of it: whoever waits is told, and the console has the cause.
        this.send({ type: 'outcome', request, outcome: { status: 'unverified' } });
        throw error;
      },
    );
  }

  private sendEditors(): void {
    this.send({ type: 'editors', editors: this.list.describe() });
  }

  private onTreeChanged(): void {
    const editor = this.watched?.editor;
    if (editor !== undefined && !editor.adapter.isConnected()) {
      this.unwatch();
      this.send({ type: 'gone', editor: editor.id });
      // What stands in its place is told at once.
      this.list.look();
    } else if (editor?.adapter instanceof JoinedFields) {
      // One of its fields may have left.
      editor.requestRead();
    }
    this.reportComposition();
  }

  private reportComposition(): void {
    if (this.composition.open === this.composing) return;
    this.composing = this.composition.open;
    this.send({ type: 'composition', open: this.composing });
    if (!this.composing) this.watched?.editor.requestRead();
  }
}
