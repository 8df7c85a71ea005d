import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { $insertList, ListItemNode, ListNode, registerList } from '@lexical/list';
import { $createHeadingNode, HeadingNode, registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  createEditor,
  type ElementNode,
  FORMAT_TEXT_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { withoutTables } from './html-text.js';
import { openRoom } from './room.js';
import { addSheet, addToolbar } from './toolbar.js';

/** One line for each of the innermost blocks. */
function linesOf(block: ElementNode): string[] {
  const inner = block.getChildren().filter((child) => $isElementNode(child) && !child.isInline());
  if (inner.length === 0) return [block.getTextContent()];
  return inner.flatMap((child) => ($isElementNode(child) ? linesOf(child) : []));
}

openRoom((place, html, name) => {
  const editor = createEditor({
    namespace: name,
    nodes: [HeadingNode, ListNode, ListItemNode],
    onError: (error) => {
      throw error;
    },
  });
  const makeHeading = () => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const block = selection.anchor.getNode().getTopLevelElement();
    if ($isElementNode(block)) block.replace($createHeadingNode('h2'), true);
  };
  addToolbar(place, {
    粗体: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
    标题: () => editor.update(makeHeading),
    列表: () => editor.update(() => $insertList('number')),
    撤销: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    重做: () => editor.dispatchCommand(REDO_COMMAND, undefined),
  });
  const sheet = addSheet(place);
  sheet.contentEditable = 'true';
  sheet.setAttribute('role', 'textbox');
  sheet.setAttribute('aria-multiline', 'true');
  sheet.setAttribute('aria-label', name);
  editor.setRootElement(sheet);
  editor.update(
    () => {
      const content = new DOMParser().parseFromString(withoutTables(html).replaceAll('>\n<', '><').trim(), 'text/html');
      const nodes = $generateNodesFromDOM(editor, content);
      $getRoot().append(...(nodes.length > 0 ? nodes : [$createParagraphNode()]));
    },
    { discrete: true },
  );
  const stops = [
    registerRichText(editor),
    registerList(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
  ];
  return {
    text: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .flatMap((child) => ($isElementNode(child) ? linesOf(child) : []))
          .join('\n'),
      ),
    html: () => editor.read(() => $generateHtmlFromNodes(editor)),
    close: () => {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    },
  };
});
