/**
 * `document.execCommand` is deprecated and has no successor: nothing else writes into an editor's own undo history
 * and fires the input events that pages listen to.
 */
export function insertText(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

export function undoOnce(document: Document): void {
  document.execCommand('undo');
}
