import { attributeOf, matches, nameOf, textOf } from '../dom.ts';
import { fillers } from './filler.ts';
import { numberingOf, type Numbering } from './shown-number.ts';

/** How an element takes part in the text its user sees. */
export interface Box {
  /** `object` is one U+FFFC; `number` is an island that shows its line's number; `transparent` adds nothing of its own. */
  kind: 'hidden' | 'break' | 'object' | 'number' | 'content' | 'transparent';
  /** Stands on lines of its own. */
  block: boolean;
  spaces: Spaces;
  /** Whether its own text and objects are seen, when the editor is. */
  visible: boolean;
  /** As computed. */
  visibility: string;
  /** Can't be typed in, but parts of it can, and only those are read. */
  island: boolean;
  /** Can't be typed in for now, but is read: wangEditor locks a table while more than it is selected. */
  locked: boolean;
  numbering: Numbering | null;
}

/** What becomes of white space in the source: runs collapse, or all is kept, or only line feeds are. */
export type Spaces = 'collapse' | 'keep' | 'keep-lines';

const objectNames =
  'img picture video audio canvas iframe object embed input textarea select button hr progress meter math svg'.split(
    ' ',
  );
const objects = new Set(objectNames);
const objectSelector = objectNames.join(', ');
const editableSelector = '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';

/** Displays that don't stand on a line of their own; every other one does. */
const inline = new Set([
  'inline',
  'inline-block',
  'inline-flex',
  'inline-grid',
  'inline-table',
  'ruby',
  'ruby-base',
  'ruby-text',
]);

/** @param parent null for the editor itself */
export function boxOf(element: Element, parent: Box | null): Box {
  const style = getComputedStyle(element);
  const { display, visibility } = style;
  const block = display !== 'contents' && !inline.has(display);
  const box = {
    block,
    spaces: spacesOf(style.whiteSpace),
    visible: visibility === 'visible' || parent === null || (parent.visible && parent.visibility === visibility),
    visibility,
    island: false,
    locked: false,
    numbering: block ? numberingOf(element, style) : null,
  };
  if (display === 'none') return { ...box, kind: 'hidden', block: false };
  const name = nameOf(element);
  if (name === 'br') return { ...box, kind: 'break', block: false };
  if (objects.has(name)) return { ...box, kind: 'object' };
  if (parent !== null && !isEditable(element)) {
    if (name === 'table' || (parent.locked && attributeOf(element, 'contenteditable') === null))
      return { ...box, kind: 'content', locked: true };
    return { ...box, ...islandBox(element, style, parent) };
  }
  return { ...box, kind: display === 'contents' ? 'transparent' : 'content' };
}

/** An element the user can't type in. */
function islandBox(element: Element, style: CSSStyleDeclaration, parent: Box): Pick<Box, 'kind' | 'island'> {
  if (matches(element, '[data-w-e-reserve]')) return { kind: 'number', island: false };
  if (Element.prototype.querySelector.call(element, editableSelector) !== null)
    return { kind: 'content', island: true };
  return { kind: parent.island || isHollow(element, style) ? 'hidden' : 'object', island: false };
}

/**
 * Nothing is in it, and nothing of it is seen; or it lies over the text, as handles do that a table is drawn larger by.
 * A cell's size goes by other cells, that of what isn't empty by much else.
 */
function isHollow(element: Element, { display, position }: CSSStyleDeclaration): boolean {
  if (display.startsWith('table-column')) return true;
  if (display.startsWith('table') || textOf(element).replace(fillers, '').trim() !== '') return false;
  if (position === 'absolute' && Element.prototype.querySelector.call(element, objectSelector) === null) return true;
  if (Element.prototype.querySelector.call(element, '*') !== null) return false;
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return width === 0 || height === 0;
}

function isEditable(element: Element): boolean {
  const isHtml = Reflect.get(Element.prototype, 'namespaceURI', element) === 'http://www.w3.org/1999/xhtml';
  return isHtml && Reflect.get(HTMLElement.prototype, 'isContentEditable', element) === true;
}

function spacesOf(whiteSpace: string): Spaces {
  if (/pre-line|preserve-breaks/.test(whiteSpace)) return 'keep-lines';
  return /pre|break-spaces/.test(whiteSpace) ? 'keep' : 'collapse';
}
