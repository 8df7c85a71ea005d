import type { HostFamily, RangeEdit } from './host.ts';
import { call, get, windowsAround } from './reach.ts';

/** Quill 1 keeps itself at its container; version 2 is found where the page has `Quill` as a global. */
export const quill: HostFamily = {
  name: 'quill',
  find(element) {
    const container = element.parentElement;
    if (container === null) return null;
    const found = get(container, '__quill') ?? registered(element, container);
    if (found === undefined || found === null) return null;
    return {
      replace: (edits) => replace(found, edits),
      undo: () => call(get(found, 'history'), 'undo'),
    };
  },
};

function registered(element: Element, container: Element): unknown {
  for (const view of windowsAround(element)) {
    const found = call(get(view, 'Quill'), 'find', container);
    if (get(found, 'root') === element) return found;
  }
  return undefined;
}

function replace(quill: unknown, edits: readonly RangeEdit[]): boolean {
  const places = edits.map((edit) => ({ ...edit, at: indexOf(quill, edit.range) }));
  if (places.some(({ at, old }) => at === null || call(quill, 'getText', at, old.length) !== old)) return false;
  const history = get(quill, 'history');
  // Changes close in time become one step: the user's typing before and after stays apart from it.
  call(history, 'cutoff');
  for (const { at, old, text } of places) {
    const formats = call(quill, 'getFormat', at, old.length) ?? {};
    if (old !== '') call(quill, 'deleteText', at, old.length, 'user');
    call(quill, 'insertText', at, text, formats, 'user');
  }
  call(history, 'cutoff');
  return true;
}

/** The place of a range's start, in the document's own count. */
function indexOf(quill: unknown, range: Range): number | null {
  const places = call(quill, 'selection') ?? get(quill, 'selection');
  const normalized = call(places, 'normalizeNative', range);
  const index = get(call(places, 'normalizedToRange', normalized), 'index');
  return typeof index === 'number' ? index : null;
}
