import { isElement, queryAll, targetOf } from '../dom.ts';
import { OVERLAY_TAG } from '../marks/overlay.ts';

interface PageEvents {
  mutated(records: MutationRecord[]): void;
  focused(element: Element): void;
  /** The document was written anew, which took away every listener in it. */
  rewritten(): void;
  frameAdded(): void;
  /** A box changed its size that hid an editor. */
  resized(): void;
}

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['contenteditable', 'readonly', 'disabled', 'hidden', 'aria-hidden'],
};

/** Notices what may change the list of editors, in the page's own tree and in its open shadow roots. */
export class PageWatch {
  private readonly document: Document;
  private readonly scope: Document | Element;
  private readonly events: PageEvents;
  private readonly end = new AbortController();
  private readonly tree: MutationObserver;
  private readonly sizes: ResizeObserver;
  private readonly heard = new WeakSet<Event>();
  private roots: ReadonlySet<ShadowRoot> = new Set();
  private hiders: ReadonlySet<Element> = new Set();

  constructor(document: Document, scope: Document | Element, events: PageEvents) {
    this.document = document;
    this.scope = scope;
    this.events = events;
    this.tree = new MutationObserver((records) => this.onMutations(records));
    this.sizes = new ResizeObserver(() => events.resized());
    this.tree.observe(scope, watched);
    this.listen(document);
    // One may have come after the frames were counted, and before this listens.
    if (scope.querySelector('iframe, frame') !== null) events.frameAdded();
  }

  /** An observer doesn't see into shadow roots: these are the ones there are now. */
  follow(roots: readonly ShadowRoot[]): void {
    const now = new Set(roots);
    const added = roots.filter((root) => !this.roots.has(root));
    if (now.size === this.roots.size && added.length === 0) return;
    // A single node can't be let go, and what was not told yet would be lost.
    const untold = this.tree.takeRecords();
    this.tree.disconnect();
    for (const node of [this.scope, ...roots]) this.tree.observe(node, watched);
    for (const root of this.roots) if (!now.has(root)) this.leave(root);
    for (const root of added) this.listen(root);
    this.roots = now;
    // It may have loaded before its root was known.
    if (added.some((root) => root.querySelector('iframe, frame') !== null)) this.events.frameAdded();
    if (untold.length > 0) this.onMutations(untold);
  }

  /** Boxes that hide an editor; an editor whose size changes from nothing is shown. */
  awaitSize(hiders: readonly Element[]): void {
    const now = new Set(hiders);
    for (const hider of this.hiders) if (!now.has(hider)) this.sizes.unobserve(hider);
    for (const hider of now) if (!this.hiders.has(hider)) this.sizes.observe(hider);
    this.hiders = now;
  }

  close(): void {
    this.tree.disconnect();
    this.sizes.disconnect();
    this.end.abort();
  }

  /** To listen twice is to listen once. Neither a load nor focus that stays in a shadow root is told outside it. */
  private listen(tree: Document | ShadowRoot): void {
    const options = { capture: true, signal: this.end.signal };
    tree.addEventListener('focusin', this.onFocus, options);
    tree.addEventListener('load', this.onLoad, options);
  }

  private leave(root: ShadowRoot): void {
    root.removeEventListener('focusin', this.onFocus, true);
    root.removeEventListener('load', this.onLoad, true);
  }

  private onMutations(records: MutationRecord[]): void {
    // `document.open()` takes all listeners away, but no observer.
    if (records.some(({ target }) => target === this.document)) {
      this.listen(this.document);
      this.events.rewritten();
    }
    if (records.some(addsFrame)) this.events.frameAdded();
    this.events.mutated(records);
  }

  private readonly onFocus = (event: Event): void => {
    const target = targetOf(event);
    if (target === null || this.heard.has(event)) return;
    this.heard.add(event);
    this.events.focused(target);
  };

  /** A frame's load event doesn't bubble, but can be caught on its way down, as far as its own shadow root. */
  private readonly onLoad = (event: Event): void => {
    if (isElement(event.target) && isFrame(event.target)) this.events.frameAdded();
  };
}

export function hasElement(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (isElement(node) && node.localName !== OVERLAY_TAG) return true;
  }
  return false;
}

/** A frame that is rewritten, or never done with loading, fires no load event. */
function addsFrame(record: MutationRecord): boolean {
  for (const node of record.addedNodes) {
    if (isElement(node) && (isFrame(node) || queryAll(node, 'iframe, frame').length > 0)) return true;
  }
  return false;
}

function isFrame(element: Element): boolean {
  return element.localName === 'iframe' || element.localName === 'frame';
}
