import { hasFocus, isShadowRoot, rootOf } from './dom.ts';

/** The selection that sees into the element's tree: Chromium keeps one for each shadow root, and hides it from the document's. */
export function selectionOf(element: Element): Selection | null {
  const root = rootOf(element);
  if (isShadowRoot(root) && 'getSelection' in root && typeof root.getSelection === 'function') {
    const selection: unknown = root.getSelection();
    if (selection instanceof Selection) return selection;
  }
  return element.ownerDocument.getSelection();
}

/** Calls back when what is selected in an editor with the focus may have changed; returns how to stop. */
export function observeSelection(editor: Element, moved: () => void): () => void {
  const onMove = () => {
    if (hasFocus(editor)) moved();
  };
  // What is selected in a text control is told at itself, and in a shadow tree no further than its root.
  const trees = new Set([editor.ownerDocument, rootOf(editor)]);
  for (const tree of trees) tree.addEventListener('selectionchange', onMove, true);
  editor.addEventListener('focusin', onMove);
  return () => {
    for (const tree of trees) tree.removeEventListener('selectionchange', onMove, true);
    editor.removeEventListener('focusin', onMove);
  };
}
