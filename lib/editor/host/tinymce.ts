import type { HostFamily } from './host.ts';
import { call, findRegistered, get, valuesOf } from './reach.ts';

/** TinyMCE 4 to 8, in a frame or in the page. */
export const tinymce: HostFamily = {
  name: 'tinymce',
  find(element) {
    const editor = findRegistered(
      element,
      // The list has been a function since version 5.
      (view) => valuesOf(call(get(view, 'tinymce'), 'get') ?? get(view, 'tinymce', 'editors')),
      (one) => call(one, 'getBody') === element,
    );
    if (editor === undefined) return null;
    const undos = get(editor, 'undoManager');
    return {
      open: () => call(undos, 'add'),
      close() {
        call(undos, 'add');
        call(editor, 'nodeChanged');
      },
      undo: () => call(undos, 'undo'),
    };
  },
};
