import { isWithin, targetOf } from './dom.ts';

/** Counts the input events of a frame, in one editor and elsewhere. */
export class InputCount {
  own = 0;
  foreign = 0;
  private readonly editor: Element;

  constructor(editor: Element) {
    this.editor = editor;
    editor.ownerDocument.addEventListener('input', this.onInput, true);
  }

  close(): void {
    this.editor.ownerDocument.removeEventListener('input', this.onInput, true);
  }

  private readonly onInput = (event: Event): void => {
    const target = targetOf(event);
    if (target !== null && isWithin(this.editor, target)) this.own += 1;
    else this.foreign += 1;
  };
}
