import { targetOf } from './dom.ts';

/** Whether an input method is composing in the frame, read live. */
export class Composition {
  private readonly document: Document;
  private readonly changed: () => void;
  private target: Element | null = null;

  /** @param changed called when a composition opens or ends */
  constructor(document: Document, changed: () => void) {
    this.document = document;
    this.changed = changed;
    this.listen();
  }

  /** Again, when the document was written anew and forgot its listeners. */
  listen(): void {
    this.document.addEventListener('compositionstart', this.onStart, true);
    this.document.addEventListener('compositionend', this.onEnd, true);
    this.document.addEventListener('focusout', this.onEnd, true);
  }

  /** An editor that is taken out of the page never ends its composition. */
  get open(): boolean {
    return this.target?.isConnected === true;
  }

  close(): void {
    this.document.removeEventListener('compositionstart', this.onStart, true);
    this.document.removeEventListener('compositionend', this.onEnd, true);
    this.document.removeEventListener('focusout', this.onEnd, true);
  }

  private readonly onStart = (event: Event): void => {
    const target = targetOf(event);
    if (target === null) return;
    this.target = target;
    this.changed();
  };

  private readonly onEnd = (): void => {
    if (this.target === null) return;
    this.target = null;
    this.changed();
  };
}
