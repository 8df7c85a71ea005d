/** How an element takes part in the text its user sees. */
export interface Box {
  /** `object` is one U+FFFC; `transparent` adds nothing of its own. */
  kind: 'hidden' | 'break' | 'object' | 'content' | 'transparent';
  /** Stands on lines of its own. */
  block: boolean;
  spaces: Spaces;
}

/** What becomes of white space in the source: runs collapse, or all is kept, or only line feeds are. */
export type Spaces = 'collapse' | 'keep' | 'keep-lines';

const objects = new Set([
  'IMG',
  'PICTURE',
  'VIDEO',
  'AUDIO',
  'CANVAS',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'INPUT',
  'TEXTAREA',
  'SELECT',
  'BUTTON',
  'HR',
  'PROGRESS',
  'METER',
  'MATH',
  'SVG',
]);

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

/** Elements of one reading whose computed style is asked for each; in a longer draft, that of like ones is taken over. */
const MOST_ASKED = 5000;

/** Tells the boxes of one reading. */
export class Boxes {
  private asked = 0;
  private readonly known = new Map<string, Box>();

  of(element: Element): Box {
    const key = likeness(element);
    const known = this.asked < MOST_ASKED ? undefined : this.known.get(key);
    if (known !== undefined) return known;
    this.asked += 1;
    const box = boxOf(element);
    this.known.set(key, box);
    return box;
  }
}

/** Elements alike in this look alike, but for the rare rule that goes by their place. */
function likeness(element: Element): string {
  const attributes = ['class', 'style', 'contenteditable', 'hidden'].map((name) => element.getAttribute(name));
  const name: unknown = Reflect.get(Element.prototype, 'localName', element);
  return `${String(name)} ${attributes.join('|')}`;
}

function boxOf(element: Element): Box {
  const style = getComputedStyle(element);
  const display = style.display;
  const spaces = spacesOf(style.whiteSpace);
  if (display === 'none') return { kind: 'hidden', block: false, spaces };
  if (element instanceof HTMLBRElement) return { kind: 'break', block: false, spaces };
  const block = !inline.has(display);
  if (isObject(element)) return { kind: 'object', block, spaces };
  if (display === 'contents') return { kind: 'transparent', block: false, spaces };
  return { kind: 'content', block, spaces };
}

/** A picture, a control, or an island the user can't type in. */
function isObject(element: Element): boolean {
  if (element instanceof HTMLFormElement) return false;
  if (objects.has(element.tagName.toUpperCase())) return true;
  return element instanceof HTMLElement && !element.isContentEditable;
}

function spacesOf(whiteSpace: string): Spaces {
  if (/pre-line|preserve-breaks/.test(whiteSpace)) return 'keep-lines';
  return /pre|break-spaces/.test(whiteSpace) ? 'keep' : 'collapse';
}
