import { bodyOf, openRootOf, parentOf, withAncestors } from '../dom.ts';
import { hiderOf } from './hider.ts';
import { OVERLAY_TAG } from '../marks/overlay.ts';

const MOST = 100;

export interface Found {
  /** Those a draft may be written in, in the page's order. */
  editors: HTMLElement[];
  /** These and the frames of the same site, in the page's order. */
  fields: HTMLElement[];
  /** What hides further ones; when its size changes, they may be shown. */
  hiders: Element[];
  /** Every open shadow root, whatever is in it. */
  roots: ShadowRoot[];
}

/** Looks for editors in the scope and in all open shadow roots there. */
export function findEditors(scope: Document | Element): Found {
  const { candidates, roots } = collect(scope);
  const found: Found = { editors: [], fields: [], hiders: [], roots };
  for (const candidate of candidates) {
    if (found.fields.length >= MOST) break;
    const isFrame = candidate instanceof HTMLIFrameElement && candidate.contentDocument !== null;
    if (!isFrame && (!isEditor(candidate) || editorAround(candidate, found.editors) !== undefined)) continue;
    const hider = hiderOf(candidate);
    if (hider !== null) found.hiders.push(hider);
    else found.fields.push(candidate);
    if (hider === null && !isFrame) found.editors.push(candidate);
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

/** Walks the trees in the page's order, without recursion, since shadow roots may be nested to any depth. */
function collect(scope: Document | Element): { candidates: HTMLElement[]; roots: ShadowRoot[] } {
  const candidates: HTMLElement[] = [];
  const roots: ShadowRoot[] = [];
  const whole = scope instanceof Document ? wholeBody(scope) : null;
  if (whole !== null) candidates.push(whole);
  const open = [elementsOf(scope)];
  for (let tree = open.at(-1); tree !== undefined; tree = open.at(-1)) {
    const next = tree.all.next();
    if (next.done === true) {
      open.pop();
      continue;
    }
    if (next.value instanceof HTMLElement && tree.matching.has(next.value)) candidates.push(next.value);
    const root = openRootOf(next.value);
    if (root === null) continue;
    roots.push(root);
    open.push(elementsOf(root));
  }
  return { candidates, roots };
}

function elementsOf(scope: ParentNode): { all: Iterator<Element>; matching: ReadonlySet<Element> } {
  return {
    all: scope.querySelectorAll('*').values(),
    matching: new Set(scope.querySelectorAll('textarea, [contenteditable], iframe')),
  };
}

/** The body of a document that is an editor as a whole. */
function wholeBody(document: Document): HTMLElement | null {
  const body = bodyOf(document);
  if (!(body instanceof HTMLElement)) return null;
  return document.designMode === 'on' || parentIsEditable(body) ? body : null;
}

function isEditor(element: HTMLElement): boolean {
  if (element.localName === OVERLAY_TAG || isOneLiner(element)) return false;
  if (element.getAttribute('aria-hidden') === 'true') return false;
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.matches(':disabled');
  if (element === bodyOf(element.ownerDocument)) return element.isContentEditable;
  return element.localName !== 'html' && element.isContentEditable && !parentIsEditable(element);
}

function parentIsEditable(element: HTMLElement): boolean {
  const parent = parentOf(element);
  return parent instanceof HTMLElement && parent.isContentEditable;
}

function isOneLiner(element: HTMLElement): boolean {
  const role = element.getAttribute('role');
  return role === 'searchbox' || role === 'combobox' || element.getAttribute('aria-multiline') === 'false';
}
