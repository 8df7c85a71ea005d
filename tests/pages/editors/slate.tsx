import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Editor, Transforms, createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { openRoom } from './room.js';
import { emptyContent, fromHtml, htmlOf, isInline, linesOf } from './slate-content.ts';
import { addSheet, addToolbar } from './toolbar.js';

function renderElement({ element, attributes, children }: RenderElementProps) {
  return createElement(element.type, { ...attributes, ...(element.url && { href: element.url }) }, children);
}

function renderLeaf({ leaf, attributes, children }: RenderLeafProps) {
  return <span {...attributes}>{leaf.bold ? <strong>{children}</strong> : children}</span>;
}

openRoom((place, html, name) => {
  const editor = withHistory(withReact(createEditor()));
  editor.isInline = isInline;
  const setType = (type: string) => Transforms.setNodes(editor, { type });
  addToolbar(place, {
    粗体: () => {
      if (Editor.marks(editor)?.bold) Editor.removeMark(editor, 'bold');
      else Editor.addMark(editor, 'bold', true);
    },
    标题: () => setType('h2'),
    正文: () => setType('p'),
    列表: () => {
      setType('li');
      Transforms.wrapNodes(editor, { type: 'ol', children: [] });
    },
    撤销: () => editor.undo(),
    重做: () => editor.redo(),
  });
  const root = createRoot(addSheet(place));
  const opened = new Promise<void>((resolve) => {
    root.render(
      <Slate editor={editor} initialValue={html ? fromHtml(html) : emptyContent()}>
        <Editable
          aria-label={name}
          renderElement={renderElement}
          renderLeaf={renderLeaf}
          ref={(element) => {
            if (element) resolve();
          }}
        />
      </Slate>,
    );
  });
  return opened.then(() => ({
    text: () => linesOf(editor).join('\n'),
    html: () => htmlOf(editor.children),
    close: () => root.unmount(),
  }));
});
