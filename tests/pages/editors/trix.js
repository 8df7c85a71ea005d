import { withoutTables } from './html-text.js';
import { openRoom } from './room.js';

openRoom(async (place, html, name) => {
  const editor = document.createElement('trix-editor');
  editor.className = 'trix-content';
  editor.setAttribute('aria-label', name);
  const opened = new Promise((resolve) => editor.addEventListener('trix-initialize', resolve, { once: true }));
  place.append(editor);
  await opened;
  editor.editor.loadHTML(withoutTables(html));
  return {
    text: () => editor.editor.getDocument().toString().replace(/\n$/, ''),
    html: () => editor.value,
    close: () => editor.remove(),
  };
});
