import type { HostFamily } from './host.ts';
import { call, findRegistered, get, valuesOf } from './reach.ts';

/** UEditor, and UMEditor, its smaller sister. */
export const ueditor: HostFamily = {
  name: 'ueditor',
  find(element) {
    const editor = findRegistered(
      element,
      (view) => [...valuesOf(get(view, 'UE', 'instants')), ...valuesOf(get(view, 'UM', 'instants'))],
      (one) => get(one, 'body') === element,
    );
    if (editor === undefined) return null;
    const save = () => call(editor, 'fireEvent', 'saveScene');
    return {
      open: save,
      close() {
        save();
        call(editor, 'fireEvent', 'contentchange');
      },
      undo: () => call(editor, 'execCommand', 'undo'),
    };
  },
};
