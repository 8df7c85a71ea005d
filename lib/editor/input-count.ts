import { targetOf } from './dom.ts';

/** Counts the input events of a frame, in one editor and elsewhere. */
export class InputCount {
  own = 0;
  foreign = 0;
  private readonly document: Document;
  private readonly isOwn: (element: Element) => boolean;

  constructor(document: Document, isOwn: (element: Element) => boolean) {
    this.document = document;
    this.isOwn = isOwn;
    document.addEventListener('input', this.onInput, true);
  }

  close(): void {
    this.document.removeEventListener('input', this.onInput, true);
  }

  private readonly onInput = (event: Event): void => {
    const target = targetOf(event);
    if (target !== null && this.isOwn(target)) this.own += 1;
    else this.foreign += 1;
  };
}
