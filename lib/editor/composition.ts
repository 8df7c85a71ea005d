import { targetOf } from './dom.ts';

/** Whether an input method is composing in the frame, read live. */
export class Composition {
  private documents: readonly Document[];
  private readonly changed: () => void;
  private target: Element | null = null;

  /** @param changed called when a composition opens or ends */
  constructor(document: Document, changed: () => void) {
    this.documents = [document];
    this.changed = changed;
    this.listen();
  }

  /** Again, when the document was written anew and forgot its listeners. */
  listen(): void {
    for (const document of this.documents) {
      document.addEventListener('compositionstart', this.onStart, true);
      document.addEventListener('compositionend', this.onEnd, true);
      document.addEventListener('focusout', this.onEnd, true);
    }
  }

  /** Those of frames, too, whose editors are read from here. */
  follow(documents: readonly Document[]): void {
    this.documents = [...new Set([...this.documents, ...documents])];
    this.listen();
  }

  /** An editor that is taken out of the page, by itself or with its frame, never ends its composition. */
  get open(): boolean {
    return this.target?.isConnected === true && this.target.ownerDocument.defaultView !== null;
  }

  close(): void {
    for (const document of this.documents) {
      document.removeEventListener('compositionstart', this.onStart, true);
      document.removeEventListener('compositionend', this.onEnd, true);
      document.removeEventListener('focusout', this.onEnd, true);
    }
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
