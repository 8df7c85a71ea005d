/**
 * Reading the page's tree past the names a page may give its fields: `<input name="parentNode">` in a form shadows
 * that property of the form, in our isolated world too. Asking the prototype can't be shadowed.
 */

export function nodeTypeOf(node: Node): number {
  const type: unknown = Reflect.get(Node.prototype, 'nodeType', node);
  return typeof type === 'number' ? type : 0;
}

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === Node.TEXT_NODE;
}

export function isElement(value: unknown): value is Element {
  return isNode(value) && nodeTypeOf(value) === Node.ELEMENT_NODE;
}

/** Not by `instanceof`: a node of another frame has that frame's own classes. */
function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

/** The element around a node, out of a shadow tree too; null at the document. */
export function parentOf(node: Node): Element | null {
  const parent: unknown = Reflect.get(Node.prototype, 'parentNode', node);
  if (isElement(parent)) return parent;
  return isNode(parent) && 'host' in parent && isElement(parent.host) ? parent.host : null;
}

export function queryAll(element: Element, selector: string): NodeListOf<Element> {
  return Element.prototype.querySelectorAll.call(element, selector);
}

/** The element and those around it as they are laid out, innermost first: slots and shadow hosts too. */
export function* withAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = slotOf(at) ?? parentOf(at)) yield at;
}

/** Whether a node is in the scope, in whatever shadow tree inside it. */
export function isWithin(scope: Document | Element, element: Element): boolean {
  if (nodeTypeOf(scope) === Node.DOCUMENT_NODE) return element.isConnected;
  for (const at of withAncestors(element)) if (at === scope) return true;
  return false;
}

/** The tree the element is in, whose style sheets reach it: the document's or a shadow root's. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root: unknown = Reflect.apply(Node.prototype.getRootNode, element, []);
  return isShadowRoot(root) ? root : element.ownerDocument;
}

/** An element's shadow root if pages may see it. */
export function openRootOf(element: Element): ShadowRoot | null {
  const root: unknown = Reflect.get(Element.prototype, 'shadowRoot', element);
  return isShadowRoot(root) ? root : null;
}

/** Every open shadow root the element is in, innermost first. */
export function* rootsAround(element: Element): Generator<ShadowRoot> {
  for (let root = rootOf(element); isShadowRoot(root); root = rootOf(root.host)) yield root;
}

export function isShadowRoot(value: unknown): value is ShadowRoot {
  return isNode(value) && nodeTypeOf(value) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in value;
}

/** Where an event started: outside a shadow tree, `target` names only the tree's host. */
export function targetOf(event: Event): Element | null {
  const first: unknown = event.composedPath()[0];
  return isElement(first) ? first : null;
}

function slotOf(element: Element): Element | null {
  const slot: unknown = Reflect.get(Element.prototype, 'assignedSlot', element);
  return isElement(slot) ? slot : null;
}

/** The body, even where a page named an element “body”. */
export function bodyOf(document: Document): Element | null {
  const body: unknown = Reflect.get(Document.prototype, 'body', document);
  return body instanceof Element ? body : null;
}

/** The element with the focus, in whatever open shadow tree. */
export function activeElementOf(document: Document): Element | null {
  const active: unknown = Reflect.get(Document.prototype, 'activeElement', document);
  let at = isElement(active) ? active : null;
  for (let inner = at; inner !== null; inner = openRootOf(inner)?.activeElement ?? null) at = inner;
  return at;
}

/** Every frame remembers an active element; the page's focus is in one of them. */
export function holdsFocus(document: Document): boolean {
  const frame = document.defaultView?.frameElement ?? null;
  return frame === null || activeElementOf(frame.ownerDocument) === frame;
}

/** Whether the page's focus is on the element or in it. */
export function hasFocus(element: Element): boolean {
  const active = activeElementOf(element.ownerDocument);
  return active !== null && isWithin(element, active) && holdsFocus(element.ownerDocument);
}

/** In lower case for elements of HTML. */
export function nameOf(element: Element): string {
  const name: unknown = Reflect.get(Element.prototype, 'localName', element);
  return typeof name === 'string' ? name : '';
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function textOf(node: Node): string {
  const text: unknown = Reflect.get(Node.prototype, 'textContent', node);
  return typeof text === 'string' ? text : '';
}
