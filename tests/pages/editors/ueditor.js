import { textOf } from './html-text.js';
import { openRoom } from './room.js';

// Its message bar is placed half a second after opening, and fails where the editor is closed by then.
UE.registerUI('message', () => {});

let count = 0;

openRoom(async (place, html, name) => {
  count += 1;
  const id = `ueditor-${count}`;
  const target = document.createElement('div');
  target.id = id;
  place.append(target);
  const editor = UE.getEditor(id, {
    // There is no server to upload pictures to.
    serverUrl: '',
    toolbars: [
      [
        'undo',
        'redo',
        '|',
        'paragraph',
        'bold',
        'italic',
        '|',
        'insertorderedlist',
        'insertunorderedlist',
        '|',
        'link',
        'inserttable',
      ],
    ],
    initialFrameWidth: '100%',
    initialFrameHeight: 480,
    autoHeightEnabled: false,
    autoFloatEnabled: false,
    enableAutoSave: false,
    catchRemoteImageEnable: false,
    // For its view of the source it would fetch another editor, a while after opening.
    sourceEditor: 'textarea',
  });
  await new Promise((resolve) => editor.ready(() => resolve(undefined)));
  if (html) editor.setContent(html);
  editor.iframe.title = name;
  editor.body.setAttribute('aria-label', name);
  return {
    text: () => textOf(editor.getContent()),
    html: () => editor.getContent(),
    close: () => UE.delEditor(id),
  };
});
