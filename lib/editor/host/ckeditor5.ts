import type { HostFamily, RangeEdit } from './host.ts';
import { call, get } from './reach.ts';

/** CKEditor 5: the range goes from the DOM to its view, from there to its model, and one change is one step. */
export const ckeditor5: HostFamily = {
  name: 'ckeditor5',
  find(element) {
    const editor = get(element, 'ckeditorInstance');
    if (editor === undefined) return null;
    return {
      replace: (edits) => replace(editor, edits),
      undo: () => call(editor, 'execute', 'undo'),
    };
  },
};

function replace(editor: unknown, edits: readonly RangeEdit[]): boolean {
  const ranges = edits.map((edit) => ({ ...edit, at: modelRange(editor, edit.range) }));
  if (ranges.some(({ at, old }) => at === undefined || textOf(at) !== old)) return false;
  call(get(editor, 'model'), 'change', (writer: unknown) => {
    for (const { at, text } of ranges) replaceOne(writer, at, text);
  });
  return true;
}

function modelRange(editor: unknown, range: Range): unknown {
  const view = call(get(editor, 'editing', 'view', 'domConverter'), 'domRangeToView', range);
  return view === null || view === undefined ? undefined : call(get(editor, 'editing', 'mapper'), 'toModelRange', view);
}

function replaceOne(writer: unknown, at: unknown, text: string): void {
  const first = itemsOf(at)[0];
  const beside = get(at, 'start', 'textNode') ?? get(at, 'start', 'nodeBefore') ?? get(at, 'start', 'nodeAfter');
  const attributes = call(first ?? beside, 'getAttributes') ?? [];
  let place: unknown = get(at, 'start');
  // What comes is put before what goes, so that a paragraph is never left empty in between.
  const old = get(at, 'isCollapsed') === true ? undefined : at;
  if (old !== undefined) call(writer, 'remove', old);
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) place = get(call(writer, 'split', place), 'range', 'end');
    if (line === '') continue;
    call(writer, 'insertText', line, attributes, place);
    place = call(place, 'getShiftedBy', line.length);
  }
}

function itemsOf(range: unknown): unknown[] {
  const items = call(range, 'getItems');
  return Array.isArray(items) ? items : iterated(items);
}

function iterated(items: unknown): unknown[] {
  return typeof items === 'object' && items !== null && Symbol.iterator in items && isIterable(items) ? [...items] : [];
}

function isIterable(value: object): value is Iterable<unknown> {
  return typeof Reflect.get(value, Symbol.iterator) === 'function';
}

/** Text as its reader sees it: an object or a soft break is no text, and makes the range another one than meant. */
function textOf(range: unknown): string {
  return itemsOf(range)
    .map((item) => get(item, 'data'))
    .map((data) => (typeof data === 'string' ? data : '\uFFFC'))
    .join('');
}
