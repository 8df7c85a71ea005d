import { type Box, Boxes } from './box.ts';
import { isElement, isText } from './dom.ts';
import type { TextMap } from './text-map.ts';
import { TextWriter } from './text-writer.ts';

/**
 * Reads an editor's whole text as its user sees it: blocks and `<br>` as line feeds, objects and islands as U+FFFC,
 * white space as shown. Walks without recursion, since a page's tree may be of any depth.
 */
export function readTree(root: Element): TextMap {
  const writer = new TextWriter();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const boxes = new Boxes();
  const open: Box[] = [boxes.of(root)];
  let node: Node | null = walker.firstChild();
  while (node !== null) {
    const box = enter(node, open.at(-1), boxes, writer);
    if (box !== null) {
      open.push(box);
      node = walker.firstChild();
      if (node !== null) continue;
      leave(open, writer);
    }
    node = nextOutwards(walker, open, writer);
  }
  return writer.finish(root);
}

/** Returns the box of an element whose content is to be read. */
function enter(node: Node, parent: Box | undefined, boxes: Boxes, writer: TextWriter): Box | null {
  if (isText(node)) {
    writer.text(node, parent?.spaces ?? 'collapse');
    return null;
  }
  if (!isElement(node)) return null;
  const box = boxes.of(node);
  if (box.block) writer.boundary();
  if (box.kind === 'content' || box.kind === 'transparent') return box;
  if (box.kind === 'break') writer.lineBreak(node);
  if (box.kind === 'object') writer.object(node);
  if (box.block) writer.boundary();
  return null;
}

function leave(open: Box[], writer: TextWriter): void {
  if (open.pop()?.block === true) writer.boundary();
}

function nextOutwards(walker: TreeWalker, open: Box[], writer: TextWriter): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null) return next;
    if (open.length <= 1) return null;
    walker.parentNode();
    leave(open, writer);
  }
}
