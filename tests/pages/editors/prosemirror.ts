import { baseKeymap, setBlockType, toggleMark } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { DOMParser as ModelParser, DOMSerializer } from '@tiptap/pm/model';
import { splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { schema } from './prosemirror-schema.ts';
import { openRoom } from './room.js';
import { addSheet, addToolbar } from './toolbar.js';

const { nodes, marks } = schema;

openRoom((place, html, name) => {
  const content = new DOMParser().parseFromString(html, 'text/html').body;
  const does = (command: Command) => () => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  addToolbar(place, {
    粗体: does(toggleMark(marks.strong)),
    标题: does(setBlockType(nodes.heading, { level: 2 })),
    正文: does(setBlockType(nodes.paragraph)),
    列表: does(wrapInList(nodes.ordered_list)),
    撤销: does(undo),
    重做: does(redo),
  });
  const view = new EditorView(addSheet(place), {
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': name },
    state: EditorState.create({
      doc: ModelParser.fromSchema(schema).parse(content),
      plugins: [
        history(),
        keymap({
          'Mod-z': undo,
          'Mod-y': redo,
          'Mod-b': toggleMark(marks.strong),
          Enter: splitListItem(nodes.list_item),
        }),
        keymap(baseKeymap),
      ],
    }),
  });
  return {
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    html: () => {
      const holder = document.createElement('div');
      holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return holder.innerHTML;
    },
    close: () => view.destroy(),
  };
});
