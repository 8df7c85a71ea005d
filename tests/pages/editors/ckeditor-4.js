import { textOf } from './html-text.js';
import { openRoom } from './room.js';

openRoom(async (place, html, name) => {
  const target = document.createElement('textarea');
  target.value = html;
  place.append(target);
  const editor = CKEDITOR.replace(target, {
    language: 'zh-cn',
    title: name,
    height: 460,
    // It would ask its maker's site for newer versions.
    versionCheck: false,
    toolbar: [
      ['Undo', 'Redo', '-', 'Format', '-', 'Bold', 'Italic', '-', 'NumberedList', 'BulletedList', '-', 'Link', 'Table'],
    ],
  });
  await new Promise((resolve) => editor.on('instanceReady', resolve));
  return {
    text: () => textOf(editor.getData()),
    html: () => editor.getData(),
    close: () => editor.destroy(),
  };
});
