import { textIn } from './html-text.js';
import { openRoom } from './room.js';
import { addSheet, addToolbar } from './toolbar.js';

/**
 * @param {string} command
 * @param {string} [value]
 */
const does = (command, value) => () => document.execCommand(command, false, value);

openRoom((place, html, name) => {
  addToolbar(place, {
    粗体: does('bold'),
    标题: does('formatBlock', 'h2'),
    正文: does('formatBlock', 'p'),
    列表: does('insertOrderedList'),
    撤销: does('undo'),
    重做: does('redo'),
  });
  const sheet = addSheet(place);
  sheet.contentEditable = 'true';
  sheet.setAttribute('role', 'textbox');
  sheet.setAttribute('aria-multiline', 'true');
  sheet.setAttribute('aria-label', name);
  sheet.innerHTML = html || '<p><br></p>';
  return { text: () => textIn(sheet), html: () => sheet.innerHTML, close: () => sheet.remove() };
});
