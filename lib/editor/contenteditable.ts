import type { Range as Span } from '../core/range.ts';
import type { WriteEdit } from '../messaging/editor-protocol.ts';
import type { Adapter } from './adapter.ts';
import { applyWithin, mapCaret } from './edits.ts';
import { rootOf } from './dom.ts';
import { insertText, undoOnce } from './exec-command.ts';
import { HighlightPainter } from './marks/highlights.ts';
import { readTree } from './read-tree.ts';
import { centre, keepScroll } from './scroll.ts';
import { selectionOf } from './selection.ts';
import type { TextMap } from './text-map.ts';

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // Those that show or hide text, or turn a part into an island.
  attributeFilter: ['class', 'style', 'hidden', 'contenteditable'],
};

export function openContentEditable(element: Element): Adapter | null {
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  return new ContentEditable(element);
}

class ContentEditable implements Adapter {
  readonly element: HTMLElement;
  readonly painter: HighlightPainter;
  private readonly document: Document;
  private readonly observer: MutationObserver;
  private changed: (() => void) | null = null;
  private map: TextMap | null = null;

  constructor(element: HTMLElement) {
    this.element = element;
    this.document = element.ownerDocument;
    this.painter = new HighlightPainter(rootOf(element), (span) => this.current().rangeOf(span));
    this.observer = new MutationObserver(() => this.dirty());
  }

  read(): string {
    if (this.changed === null || this.observer.takeRecords().length > 0) this.map = null;
    return this.current().text;
  }

  observe(changed: () => void): () => void {
    this.changed = changed;
    this.observer.observe(this.element, watched);
    return () => {
      this.observer.disconnect();
      this.changed = null;
    };
  }

  isWritable(): boolean {
    return this.element.isContentEditable;
  }

  write(edits: readonly WriteEdit[]): number {
    const restore = keepScroll(this.element);
    const selection = this.selectedOffsets();
    this.element.focus({ preventScroll: true });
    const steps = replacements(this.current(), edits);
    let taken = 0;
    for (const step of steps) {
      if (shown(step.range.toString()) !== shown(step.old)) break;
      this.replace(step);
      taken += 1;
    }
    this.map = null;
    if (selection !== null) this.select(mapCaret(selection.anchor, edits), mapCaret(selection.focus, edits));
    restore();
    return taken;
  }

  undo(): void {
    const restore = keepScroll(this.element);
    this.element.focus({ preventScroll: true });
    undoOnce(this.document);
    this.map = null;
    restore();
  }

  reveal(span: Span): void {
    const range = this.current().rangeOf(span);
    const start = range.startContainer;
    const around = start instanceof Element ? start : (start.parentElement ?? this.element);
    around.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    this.element.focus({ preventScroll: true });
    selectionOf(this.element)?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
    centre(around, () => rectOf(range, around));
  }

  private dirty(): void {
    this.map = null;
    this.changed?.();
  }

  private current(): TextMap {
    this.map ??= readTree(this.element);
    return this.map;
  }

  private replace({ range, text }: Replacement): void {
    const selection = selectionOf(this.element);
    // A selection moved away and back ends what the user was typing; else one undo would take that back too.
    selection?.selectAllChildren(this.element);
    selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    insertText(this.document, text);
  }

  private selectedOffsets(): { anchor: number; focus: number } | null {
    const selection = selectionOf(this.element);
    if (selection === null || selection.anchorNode === null || selection.focusNode === null) return null;
    const anchor = this.current().offsetOf(selection.anchorNode, selection.anchorOffset);
    const focus = this.current().offsetOf(selection.focusNode, selection.focusOffset);
    return anchor === null || focus === null ? null : { anchor, focus };
  }

  private select(anchor: number, focus: number): void {
    const from = this.current().placeOf(anchor, 'end');
    const to = this.current().placeOf(focus, 'end');
    selectionOf(this.element)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }
}

interface Replacement {
  range: Range;
  old: string;
  text: string;
}

/** From last to first; edits in one plain stretch of text become one, which is one undo step. */
function replacements(map: TextMap, edits: readonly WriteEdit[]): Replacement[] {
  const groups: { span: Span; edits: WriteEdit[] }[] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    const joined = last === undefined ? null : { start: last.span.start, end: edit.end };
    if (last !== undefined && joined !== null && map.isPlain(joined)) {
      last.span = joined;
      last.edits.push(edit);
    } else {
      groups.push({ span: { start: edit.start, end: edit.end }, edits: [edit] });
    }
  }
  return groups.reverse().map((group) => ({
    range: map.rangeOf(group.span),
    old: map.text.slice(group.span.start, group.span.end),
    text: applyWithin(map.text, group.span, group.edits),
  }));
}

/** Text with what the tree and the text map spell differently left out. */
function shown(text: string): string {
  return text.replace(/[\s\uFFFC]/g, '');
}

/** Where a range is; an empty line has no rectangle of its own. */
function rectOf(range: Range, around: Element): DOMRect {
  const first = range.getClientRects()[0];
  return first ?? around.getBoundingClientRect();
}
