import { withoutTables } from './html-text.js';
import { openRoom } from './room.js';

const knowsTables = !Quill.version.startsWith('1.');

openRoom((place, html, name) => {
  const sheet = document.createElement('div');
  sheet.style.height = '520px';
  place.append(sheet);
  const quill = new Quill(sheet, {
    theme: 'snow',
    modules: {
      toolbar: {
        container: [
          [{ header: [1, 2, false] }, 'bold', 'italic'],
          [{ list: 'ordered' }, { list: 'bullet' }, 'link'],
          ['undo', 'redo'],
        ],
        handlers: { undo: () => quill.history.undo(), redo: () => quill.history.redo() },
      },
      ...(knowsTables && { table: true }),
    },
  });
  quill.clipboard.dangerouslyPasteHTML(knowsTables ? html : withoutTables(html));
  quill.history.clear();
  // It has no setting for it.
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', name);
  // Its own two have no picture.
  place.querySelector('.ql-undo')?.replaceChildren('↶');
  place.querySelector('.ql-redo')?.replaceChildren('↷');
  return {
    text: () => quill.getText().replace(/\n$/, ''),
    html: () => quill.root.innerHTML,
    close: () => place.replaceChildren(),
  };
});
