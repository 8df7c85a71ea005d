import { textOf } from './html-text.js';
import { openRoom } from './room.js';

const isOld = tinymce.majorVersion === '4';

openRoom(async (place, html, name) => {
  const target = document.createElement('textarea');
  target.value = html;
  place.append(target);
  const [editor] = await tinymce.init({
    target,
    height: 560,
    license_key: 'gpl',
    plugins: 'lists link table',
    toolbar: `undo redo | ${isOld ? 'formatselect' : 'blocks'} | bold italic | bullist numlist | table link`,
    iframe_aria_text: name,
    convert_urls: false,
    branding: false,
    promotion: false,
  });
  if (!editor) throw new Error('TinyMCE did not open.');
  // TinyMCE 4 has no setting for it.
  editor.iframeElement.title = name;
  editor.getBody().setAttribute('aria-label', name);
  return {
    text: () => textOf(editor.getContent()),
    html: () => editor.getContent(),
    close: () => editor.remove(),
  };
});
