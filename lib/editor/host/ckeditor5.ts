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
  const model = get(editor, 'model');
  const ranges = edits.map((edit) => ({ ...edit, at: modelRange(editor, edit.range) }));
  if (ranges.some(({ at, old }) => at === undefined || textOf(at, get(model, 'schema')) !== old)) return false;
  call(model, 'change', (writer: unknown) => {
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
  const attributes = listOf(call(first ?? beside, 'getAttributes'));
  let place: unknown = get(at, 'start');
  if (get(at, 'isCollapsed') !== true) remove(writer, at);
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) place = get(call(writer, 'split', place), 'range', 'end');
    if (line === '') continue;
    call(writer, 'insertText', line, attributes, place);
    place = call(place, 'getShiftedBy', line.length);
  }
}

/** Takes out what a range holds, and makes one paragraph of the two that it begins and ends in. */
function remove(writer: unknown, range: unknown): void {
  const first = get(range, 'start', 'parent');
  const last = get(range, 'end', 'parent');
  const isWhole = get(range, 'end', 'isAtEnd') === true;
  call(writer, 'remove', range);
  if (first === last) return;
  if (isWhole) call(writer, 'remove', last);
  else call(writer, 'merge', call(writer, 'createPositionBefore', last));
}

function itemsOf(range: unknown): unknown[] {
  return listOf(call(range, 'getItems'));
}

/** What can be gone through just once, for every time. */
function listOf(of: unknown): unknown[] {
  return isIterable(of) ? [...of] : [];
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof get(value, Symbol.iterator) === 'function';
}

/** Text as its reader sees it; an object is no text, and makes the range another one than meant. */
function textOf(range: unknown, schema: unknown): string {
  return itemsOf(range)
    .map((item) => {
      const data = get(item, 'data');
      if (typeof data === 'string') return data;
      return get(item, 'name') === 'softBreak' || call(schema, 'isBlock', item) === true ? '\n' : '\uFFFC';
    })
    .join('');
}
