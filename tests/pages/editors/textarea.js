import { textOf } from './html-text.js';
import { openRoom } from './room.js';

openRoom((place, html, name) => {
  const area = document.createElement('textarea');
  area.className = 'sheet';
  area.setAttribute('aria-label', name);
  area.value = textOf(html);
  place.append(area);
  return { text: () => area.value, html: () => area.value, close: () => area.remove() };
});
