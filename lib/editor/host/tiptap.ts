import type { HostFamily, RangeEdit } from './host.ts';
import { call, get } from './reach.ts';

/** Tiptap, and any ProseMirror whose page hung the view at its element: one transaction is one step. */
export const tiptap: HostFamily = {
  name: 'tiptap',
  find(element) {
    const editor = get(element, 'editor');
    const view = get(editor, 'view') ?? get(element, 'view');
    if (get(view, 'dom') !== element) return null;
    return { replace: (edits) => replace(view, edits), undo: () => undo(editor) };
  },
};

function undo(editor: unknown): void {
  call(get(editor, 'commands'), 'undo');
}

function replace(view: unknown, edits: readonly RangeEdit[]): boolean {
  const places = edits.map((edit) => ({
    ...edit,
    from: place(view, edit.range, 'start'),
    to: place(view, edit.range, 'end'),
  }));
  const document = get(view, 'state', 'doc');
  if (
    places.some(
      ({ from, to, old }) =>
        from === null || to === null || call(document, 'textBetween', from, to, '\n', leafText) !== old,
    )
  )
    return false;
  const transaction = newStep(view);
  for (const { from, to, text } of places) replaceOne(transaction, Number(from), Number(to), text);
  call(view, 'dispatch', transaction);
  call(view, 'dispatch', newStep(view));
  return true;
}

/** Else it could become one step with what is typed just before, or after. */
function newStep(view: unknown): unknown {
  return call(get(view, 'state', 'tr'), 'setMeta', 'closeHistory$', true);
}

function leafText(leaf: unknown): string {
  return get(leaf, 'type', 'name') === 'hardBreak' ? '\n' : '\uFFFC';
}

function replaceOne(transaction: unknown, from: number, to: number, text: string): void {
  let at = from;
  let marks: unknown;
  for (const [index, line] of text.split('\n').entries()) {
    if (index === 0) {
      call(transaction, 'insertText', line, from, to);
      at = from + line.length;
      marks = call(call(get(transaction, 'doc'), 'resolve', at), 'marks');
    } else {
      call(transaction, 'split', at);
      // Out of the paragraph that ends and into the one that begins.
      at += 2;
      // A new paragraph would know nothing of the look of the text that it goes on with.
      const text = line === '' ? null : call(get(transaction, 'doc', 'type', 'schema'), 'text', line, marks);
      if (text !== null) call(transaction, 'insert', at, text);
      at += line.length;
    }
  }
}

function place(view: unknown, range: Range, side: 'start' | 'end'): number | null {
  const node = side === 'start' ? range.startContainer : range.endContainer;
  const offset = side === 'start' ? range.startOffset : range.endOffset;
  const at = call(view, 'posAtDOM', node, offset, side === 'start' ? 1 : -1);
  return typeof at === 'number' && at >= 0 ? at : null;
}
