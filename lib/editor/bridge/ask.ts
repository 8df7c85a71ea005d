import { ANSWER, ASK, type Answer, answer, type Question } from './protocol.ts';

/** Asks the other half, in the page's own world, about an editor's element. Null where nobody answers. */
export function ask(element: Element, question: Question): Answer | null {
  let detail: unknown;
  const listen = (event: Event) => {
    event.stopImmediatePropagation();
    if (event instanceof CustomEvent) detail = event.detail;
  };
  element.addEventListener(ANSWER, listen);
  element.dispatchEvent(new CustomEvent(ASK, { detail: JSON.stringify(question), composed: true }));
  element.removeEventListener(ANSWER, listen);
  const parsed = answer.safeParse(detail === undefined ? undefined : parse(detail));
  return parsed.success ? parsed.data : null;
}

function parse(detail: unknown): unknown {
  try {
    return JSON.parse(String(detail));
  } catch (error) {
    // A page may answer in our place, with anything.
    console.warn('gaoban: an answer was not understood', error);
    return undefined;
  }
}
