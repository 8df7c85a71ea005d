import type { HostFamily, RangeEdit } from './host.ts';
import { call, get } from './reach.ts';

/**
 * Slate hangs nothing at its element, but React does: the editor is a property of a component around it. Written in
 * operations, the one thing that all its versions share; those of one turn are one step of its history.
 */
export const slate: HostFamily = {
  name: 'slate',
  find(element) {
    if (!element.hasAttribute('data-slate-editor')) return null;
    const editor = editorAround(element);
    if (editor === undefined) return null;
    return { replace: (edits) => replace(editor, element, edits), undo: () => call(editor, 'undo') };
  },
};

/** More components than any page has around an editor. */
const MOST_AROUND = 200;

function editorAround(element: HTMLElement): unknown {
  const key = Object.keys(element).find((name) => /^__react(?:Fiber|InternalInstance)\$/.test(name));
  let fiber = key === undefined ? undefined : get(element, key);
  for (let count = 0; fiber !== undefined && fiber !== null && count < MOST_AROUND; count++) {
    const editor = get(fiber, 'memoizedProps', 'editor');
    if (typeof get(editor, 'apply') === 'function' && Array.isArray(get(editor, 'children'))) return editor;
    fiber = get(fiber, 'return');
  }
  return undefined;
}

/** A place in the model: the way to a text, and an offset in it. */
interface Point {
  path: number[];
  offset: number;
}

interface Stretch {
  path: number[];
  from: number;
  to: number;
}

function replace(editor: unknown, element: HTMLElement, edits: readonly RangeEdit[]): boolean {
  const places = edits.map(({ range, old, text }) => ({ stretches: stretchesOf(editor, element, range), old, text }));
  if (places.some(({ stretches, old }) => stretches.length === 0 || textAt(editor, stretches) !== old)) return false;
  for (const { stretches, text } of places) replaceOne(editor, stretches, text);
  return true;
}

function replaceOne(editor: unknown, stretches: readonly Stretch[], text: string): void {
  const [first, ...rest] = stretches;
  if (first === undefined) return;
  const block = first.path.at(-2);
  const inBlock = rest.filter(({ path }) => path.at(-2) === block);
  for (const path of blocksOf(rest.slice(inBlock.length)).reverse())
    call(editor, 'apply', { type: 'remove_node', path, node: nodeAt(editor, path) });
  for (const stretch of inBlock.reverse()) remove(editor, stretch);
  const lines = text.split('\n');
  // Put in before what is there goes: an empty text could be cleared away.
  for (const [index, line] of lines.reverse().entries()) {
    insert(editor, { path: first.path, offset: first.to }, line);
    if (index < lines.length - 1) split(editor, { path: first.path, offset: first.to });
  }
  remove(editor, first);
}

/** The paragraphs of texts. */
function blocksOf(stretches: readonly Stretch[]): number[][] {
  const paths = stretches.map(({ path }) => path.slice(0, -1));
  return paths.filter((path, at) => path.join() !== paths[at - 1]?.join());
}

function insert(editor: unknown, { path, offset }: Point, text: string): void {
  if (text !== '') call(editor, 'apply', { type: 'insert_text', path, offset, text });
}

function remove(editor: unknown, { path, from, to }: Stretch): void {
  const text = textOf(nodeAt(editor, path)).slice(from, to);
  if (text !== '') call(editor, 'apply', { type: 'remove_text', path, offset: from, text });
}

/** Tells two halves of a text apart, which would be made one again before the paragraph can be split between them. */
const SPLIT = 'gaobanSplit';

/** Ends the paragraph there: its text is split, then itself. */
function split(editor: unknown, { path, offset }: Point): void {
  const block = path.slice(0, -1);
  const properties = propertiesOf(nodeAt(editor, path));
  call(editor, 'apply', { type: 'split_node', path, position: offset, properties: { ...properties, [SPLIT]: true } });
  const texts = get(nodeAt(editor, block), 'children');
  const second = Array.isArray(texts) ? texts.findIndex((text) => get(text, SPLIT) === true) : -1;
  // An empty half is gone already.
  const position = second === -1 ? (path.at(-1) ?? 0) + 1 : second;
  call(editor, 'apply', { type: 'split_node', path: block, position, properties: propertiesOf(nodeAt(editor, block)) });
  if (second === -1) return;
  const moved = [...block.slice(0, -1), (block.at(-1) ?? 0) + 1, 0];
  call(editor, 'apply', { type: 'set_node', path: moved, properties: { [SPLIT]: true }, newProperties: {} });
}

function propertiesOf(node: unknown): object {
  if (typeof node !== 'object' || node === null) return {};
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== 'children' && name !== 'text'));
}

/**
 * What a range covers, text by text. Empty where it isn't within one paragraph, or reaches on to the end of one beside
 * it: parts of two would have to be made one.
 */
function stretchesOf(editor: unknown, element: HTMLElement, range: Range): Stretch[] {
  const start = pointAt(element, range.startContainer, range.startOffset);
  const end = pointAt(element, range.endContainer, range.endOffset);
  const parent = start?.path.slice(0, -2) ?? [];
  if (start === null || end === null || parent.join() !== end.path.slice(0, -2).join()) return [];
  if (start.path.length < 2 || start.path.length !== end.path.length) return [];
  const stretches: Stretch[] = [];
  const lastBlock = end.path.at(-2) ?? 0;
  for (let block = start.path.at(-2) ?? 0; block <= lastBlock; block++) {
    const texts = get(nodeAt(editor, [...parent, block]), 'children');
    if (!Array.isArray(texts)) return [];
    for (const index of texts.keys()) {
      const path = [...parent, block, index];
      if (isBefore(path, start.path) || isBefore(end.path, path)) continue;
      const from = path.join() === start.path.join() ? start.offset : 0;
      const to = path.join() === end.path.join() ? end.offset : textOf(nodeAt(editor, path)).length;
      stretches.push({ path, from, to });
    }
    const isLeft = block === lastBlock && end.path.at(-1) !== texts.length - 1;
    if (block !== start.path.at(-2) && (isLeft || !reachesEnd(editor, stretches.at(-1)))) return [];
  }
  return stretches;
}

function reachesEnd(editor: unknown, stretch: Stretch | undefined): boolean {
  return stretch !== undefined && stretch.to === textOf(nodeAt(editor, stretch.path)).length;
}

/** Of two paths of one length. */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((index, depth) => index !== b[depth]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}

/** Slate marks the element of each of its nodes; which child of its parent one is, is its place among those. */
function pointAt(root: Element, node: Node, offset: number): Point | null {
  const leaf = (node instanceof Element ? node : node.parentElement)?.closest('[data-slate-node="text"]');
  if (!leaf || !root.contains(leaf)) return null;
  const path: number[] = [];
  for (let at: Element = leaf; at !== root; ) {
    const parent = at.parentElement?.closest('[data-slate-node], [data-slate-editor]');
    if (!parent) return null;
    path.push(nodesIn(parent).indexOf(at));
    at = parent;
  }
  return path.includes(-1) ? null : { path: path.reverse(), offset: offsetIn(leaf, node, offset) };
}

function nodesIn(parent: Element): Element[] {
  return [...parent.querySelectorAll('[data-slate-node]')].filter(
    (one) => one.parentElement?.closest('[data-slate-node], [data-slate-editor]') === parent,
  );
}

/** Characters of the text before a place, without what only holds the line open. */
function offsetIn(leaf: Element, node: Node, offset: number): number {
  const before = leaf.ownerDocument.createRange();
  before.setStart(leaf, 0);
  before.setEnd(node, offset);
  return before.toString().replace(/\uFEFF/g, '').length;
}

function textAt(editor: unknown, stretches: readonly Stretch[]): string {
  let text = '';
  let block: number | undefined;
  for (const { path, from, to } of stretches) {
    if (block !== undefined && path.at(-2) !== block) text += '\n';
    block = path.at(-2);
    text += textOf(nodeAt(editor, path)).slice(from, to);
  }
  return text;
}

function nodeAt(editor: unknown, path: readonly number[]): unknown {
  let node = editor;
  for (const index of path) node = get(node, 'children', String(index));
  return node;
}

function textOf(node: unknown): string {
  const text = get(node, 'text');
  return typeof text === 'string' ? text : '';
}
