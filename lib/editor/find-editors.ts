import { bodyOf, parentOf, withAncestors } from './dom.ts';
import { OVERLAY_TAG } from './marks/overlay.ts';

/** CSS pixels; what is smaller is a search or chat line, not a place for a draft. */
const SMALLEST = { width: 120, height: 18 };
const MOST = 100;

/** Every editor in the scope that a draft may be written in, in the page's order. */
export function findEditors(scope: Document | Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  const document = scope instanceof Document ? scope : scope.ownerDocument;
  const body = bodyOf(document);
  if (scope instanceof Document && document.designMode === 'on' && body instanceof HTMLElement) return [body];
  for (const element of scope.querySelectorAll('textarea, [contenteditable]')) {
    if (found.length >= MOST) break;
    if (element instanceof HTMLElement && isEditor(element)) found.push(element);
  }
  return found;
}

/** The editor of the list that an element is in. */
export function editorAround(element: Element, editors: readonly HTMLElement[]): HTMLElement | undefined {
  for (const at of withAncestors(element)) {
    const editor = editors.find((one) => one === at);
    if (editor !== undefined) return editor;
  }
  return undefined;
}

function isEditor(element: HTMLElement): boolean {
  if (element.localName === OVERLAY_TAG || isOneLiner(element)) return false;
  if (element instanceof HTMLTextAreaElement) {
    if (element.readOnly || element.matches(':disabled')) return false;
  } else if (!isEditingHost(element)) return false;
  return isShown(element);
}

function isEditingHost(element: HTMLElement): boolean {
  if (!element.isContentEditable) return false;
  const parent = parentOf(element);
  return !(parent instanceof HTMLElement && parent.isContentEditable);
}

function isOneLiner(element: HTMLElement): boolean {
  const role = element.getAttribute('role');
  return role === 'searchbox' || role === 'combobox' || element.getAttribute('aria-multiline') === 'false';
}

function isShown(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < SMALLEST.width || height < SMALLEST.height) return false;
  return getComputedStyle(element).visibility === 'visible';
}
