import { isElement, isShadowRoot, queryAll, rootOf } from '../dom.ts';

const LONGEST_NAME = 60;
const TITLES = 'h1, h2, h3, h4, h5, h6, legend, label';

/** What makers of editors call every one of theirs. */
export const MAKERS_WORDS =
  /^(?:富文本|所见即所得|可视化编辑|编辑器|编辑区|rich[ -]?text|wysiwyg|editor\b|editing area)/iu;

/** The name a person knows an editor by, or '' when the page gives it none. */
export function editorName(element: HTMLElement): string {
  for (const name of namesOf(element)) {
    const plain = name?.replace(/\s+/g, ' ').trim();
    if (plain && !MAKERS_WORDS.test(plain)) return [...plain].slice(0, LONGEST_NAME).join('');
  }
  return '';
}

function* namesOf(element: Element): Generator<string | null | undefined> {
  yield* ownLabels(element);
  yield element.getAttribute('title');
  yield element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder');
  yield titleBefore(element)?.textContent;
  // Null for the page itself, and where the page around is of another site.
  const frame = element.ownerDocument.defaultView?.frameElement ?? null;
  if (frame !== null) yield* namesOf(frame);
}

/** What the page says outright to be the element's name. */
export function* ownLabels(element: Element): Generator<string | null> {
  const root = rootOf(element);
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  yield ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  yield element.getAttribute('aria-label');
  if (element instanceof HTMLTextAreaElement)
    yield [...element.labels].map((label) => labelText(label, element)).join(' ');
}

/** A label may be around its field, whose text is none of the label's. */
function labelText(label: Element, field: Element): string {
  if (!label.contains(field)) return label.textContent ?? '';
  const before = label.ownerDocument.createRange();
  before.setStart(label, 0);
  before.setEndBefore(field);
  return before.toString();
}

/** The nearest heading or free label in front of the editor, looked for outwards, out of shadow trees too. */
export function titleBefore(element: Element): Element | null {
  for (let at = element; ; ) {
    const parent: unknown = Reflect.get(Node.prototype, 'parentNode', at);
    const root = rootOf(at);
    const titles = isElement(parent) ? queryAll(parent, TITLES) : root.querySelectorAll(TITLES);
    const before = [...titles].filter((title) => isTitle(title, at, element));
    const nearest = before.at(-1);
    if (nearest !== undefined) return nearest;
    if (isElement(parent)) at = parent;
    else if (isShadowRoot(root)) at = root.host;
    else return null;
  }
}

function isTitle(title: Element, at: Element, element: Element): boolean {
  const text = title.textContent?.trim() ?? '';
  return text !== '' && !MAKERS_WORDS.test(text) && isBefore(title, at) && !titlesAnother(title, element);
}

function isBefore(title: Element, at: Element): boolean {
  return (title.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !title.contains(at);
}

/** A label may point to the field that a rich editor keeps out of sight; one of a field that is seen isn't the editor's. */
function titlesAnother(title: Element, element: Element): boolean {
  const control: unknown = title.localName === 'label' ? Reflect.get(title, 'control') : null;
  return isElement(control) && control !== element && control.getClientRects().length > 0;
}
