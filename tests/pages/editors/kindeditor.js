import { textOf } from './html-text.js';
import { openRoom } from './room.js';

openRoom(async (place, html, name) => {
  const target = document.createElement('textarea');
  target.value = html;
  place.append(target);
  /** @type {KindEditorInstance} */
  const editor = await new Promise((resolve) => {
    KindEditor.create(target, {
      width: '100%',
      height: '560px',
      filterMode: false,
      items: [
        'undo',
        'redo',
        '|',
        'formatblock',
        'bold',
        'italic',
        '|',
        'insertorderedlist',
        'insertunorderedlist',
        '|',
        'link',
        'table',
      ],
      /** @this {KindEditorInstance} */
      afterCreate() {
        resolve(this);
      },
    });
  });
  editor.edit.iframe.attr('title', name);
  editor.edit.doc.body.setAttribute('aria-label', name);
  return {
    text: () => textOf(editor.html()),
    html: () => editor.html(),
    close: () => editor.remove(),
  };
});
