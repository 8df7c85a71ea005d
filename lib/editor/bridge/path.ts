import type { Place } from './protocol.ts';

/** The way from an element down to a place in it; null where the place is elsewhere. */
export function pathTo(root: Node, node: Node, offset: number): Place | null {
  const path: number[] = [];
  for (let at = node; at !== root; ) {
    const parent = at.parentNode;
    if (parent === null) return null;
    path.push(Array.prototype.indexOf.call(parent.childNodes, at));
    at = parent;
  }
  return { path: path.reverse(), offset };
}

/** The place at the end of such a way; null where the tree is another one. */
export function placeAt(root: Node, { path, offset }: Place): { node: Node; offset: number } | null {
  let node: Node | undefined = root;
  for (const index of path) node = node?.childNodes[index];
  return node === undefined ? null : { node, offset };
}
