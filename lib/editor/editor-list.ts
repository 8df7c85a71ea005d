import type { EditorInfo } from '../messaging/editor-protocol.ts';
import { activeElementOf, isElement } from './dom.ts';
import { editorName } from './editor-name.ts';
import { editorAround, findEditors } from './find-editors.ts';
import { OVERLAY_TAG } from './marks/overlay.ts';
import { Schedule } from './schedule.ts';

interface ListEvents {
  /** The list, or which of them had the focus last, is no longer what it was. */
  changed(): void;
  /** Elements came or went anywhere in the page. */
  treeChanged(): void;
  frameAdded(): void;
}

/** Outlive a session, so that an editor keeps its id when the panel is opened again. */
const ids = new WeakMap<Element, string>();
let lastId = 0;

/** The editors of a frame, kept up to date while the page changes. */
export class EditorList {
  private readonly document: Document;
  private readonly scope: Document | Element;
  private readonly events: ListEvents;
  private readonly focusedAt = new WeakMap<Element, number>();
  private readonly rescan = new Schedule(() => this.refresh());
  private readonly observer: MutationObserver;
  private editors: HTMLElement[] = [];

  constructor(document: Document, scope: Document | Element, events: ListEvents) {
    this.document = document;
    this.scope = scope;
    this.events = events;
    this.observer = new MutationObserver((records) => this.onMutations(records));
    this.observer.observe(scope, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['contenteditable', 'readonly', 'disabled', 'hidden'],
    });
    document.addEventListener('focusin', this.onFocus, true);
    document.addEventListener('load', this.onLoad, true);
    this.editors = findEditors(scope);
    if (holdsFocus(document)) this.noteFocus(activeElementOf(document));
  }

  find(id: string): HTMLElement | undefined {
    return this.editors.find((editor) => idOf(editor) === id);
  }

  describe(): EditorInfo[] {
    return this.editors.map((editor) => ({
      id: idOf(editor),
      name: editorName(editor),
      length: editor instanceof HTMLTextAreaElement ? editor.textLength : (editor.textContent?.length ?? 0),
      focusedAt: this.focusedAt.get(editor) ?? 0,
    }));
  }

  close(): void {
    this.rescan.cancel();
    this.observer.disconnect();
    this.document.removeEventListener('focusin', this.onFocus, true);
    this.document.removeEventListener('load', this.onLoad, true);
  }

  private onMutations(records: MutationRecord[]): void {
    if (!records.some((record) => this.mayMatter(record))) return;
    this.events.treeChanged();
    this.rescan.request();
  }

  /** What is typed into an editor changes its paragraphs, not the list. */
  private mayMatter(record: MutationRecord): boolean {
    if (record.type === 'attributes') return true;
    if (isElement(record.target) && this.isInsideEditor(record.target)) return false;
    return hasElement(record.addedNodes) || hasElement(record.removedNodes);
  }

  private isInsideEditor(element: Element): boolean {
    return element.isConnected && editorAround(element, this.editors) !== undefined;
  }

  private refresh(): void {
    const found = findEditors(this.scope);
    const same = found.length === this.editors.length && found.every((editor, index) => editor === this.editors[index]);
    this.editors = found;
    if (!same) this.events.changed();
  }

  private readonly onFocus = (event: Event): void => {
    if (!isElement(event.target) || !this.scope.contains(event.target)) return;
    // An editor that was hidden or too small until now.
    if (editorAround(event.target, this.editors) === undefined) this.refresh();
    if (this.noteFocus(event.target)) this.events.changed();
  };

  private noteFocus(element: Element | null): boolean {
    const editor = element === null ? undefined : editorAround(element, this.editors);
    if (editor !== undefined) this.focusedAt.set(editor, Date.now());
    return editor !== undefined;
  }

  /** A frame's load event doesn't bubble, but can be caught on its way down. */
  private readonly onLoad = (event: Event): void => {
    if (event.target instanceof HTMLIFrameElement || event.target instanceof HTMLFrameElement) this.events.frameAdded();
  };
}

export function idOf(editor: Element): string {
  const known = ids.get(editor);
  if (known !== undefined) return known;
  lastId += 1;
  const id = `editor-${lastId}`;
  ids.set(editor, id);
  return id;
}

/** Every frame remembers an active element; the page's focus is in one of them. */
function holdsFocus(document: Document): boolean {
  const frame = document.defaultView?.frameElement ?? null;
  return frame === null || activeElementOf(frame.ownerDocument) === frame;
}

function hasElement(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (isElement(node) && node.localName !== OVERLAY_TAG) return true;
  }
  return false;
}
