import { afterEach, vi } from 'vitest';
import { listen } from '../../../lib/editor/host/listen.ts';
import { moveSelected } from '../../../lib/core/edits/move.ts';
import type { Range } from '../../../lib/core/range.ts';
import { openSession, type Session } from '../../../lib/editor/session.ts';
import {
  type FromEditor,
  fromEditor,
  type ToEditor,
  type WriteEdit,
  type WriteOutcome,
} from '../../../lib/messaging/editor-protocol.ts';

const open: Session[] = [];

// The half that a page's own world has; here both live in one.
listen(window);

afterEach(() => {
  for (const session of open.splice(0)) session.close();
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
});

/** Puts HTML into the test page and returns the element with the id `editor`. */
export function showPage(html: string): HTMLElement {
  document.body.innerHTML = html;
  const editor = document.getElementById('editor');
  if (editor === null) throw new Error('The page has no element with the id “editor”.');
  return editor;
}

export function showTextarea(html: string): HTMLTextAreaElement {
  const editor = showPage(html);
  if (!(editor instanceof HTMLTextAreaElement)) throw new Error('The editor is no textarea.');
  return editor;
}

/** A panel's side of a session: what it was told, and the text it believes in. */
export class Panel {
  readonly messages: FromEditor[] = [];
  text = '';
  revision = 0;
  /** Null where it is not known. */
  caret: Range | null = null;
  private readonly session: Session;
  private request = 0;

  constructor(scope?: Element) {
    this.session = openSession({ document, ...(scope && { scope }) }, (message) => this.receive(message));
    open.push(this.session);
  }

  send(message: ToEditor): void {
    this.session.receive(message);
  }

  close(): void {
    this.session.close();
  }

  of<T extends FromEditor['type']>(type: T): Extract<FromEditor, { type: T }>[] {
    return this.messages.filter((message): message is Extract<FromEditor, { type: T }> => message.type === type);
  }

  get editors() {
    return this.of('editors').at(-1)?.editors ?? [];
  }

  /** Watches the only editor, or the one at the index. */
  watch(index = 0): void {
    const editor = this.editors[index];
    if (editor === undefined) throw new Error('There is no such editor in the list.');
    this.send({ type: 'watch', editor: editor.id });
  }

  /** Edits that put `text` in place of whatever matches. */
  replaceAll(pattern: string, text: string): WriteEdit[] {
    return [...this.text.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: old }) => ({
      start: index,
      end: index + old.length,
      old,
      text,
    }));
  }

  write(edits: WriteEdit[], revision = this.revision, caret?: number): Promise<WriteOutcome> {
    this.request += 1;
    this.send({
      type: 'write',
      request: this.request,
      revision,
      edits,
      ...(caret !== undefined && { caret }),
    });
    return this.outcome(this.request);
  }

  /** Puts a text in the place of what is selected, at the end where that is not known; the caret comes to stand in it. */
  insert(text: string, caret = text.length): Promise<WriteOutcome> {
    const { start, end } = this.caret ?? { start: this.text.length, end: this.text.length };
    const edit = { start, end, old: this.text.slice(start, end), text };
    return this.write([edit], this.revision, start + caret);
  }

  /** The text with the selection, or the caret, in brackets. */
  get shownCaret(): string {
    if (this.caret === null) return this.text;
    const { start, end } = this.caret;
    return `${this.text.slice(0, start)}[${this.text.slice(start, end)}]${this.text.slice(end)}`;
  }

  /** Takes back the last write. */
  undo(write = this.request): Promise<WriteOutcome> {
    this.request += 1;
    this.send({ type: 'undo', request: this.request, write });
    return this.outcome(this.request);
  }

  private outcome(request: number): Promise<WriteOutcome> {
    return vi.waitFor(
      () => {
        const answer = this.of('outcome').find((message) => message.request === request);
        if (answer === undefined) throw new Error('No outcome has come yet.');
        return answer.outcome;
      },
      { timeout: 10_000 },
    );
  }

  private receive(message: FromEditor): void {
    this.messages.push(fromEditor.parse(message));
    if (message.type === 'snapshot') {
      this.text = message.text;
      this.caret = null;
    }
    if (message.type === 'change') {
      if (message.base !== this.revision) throw new Error(`Revision ${message.base} does not follow ${this.revision}.`);
      for (const { start, end, text } of message.edits)
        this.text = this.text.slice(0, start) + text + this.text.slice(end);
      this.caret &&= moveSelected(this.caret, message.edits, this.text.length);
    }
    if (message.type === 'caret') {
      if (message.revision !== this.revision) throw new Error(`The caret is not one of revision ${this.revision}.`);
      this.caret = message.range;
    }
    if (message.type === 'snapshot' || message.type === 'change') this.revision = message.revision;
  }
}
