import { isElement, parentOf } from '../dom.ts';
import { assemble } from './assemble.ts';
import { boxOf } from './box.ts';
import { shownBy } from './boxes.ts';
import type { Fragment } from './fragment.ts';
import { FragmentReader, type Fragments, newFragment } from './fragment-reader.ts';
import type { TextMap } from './text-map.ts';

/** The mutations that a reader wants to know. */
export const readMutations: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: shownBy,
};

/**
 * Reads an editor's whole text as its user sees it: blocks and `<br>` as line feeds, objects and islands as U+FFFC,
 * white space as shown, lists with their numbers. After mutations only the blocks around them are read again.
 */
export class TextReader {
  private readonly root: Element;
  private fragments: Fragments = new WeakMap();
  private top: Fragment | null = null;
  private map: TextMap | null = null;
  private readonly dirty = new Set<Fragment>();
  private readonly fresh = new Set<Node>();
  private readings = 0;

  constructor(root: Element) {
    this.root = root;
  }

  read(): TextMap {
    if (this.map !== null) return this.map;
    const top = this.top ?? this.begin();
    this.readings += 1;
    const reader = new FragmentReader(this.fragments, this.fresh, this.readings);
    for (const fragment of this.dirty) {
      // One that another reading has dropped or replaced is of no use.
      if (this.fragments.get(fragment.element) === fragment) reader.read(fragment);
    }
    this.dirty.clear();
    this.fresh.clear();
    this.map = assemble(top);
    return this.map;
  }

  /** Takes over what changed since the last reading. All mutations since then must come in, in any number of calls. */
  take(records: readonly MutationRecord[]): void {
    if (this.top === null) return;
    const climbed = new Set<Node>();
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes' && target === this.root) return this.discard();
      if (type === 'attributes') this.fresh.add(target);
      for (const node of addedNodes) if (isElement(node)) this.fresh.add(node);
      // What an element is itself is up to the block around it.
      this.touch(type === 'attributes' ? parentOf(target) : target, climbed);
    }
  }

  /** Makes the next reading a whole one: for changes that no mutation tells, such as those of style sheets. */
  discard(): void {
    this.top = null;
    this.map = null;
    this.fragments = new WeakMap();
    this.dirty.clear();
    this.fresh.clear();
  }

  private begin(): Fragment {
    const top = newFragment(this.root, { ...boxOf(this.root, null), kind: 'content', block: true }, this.root);
    this.fragments.set(this.root, top);
    this.dirty.add(top);
    this.top = top;
    return top;
  }

  /** The block around the node is to be read again. */
  private touch(node: Node | null, climbed: Set<Node>): void {
    this.map = null;
    for (let at = node; at !== null && !climbed.has(at); at = parentOf(at)) {
      climbed.add(at);
      const fragment = this.fragments.get(at);
      if (fragment === undefined) continue;
      if (!fragment.box.island) {
        this.dirty.add(fragment);
        return;
      }
      // What an island is goes by what is in it.
      this.fresh.add(at);
    }
  }
}
