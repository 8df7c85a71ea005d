import { isShadowRoot, rootOf } from './dom.ts';

/** The selection that sees into the element's tree: Chromium keeps one for each shadow root, and hides it from the document's. */
export function selectionOf(element: Element): Selection | null {
  const root = rootOf(element);
  if (isShadowRoot(root) && 'getSelection' in root && typeof root.getSelection === 'function') {
    const selection: unknown = root.getSelection();
    if (selection instanceof Selection) return selection;
  }
  return element.ownerDocument.getSelection();
}
