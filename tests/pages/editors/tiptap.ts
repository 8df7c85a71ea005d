import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { withoutTables } from './html-text.js';
import { openRoom } from './room.js';
import { addSheet, addToolbar } from './toolbar.js';

openRoom((place, html, name) => {
  addToolbar(place, {
    粗体: () => editor.chain().focus().toggleBold().run(),
    标题: () => editor.chain().focus().toggleHeading({ level: 2 }).run(),
    列表: () => editor.chain().focus().toggleOrderedList().run(),
    撤销: () => editor.chain().focus().undo().run(),
    重做: () => editor.chain().focus().redo().run(),
  });
  const editor = new Editor({
    element: addSheet(place),
    extensions: [StarterKit],
    editorProps: { attributes: { 'aria-label': name } },
    content: withoutTables(html),
  });
  return {
    text: () => editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n', '\n'),
    html: () => editor.getHTML(),
    close: () => editor.destroy(),
  };
});
