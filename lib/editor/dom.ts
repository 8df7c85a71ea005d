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

/** The element and those around it, innermost first. */
export function* withAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) yield at;
}

/** The body, even where a page named an element “body”. */
export function bodyOf(document: Document): Element | null {
  const body: unknown = Reflect.get(Document.prototype, 'body', document);
  return body instanceof Element ? body : null;
}

export function activeElementOf(document: Document): Element | null {
  const active: unknown = Reflect.get(Document.prototype, 'activeElement', document);
  return active instanceof Element ? active : null;
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
