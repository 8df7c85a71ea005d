import { withAncestors } from './dom.ts';

const LONGEST_NAME = 60;

/** The name a person knows an editor by, or '' when the page gives it none. */
export function editorName(element: HTMLElement): string {
  for (const name of namesOf(element)) {
    const plain = name?.replace(/\s+/g, ' ').trim();
    if (plain) return [...plain].slice(0, LONGEST_NAME).join('');
  }
  return '';
}

function* namesOf(element: HTMLElement): Generator<string | null | undefined> {
  const document = element.ownerDocument;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  yield ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  yield element.getAttribute('aria-label');
  if (element instanceof HTMLTextAreaElement) yield [...element.labels].map((label) => label.textContent).join(' ');
  yield element.getAttribute('title');
  yield element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder');
  yield headingBefore(element)?.textContent;
}

/** The nearest heading in front of the editor, looked for outwards. */
function headingBefore(element: HTMLElement): Element | null {
  for (const around of withAncestors(element)) {
    const headings = around.querySelectorAll('h1, h2, h3, h4, h5, h6, legend');
    const before = [...headings].filter(
      (heading) =>
        (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        !element.contains(heading),
    );
    const nearest = before.at(-1);
    if (nearest !== undefined) return nearest;
  }
  return null;
}
