import { textOf } from './html-text.js';
import { openRoom } from './room.js';

openRoom((place, html, name) => {
  const bar = document.createElement('div');
  const sheet = document.createElement('div');
  sheet.style.height = '520px';
  place.append(bar, sheet);
  place.classList.add('framed');
  const editor = wangEditor.createEditor({ selector: sheet, html, mode: 'default', config: {} });
  const toolbar = wangEditor.createToolbar({
    editor,
    selector: bar,
    mode: 'default',
    config: {
      toolbarKeys: [
        'undo',
        'redo',
        '|',
        'headerSelect',
        'bold',
        'italic',
        '|',
        'numberedList',
        'bulletedList',
        '|',
        'insertLink',
        'insertTable',
      ],
    },
  });
  // It has no setting for it.
  sheet.querySelector('[contenteditable]')?.setAttribute('aria-label', name);
  return {
    text: () => textOf(editor.getHtml()),
    html: () => editor.getHtml(),
    close: () => {
      toolbar.destroy();
      editor.destroy();
    },
  };
});
