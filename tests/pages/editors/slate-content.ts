import { type Descendant, Editor, Element as SlateElement, Node as SlateNode, Text } from 'slate';

declare module 'slate' {
  interface CustomTypes {
    /** `type` is the name of the HTML element that shows it. */
    Element: { type: string; url?: string; children: Descendant[] };
    Text: { text: string; bold?: boolean };
  }
}

export function isInline(element: SlateElement): boolean {
  return element.type === 'a';
}

export function emptyContent(): Descendant[] {
  return [{ type: 'p', children: [{ text: '' }] }];
}

export function fromHtml(html: string): Descendant[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.children].map(fromElement);
}

function fromElement(element: Element): SlateElement {
  const url = element.getAttribute('href');
  const holdsBlocks = element.matches('ol,ul,table,tbody,tr');
  const children = holdsBlocks ? [...element.children].map(fromElement) : [...element.childNodes].map(fromInline);
  return { type: element.localName, ...(url !== null && { url }), children };
}

function fromInline(node: Node): Descendant {
  if (!(node instanceof Element)) return { text: node.nodeValue ?? '' };
  if (node.localName === 'strong') return { text: node.textContent, bold: true };
  return fromElement(node);
}

/** One line for each of the innermost blocks. */
export function linesOf(editor: Editor): string[] {
  const lines = Editor.nodes(editor, {
    at: [],
    match: (node) => SlateElement.isElement(node) && Editor.isBlock(editor, node) && Editor.hasInlines(editor, node),
  });
  return Array.from(lines, ([node]) => SlateNode.string(node));
}

export function htmlOf(nodes: readonly Descendant[]): string {
  return nodes.map((node) => domOf(node).outerHTML).join('');
}

function domOf(node: Descendant): HTMLElement {
  const element = document.createElement(Text.isText(node) ? (node.bold ? 'strong' : 'span') : node.type);
  if (Text.isText(node)) {
    element.textContent = node.text;
  } else {
    if (node.url) element.setAttribute('href', node.url);
    element.append(...node.children.map(domOf));
  }
  return element;
}
