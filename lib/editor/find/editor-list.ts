import type { EditorInfo } from '../../messaging/editor-protocol.ts';
import { activeElementOf, holdsFocus, isElement, isWithin } from '../dom.ts';
import { editorName } from './editor-name.ts';
import { fieldLabel } from '../form/field-label.ts';
import { editorAround, findEditors } from './find-editors.ts';
import { frameId } from '../form/framed.ts';
import { hasElement, PageWatch } from './page-watch.ts';
import { Schedule } from '../schedule.ts';
import { shortLines } from '../form/short-lines.ts';

interface ListEvents {
  /** The list, or which of them had the focus last, is no longer what it was. */
  changed(): void;
  /** Elements came or went anywhere in the page. */
  treeChanged(): void;
  /** The document was written anew, which took away every listener in it. */
  rewritten(): void;
  frameAdded(): void;
}

/** Outlive a session, so that an editor keeps its id when the panel is opened again. */
const ids = new WeakMap<Element, string>();
let lastId = 0;

/** The editors of a frame, kept up to date while the page changes. */
export class EditorList {
  private readonly scope: Document | Element;
  private readonly events: ListEvents;
  private readonly focusedAt = new WeakMap<Element, number>();
  private readonly rescan = new Schedule(() => this.look());
  private readonly page: PageWatch;
  private editors: HTMLElement[] = [];
  /** The editors, and the frames that may hold further fields of the same form. */
  private fields: HTMLElement[] = [];

  constructor(document: Document, scope: Document | Element, events: ListEvents) {
    this.scope = scope;
    this.events = events;
    this.page = new PageWatch(document, scope, {
      mutated: (records) => this.onMutations(records),
      focused: (element) => this.onFocus(element),
      rewritten: () => events.rewritten(),
      frameAdded: () => {
        // It may be of this site only now.
        this.rescan.request();
        events.frameAdded();
      },
      resized: () => this.rescan.request(),
    });
    this.scan();
    if (holdsFocus(document)) this.noteFocus(activeElementOf(document));
  }

  find(id: string): HTMLElement | undefined {
    return this.editors.find((editor) => idOf(editor) === id);
  }

  /** An editor, or a frame that may hold one. */
  findField(id: string): HTMLElement | undefined {
    return this.fields.find((field) => idOf(field) === id);
  }

  /** The editor of a frame that holds just one. */
  only(): HTMLElement | undefined {
    return this.editors.length === 1 ? this.editors[0] : undefined;
  }

  describe(): EditorInfo[] {
    return this.fields.map((field) => ({
      id: idOf(field),
      label: fieldLabel(field),
      form: formOf(field),
      focusedAt: this.focusedAt.get(field) ?? 0,
      ...(field instanceof HTMLIFrameElement ? describeFrame(field) : describeEditor(field)),
    }));
  }

  /** Looks through the whole page again. */
  look(): void {
    const before = this.fields;
    this.scan();
    const same = before.length === this.fields.length && before.every((field, at) => field === this.fields[at]);
    if (!same) this.events.changed();
  }

  close(): void {
    this.rescan.cancel();
    this.page.close();
  }

  private scan(): void {
    const { editors, fields, hiders, roots } = findEditors(this.scope);
    this.editors = editors;
    this.fields = fields;
    this.page.follow(roots);
    this.page.awaitSize(hiders);
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

  private onFocus(element: Element): void {
    if (!isWithin(this.scope, element)) return;
    // An editor that was hidden or too small until now.
    if (editorAround(element, this.editors) === undefined) this.look();
    if (this.noteFocus(element)) this.events.changed();
  }

  private noteFocus(element: Element | null): boolean {
    const editor = element === null ? undefined : editorAround(element, this.editors);
    if (editor !== undefined) this.focusedAt.set(editor, Date.now());
    return editor !== undefined;
  }
}

type Described = Pick<EditorInfo, 'name' | 'shortLines' | 'kind' | 'length' | 'frame'>;

function describeEditor(editor: HTMLElement): Described {
  const frame = editor.ownerDocument.defaultView?.frameElement ?? null;
  return {
    name: editorName(editor),
    shortLines: shortLines(editor),
    kind: editor instanceof HTMLTextAreaElement ? 'textarea' : 'contenteditable',
    length: editor instanceof HTMLTextAreaElement ? editor.textLength : (editor.textContent?.length ?? 0),
    frame: frame === null ? '' : frameId(frame),
  };
}

/** What is in it, its own session tells. */
function describeFrame(frame: HTMLIFrameElement): Described {
  return { name: '', shortLines: [], kind: 'frame', length: 0, frame: frameId(frame) };
}

export function idOf(editor: Element): string {
  const known = ids.get(editor);
  if (known !== undefined) return known;
  lastId += 1;
  const id = `editor-${lastId}`;
  ids.set(editor, id);
  return id;
}

function formOf(editor: Element): string {
  const form = Element.prototype.closest.call(editor, 'form');
  return form === null ? '' : idOf(form);
}
