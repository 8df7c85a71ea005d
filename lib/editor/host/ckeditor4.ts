import type { HostFamily } from './host.ts';
import { call, findRegistered, get, valuesOf } from './reach.ts';

/** CKEditor 4, in a frame or in the page. */
export const ckeditor4: HostFamily = {
  name: 'ckeditor4',
  find(element) {
    const editor = findRegistered(
      element,
      (view) => valuesOf(get(view, 'CKEDITOR', 'instances')),
      (one) => get(call(one, 'editable'), '$') === element,
    );
    if (editor === undefined) return null;
    const save = () => call(editor, 'fire', 'saveSnapshot');
    return { open: save, close: save, undo: () => call(editor, 'execCommand', 'undo') };
  },
};
