import type { HostFamily } from './host.ts';
import { call, findRegistered, get, valuesOf } from './reach.ts';

export const kindeditor: HostFamily = {
  name: 'kindeditor',
  find(element) {
    const editor = findRegistered(
      element,
      (view) => valuesOf(get(view, 'KindEditor', 'instances')),
      (one) => get(one, 'edit', 'doc', 'body') === element,
    );
    if (editor === undefined) return null;
    // With `true` it would leave out a step that changes fewer than fifty characters.
    const save = () => call(editor, 'addBookmark', false);
    return {
      open: save,
      close() {
        save();
        call(editor, 'updateState');
      },
      undo: () => call(editor, 'undo'),
    };
  },
};
