import type { TextEdit, WriteEdit, WriteOutcome } from '../messaging/editor-protocol.ts';
import type { Composition } from './composition.ts';
import { diff } from './diff.ts';
import { applyEdits, editWithout, fits, inOrder, inverse, isSame, keepsRest, leaveOut, placeAmong } from './edits.ts';
import { InputCount } from './input-count.ts';
import type { WatchedEditor } from './watched-editor.ts';
import { nextFrame } from './write/next-frame.ts';

/** Writes that can still be taken back; each holds two texts. */
const MOST_KEPT = 10;
/** Frames that an editor's undo may take until it is seen to have done nothing. */
const SLOW_UNDO = 30;

interface Done {
  edits: readonly WriteEdit[];
  before: string;
  after: string;
  /** Before, without the numbers that only are shown, and the edits of that. */
  own: { text: string; edits: readonly TextEdit[] };
  steps: number;
  /** Input events in this editor, and elsewhere in the frame, when the write was done. */
  inputs: number;
  foreign: number;
}

/** Writes into one watched editor and takes writes back; every outcome comes from the text read again, never from hope. */
export class Writer {
  private readonly editor: WatchedEditor;
  private readonly composition: Composition;
  private readonly inputs: InputCount;
  private readonly done = new Map<number, Done>();

  constructor(editor: WatchedEditor, composition: Composition) {
    this.editor = editor;
    this.composition = composition;
    this.inputs = new InputCount(editor.adapter.documents(), (element) => editor.adapter.holds(element));
  }

  /** @param caret where it shall stand in the new text; left out, it stays */
  async write(
    request: number,
    revision: number,
    unordered: readonly WriteEdit[],
    caret?: number,
  ): Promise<WriteOutcome> {
    const refusal = this.refusal();
    if (refusal !== null) return refusal;
    const watched = this.editor.sync();
    const edits = inOrder(unordered);
    if (watched === null || watched.revision !== revision || !fits(watched.text, edits)) return { status: 'stale' };
    return await this.make(
      request,
      watched.text,
      edits.filter((edit) => edit.text !== edit.old),
      caret,
    );
  }

  private async make(
    request: number,
    before: string,
    edits: readonly WriteEdit[],
    caret?: number,
  ): Promise<WriteOutcome> {
    if (edits.length === 0) return { status: 'applied', undoSteps: 0 };
    const { adapter } = this.editor;
    if (!adapter.accepts(edits)) return { status: 'rejected', reason: 'refused' };
    const numbers = adapter.numbers();
    // A list counts its items anew.
    const inOwnText = edits.map((edit) => editWithout(edit, numbers));
    const own = { text: leaveOut(before, numbers), edits: inOwnText };
    const expected = applyEdits(own.text, own.edits);
    const steps = await adapter.write(edits);
    this.editor.sync();
    await nextFrame();
    const after = this.editor.sync()?.text;
    if (after === before) return { status: 'rejected', reason: 'refused' };
    const newNumbers = adapter.numbers();
    if (after === undefined || !isSame(leaveOut(after, newNumbers), expected)) return { status: 'unverified' };
    if (caret !== undefined) {
      const place = Math.min(placeAmong(caret, edits, numbers, newNumbers), after.length);
      adapter.select({ start: place, end: place });
      this.editor.sync();
    }
    const { own: inputs, foreign } = this.inputs;
    this.keep(request, { edits, before, after, own, steps, inputs, foreign });
    return { status: 'applied', undoSteps: steps };
  }

  /** Takes a write back if the text is still what it left. */
  async undo(write: number): Promise<WriteOutcome> {
    const refusal = this.refusal();
    if (refusal !== null) return refusal;
    const done = this.done.get(write);
    const now = this.editor.sync()?.text;
    // A frame has one undo history for all its editors: after input elsewhere, undo would take back that.
    if (done === undefined || now !== done.after || this.inputs.foreign !== done.foreign) return { status: 'stale' };
    // What was typed and deleted again since lies on top of the write.
    const since = this.inputs.own - done.inputs;
    let after: string | undefined = now;
    for (let step = 0; step < since + done.steps && after !== done.before; step++) {
      this.editor.adapter.undo();
      // Some draw what their model holds a frame later.
      await nextFrame();
      after = this.editor.sync()?.text;
      if (after === undefined || step < since || !this.tookMore(done, after)) continue;
      // One that keeps the whole text now and then goes back to that, beyond what was typed just before the write.
      after = await this.putBack(after, done.before);
      break;
    }
    // Some pages draw their editor anew after each change, and the browser's undo forgets all.
    if (after === done.after) after = await this.writeBack(done);
    if (after === done.after) return { status: 'rejected', reason: 'refused' };
    this.done.delete(write);
    return after !== undefined && isSame(after, done.before)
      ? { status: 'applied', undoSteps: 0 }
      : { status: 'unverified' };
  }

  private tookMore({ own }: Done, now: string): boolean {
    return !keepsRest(leaveOut(now, this.editor.adapter.numbers()), own.text, own.edits);
  }

  /** Writes what the editor's undo took too much. */
  private async putBack(now: string, wanted: string): Promise<string | undefined> {
    const edit = diff(now, wanted);
    if (edit === null || isSame(now, wanted)) return now;
    const edits = [{ ...edit, old: now.slice(edit.start, edit.end) }];
    return this.editor.adapter.accepts(edits) ? await this.writeAndRead(edits) : now;
  }

  private async writeBack({ edits, after }: Done): Promise<string | undefined> {
    for (let frame = 0; frame < SLOW_UNDO; frame++) {
      const now = this.editor.sync()?.text;
      if (now !== after) return now;
      await nextFrame();
    }
    return await this.writeAndRead(inverse(edits));
  }

  private async writeAndRead(edits: readonly WriteEdit[]): Promise<string | undefined> {
    await this.editor.adapter.write(edits);
    await nextFrame();
    return this.editor.sync()?.text;
  }

  close(): void {
    this.inputs.close();
  }

  private refusal(): WriteOutcome | null {
    const { adapter } = this.editor;
    if (!adapter.isConnected()) return { status: 'rejected', reason: 'gone' };
    if (this.composition.open) return { status: 'rejected', reason: 'composing' };
    return adapter.isWritable() ? null : { status: 'rejected', reason: 'read-only' };
  }

  private keep(request: number, done: Done): void {
    this.done.set(request, done);
    for (const oldest of this.done.keys()) {
      if (this.done.size <= MOST_KEPT) break;
      this.done.delete(oldest);
    }
  }
}
