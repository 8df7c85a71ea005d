import { isElement, isText, textOf } from '../dom.ts';
import type { Box } from './box.ts';
import { Boxes } from './boxes.ts';
import { type Fragment, isFragment } from './fragment.ts';
import { headingLevel } from './heading.ts';
import { RunWriter } from './run-writer.ts';
import { editorNumbering, isList, valueOf } from './shown-number.ts';

/** Which fragment each block gave. */
export type Fragments = WeakMap<Node, Fragment>;

interface Open {
  box: Box;
  list: Element;
  /** Nothing in here may be taken over from an earlier reading. */
  fresh: boolean;
  fragment: Fragment;
}

/** One reading of blocks that changed. Walks without recursion, since a page's tree may be of any depth. */
export class FragmentReader {
  private readonly fragments: Fragments;
  private readonly fresh: ReadonlySet<Node>;
  private readonly reading: number;
  private readonly boxes = new Boxes();
  private readonly writer = new RunWriter();
  private open: Open[] = [];

  /**
   * @param fresh what came new into the tree or looks different now
   * @param reading a number no other reading has
   */
  constructor(fragments: Fragments, fresh: ReadonlySet<Node>, reading: number) {
    this.fragments = fragments;
    this.fresh = fresh;
    this.reading = reading;
  }

  /** Reads a block anew, but takes over those in it that are read already. */
  read(fragment: Fragment): void {
    const { element, box, list } = fragment;
    const before = fragment.parts;
    fragment.parts = [];
    fragment.numbering = box.numbering;
    this.open = [{ box, list: isList(element) ? element : list, fresh: false, fragment }];
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let node = walker.firstChild();
    while (node !== null) {
      if (this.enter(node)) {
        const inner: Node | null = walker.firstChild();
        if (inner !== null) {
          node = inner;
          continue;
        }
        this.leave();
      }
      node = this.nextOutwards(walker);
    }
    this.edge(fragment);
    for (const part of before) if (isFragment(part) && part.reading !== this.reading) this.forget(part);
  }

  /** Whether the node is an element whose content is to be read. */
  private enter(node: Node): boolean {
    const around = this.open.at(-1);
    if (around === undefined) return false;
    const fresh = around.fresh || this.fresh.has(node);
    const read = fresh ? undefined : this.fragments.get(node);
    if (read !== undefined) {
      this.add(around.fragment, read);
      return false;
    }
    if (isText(node)) {
      if (around.box.visible && !around.box.island) this.writer.write(node, around.box.spaces);
      return false;
    }
    if (!isElement(node)) return false;
    this.fragments.delete(node);
    const box = this.boxes.of(node, around.box);
    if (box.kind === 'content' || box.kind === 'transparent') {
      const list = isList(node) ? node : around.list;
      const fragment = box.block ? this.openFragment(node, box, around) : around.fragment;
      this.open.push({ box, list, fresh, fragment });
      return true;
    }
    if (box.block) this.edge(around.fragment);
    if (box.kind === 'break') this.writer.lineBreak(node);
    if (box.kind === 'object' && box.visible) this.writer.object(node);
    if (box.kind === 'number') around.fragment.numbering = editorNumbering(textOf(node));
    if (box.block) this.edge(around.fragment);
    return false;
  }

  private openFragment(element: Element, box: Box, around: Open): Fragment {
    const fragment = newFragment(element, box, around.list);
    this.fragments.set(element, fragment);
    this.add(around.fragment, fragment);
    return fragment;
  }

  private add(fragment: Fragment, block: Fragment): void {
    this.edge(fragment);
    fragment.parts.push(block);
    block.reading = this.reading;
  }

  /** The edge of a block ends a run. */
  private edge(fragment: Fragment): void {
    const run = this.writer.take();
    if (run !== null) fragment.parts.push(run);
  }

  private leave(): void {
    const left = this.open.pop();
    if (left?.box.block === true) this.edge(left.fragment);
  }

  private nextOutwards(walker: TreeWalker): Node | null {
    for (;;) {
      const next = walker.nextSibling();
      if (next !== null) return next;
      if (this.open.length <= 1) return null;
      walker.parentNode();
      this.leave();
    }
  }

  /** What is no longer shown may not be taken over when it is shown again. */
  private forget(dropped: Fragment): void {
    const left = [dropped];
    for (let fragment = left.pop(); fragment !== undefined; fragment = left.pop()) {
      if (this.fragments.get(fragment.element) === fragment) this.fragments.delete(fragment.element);
      for (const part of fragment.parts) if (isFragment(part)) left.push(part);
    }
  }
}

/** A block that is not read yet. */
export function newFragment(element: Element, box: Box, list: Element): Fragment {
  return {
    element,
    box,
    list,
    heading: headingLevel(element),
    numbering: box.numbering,
    value: box.numbering?.by === 'list' ? valueOf(element, 'value') : null,
    parts: [],
    reading: 0,
  };
}
