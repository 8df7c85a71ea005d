import type { Range as Span } from '../core/range.ts';
import type { WriteEdit } from '../messaging/editor-protocol.ts';
import type { Adapter } from './adapter.ts';
import { applyWithin, mapCaret } from './edits.ts';
import { insertText, undoOnce } from './exec-command.ts';
import { HighlightPainter } from './marks/highlights.ts';
import { centre, keepScroll } from './scroll.ts';
import type { TextMap } from './text/text-map.ts';
import { readMutations, TextReader } from './text/text-reader.ts';

export function openContentEditable(element: Element): Adapter | null {
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  return new ContentEditable(element);
}

class ContentEditable implements Adapter {
  readonly element: HTMLElement;
  readonly painter: HighlightPainter;
  private readonly document: Document;
  private readonly reader: TextReader;
  private readonly observer: MutationObserver;
  private changed: (() => void) | null = null;

  constructor(element: HTMLElement) {
    this.element = element;
    this.document = element.ownerDocument;
    this.painter = new HighlightPainter(this.document, (span) => this.current().rangeOf(span));
    this.reader = new TextReader(element);
    this.observer = new MutationObserver((records) => {
      this.reader.take(records);
      this.changed?.();
    });
  }

  read(): string {
    this.renew();
    return this.current().text;
  }

  observe(changed: () => void): () => void {
    this.changed = changed;
    this.reader.discard();
    this.observer.observe(this.element, readMutations);
    return () => {
      this.observer.disconnect();
      this.changed = null;
    };
  }

  isWritable(): boolean {
    return this.element.isContentEditable;
  }

  write(edits: readonly WriteEdit[]): number {
    // A number that a list shows can't be written.
    if (!edits.every((edit) => this.current().isWritable(edit))) return 0;
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
    this.renew();
    if (selection !== null) this.select(mapCaret(selection.anchor, edits), mapCaret(selection.focus, edits));
    restore();
    return taken;
  }

  undo(): void {
    const restore = keepScroll(this.element);
    this.element.focus({ preventScroll: true });
    undoOnce(this.document);
    this.renew();
    restore();
  }

  reveal(span: Span): void {
    const range = this.current().rangeOf(span);
    const start = range.startContainer;
    const around = start instanceof Element ? start : (start.parentElement ?? this.element);
    around.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    this.element.focus({ preventScroll: true });
    this.document
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    centre(around, () => rectOf(range, around));
  }

  /** Lets the next reading see what the page changed by now. */
  private renew(): void {
    if (this.changed === null) this.reader.discard();
    else this.reader.take(this.observer.takeRecords());
  }

  private current(): TextMap {
    return this.reader.read();
  }

  private replace({ range, text }: Replacement): void {
    const selection = this.document.getSelection();
    // A selection moved away and back ends what the user was typing; else one undo would take that back too.
    selection?.selectAllChildren(this.element);
    selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    insertText(this.document, text);
  }

  private selectedOffsets(): { anchor: number; focus: number } | null {
    const selection = this.document.getSelection();
    if (selection === null || selection.anchorNode === null || selection.focusNode === null) return null;
    const anchor = this.current().offsetOf(selection.anchorNode, selection.anchorOffset);
    const focus = this.current().offsetOf(selection.focusNode, selection.focusOffset);
    return anchor === null || focus === null ? null : { anchor, focus };
  }

  private select(anchor: number, focus: number): void {
    const from = this.current().placeOf(anchor, 'end');
    const to = this.current().placeOf(focus, 'end');
    this.document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
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
  return text.replace(/[\s\uFFFC\u200B\u2060]/g, '');
}

/** Where a range is; an empty line has no rectangle of its own. */
function rectOf(range: Range, around: Element): DOMRect {
  const first = range.getClientRects()[0];
  return first ?? around.getBoundingClientRect();
}
