import { targetOf } from './dom.ts';

/** Counts the input events of a frame, or of several, in one editor and elsewhere. */
export class InputCount {
  own = 0;
  foreign = 0;
  private readonly documents: readonly Document[];
  private readonly isOwn: (element: Element) => boolean;

  constructor(documents: readonly Document[], isOwn: (element: Element) => boolean) {
    this.documents = documents;
    this.isOwn = isOwn;
    for (const document of documents) document.addEventListener('input', this.onInput, true);
  }

  close(): void {
    for (const document of this.documents) document.removeEventListener('input', this.onInput, true);
  }

  private readonly onInput = (event: Event): void => {
    const target = targetOf(event);
    if (target !== null && this.isOwn(target)) this.own += 1;
    else this.foreign += 1;
  };
}
