import type { HostFamily } from './host.ts';
import { call, findRegistered, get, valuesOf } from './reach.ts';

/** UEditor, and UMEditor, its smaller sister. */
/** UMEditor gives out no list; asked for a name that it doesn't know, it would open a new editor. */
function mini(view: Window, element: HTMLElement): unknown {
  const known = element.id !== '' && element.matches('.edui-body-container');
  return known ? call(get(view, 'UM'), 'getEditor', element.id) : undefined;
}

export const ueditor: HostFamily = {
  name: 'ueditor',
  find(element) {
    const editor = findRegistered(
      element,
      (view) => [...valuesOf(get(view, 'UE', 'instants')), mini(view, element)],
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
