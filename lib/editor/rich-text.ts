import type { Range as Span } from '../core/range.ts';
import type { TextEdit, WriteEdit } from '../messaging/editor-protocol.ts';
import type { Adapter, EditorText } from './adapter.ts';
import { diff } from './diff.ts';
import { hasFocus, isElement, isWithin, parentOf, rootOf } from './dom.ts';
import { applyEdits, applyWithin, mapCaret } from './edits.ts';
import { HighlightPainter } from './marks/highlights.ts';
import { centre, keepScroll } from './scroll.ts';
import type { TextMap } from './text/text-map.ts';
import { readMutations, TextReader } from './text/text-reader.ts';
import type { Replacement, WriteMethod } from './write/method.ts';
import { betweenLines } from './write/between-lines.ts';
import { observeSelection, selectionOf } from './selection.ts';

/** In the place of the lines of a long text that CodeMirror 6 does not draw. */
const LEFT_OUT = '.cm-gap';

/** An editor whose text is in the page's tree; its family tells how it is written into. */
export class RichText implements Adapter {
  private readonly element: HTMLElement;
  readonly painter: HighlightPainter;
  private readonly method: WriteMethod;
  private readonly reader: TextReader;
  private readonly observer: MutationObserver;
  private changed: (() => void) | null = null;

  constructor(element: HTMLElement, method: WriteMethod) {
    this.element = element;
    this.method = method;
    this.painter = new HighlightPainter(rootOf(element), (span) => this.current().rangeOf(span));
    this.reader = new TextReader(element);
    this.observer = new MutationObserver((records) => this.take(records));
  }

  read(): EditorText {
    return this.current();
  }

  isWhole(): boolean {
    return this.element.querySelector(LEFT_OUT) === null;
  }

  numbers(): readonly Span[] {
    return this.current().numbers();
  }

  isConnected(): boolean {
    return this.element.isConnected;
  }

  documents(): readonly Document[] {
    return [this.element.ownerDocument];
  }

  hasFocus(): boolean {
    return hasFocus(this.element);
  }

  holds(element: Element): boolean {
    return isWithin(this.element, element);
  }

  observe(changed: () => void, moved: () => void): () => void {
    this.changed = changed;
    this.reader.discard();
    this.observer.observe(this.element, readMutations);
    const stop = observeSelection(this.element, moved);
    return () => {
      stop();
      this.observer.disconnect();
      this.changed = null;
    };
  }

  isWritable(): boolean {
    return this.element.isContentEditable;
  }

  accepts(edits: readonly WriteEdit[]): boolean {
    const map = this.current();
    // A number that a list shows can't be written.
    return placed(map, edits).every((edit) => map.isWritable(edit));
  }

  caret(): Span | null {
    const selection = this.hasFocus() ? this.selectedOffsets() : null;
    if (selection === null) return null;
    const { anchor, focus } = selection;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  async write(edits: readonly WriteEdit[]): Promise<number> {
    const replaced = placed(this.current(), edits);
    const restore = keepScroll(this.element);
    const selection = this.selectedOffsets();
    this.element.focus({ preventScroll: true });
    this.method.begin?.(this.element);
    const steps = await this.method.replace(this.element, this.replacements(replaced));
    if (selection !== null) this.setSelection(mapCaret(selection.anchor, edits), mapCaret(selection.focus, edits));
    restore();
    return steps;
  }

  undo(): void {
    const restore = keepScroll(this.element);
    this.element.focus({ preventScroll: true });
    this.method.undo(this.element);
    restore();
  }

  select({ start, end }: Span): void {
    this.element.focus({ preventScroll: true });
    this.setSelection(start, end);
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

  private take(records: readonly MutationRecord[]): void {
    this.reader.take(records);
    this.changed?.();
  }

  /** The map of what is there now. */
  private current(): TextMap {
    const records = this.observer.takeRecords();
    if (this.changed === null) this.reader.discard();
    else if (records.length > 0) this.take(records);
    return this.reader.read();
  }

  /** From last to first; edits in one plain stretch of text become one, which is one step. */
  private replacements(edits: readonly WriteEdit[]): Replacement[] {
    const map = this.current();
    const groups = grouped(map, edits);
    return groups
      .map((group, at) => {
        const { start, end, text } = smallest(map.text, group);
        const rest = groups.slice(at + 1).flatMap((one) => one.edits);
        return {
          range: map.rangeOf({ start, end }),
          start,
          old: map.text.slice(start, end),
          text,
          due: () => applyEdits(map.text, rest),
          read: () => this.read().text,
          rangeOf: (one: Span) => this.current().rangeOf(one),
        };
      })
      .reverse();
  }

  private selectedOffsets(): { anchor: number; focus: number } | null {
    const selection = selectionOf(this.element);
    if (selection === null || selection.anchorNode === null || selection.focusNode === null) return null;
    const anchor = this.current().offsetOf(selection.anchorNode, selection.anchorOffset);
    const focus = this.current().offsetOf(selection.focusNode, selection.focusOffset);
    return anchor === null || focus === null ? null : { anchor, focus };
  }

  private setSelection(anchor: number, focus: number): void {
    const from = this.current().placeOf(anchor, 'end');
    const to = this.current().placeOf(focus, 'end');
    selectionOf(this.element)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }
}

interface Group {
  span: Span;
  edits: WriteEdit[];
}

function grouped(map: TextMap, edits: readonly WriteEdit[]): Group[] {
  const groups: Group[] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    const joined = last === undefined ? null : { start: last.span.start, end: edit.end };
    // Over line feeds in a text it would be a step a line.
    if (
      last !== undefined &&
      joined !== null &&
      map.isPlain(joined) &&
      !map.text.slice(joined.start, joined.end).includes('\n')
    ) {
      last.span = joined;
      last.edits.push(edit);
    } else {
      groups.push({ span: { start: edit.start, end: edit.end }, edits: [edit] });
    }
  }
  return groups;
}

function placed(map: TextMap, edits: readonly WriteEdit[]): WriteEdit[] {
  const isHeading = (line: number) => map.shown.some(({ start }) => start === line);
  return betweenLines(map.text, edits, (end) => {
    const above = map.text.lastIndexOf('\n', end - 1) + 1;
    // What is put behind a heading may become one, too.
    return canFollow(map, end) && (!isHeading(above) || isHeading(end + 1));
  });
}

/** The characters that really change, in place: those at the edge of a format would lose it. */
function smallest(text: string, { span, edits }: Group): TextEdit {
  const edit = diff(text.slice(span.start, span.end), applyWithin(text, span, edits));
  if (edit === null) return { ...span, text: text.slice(span.start, span.end) };
  return { start: span.start + edit.start, end: span.start + edit.end, text: edit.text };
}

/** What comes behind such a part would become one more of its kind. */
const closed = 'li, td, th, dt, dd, caption, figcaption, [data-w-e-type="list-item"], [data-list]';

/** Whether an ordinary paragraph can be begun behind the line that ends there. */
function canFollow(map: TextMap, end: number): boolean {
  const { node } = map.placeOf(end, 'end');
  const element = isElement(node) ? node : parentOf(node);
  return element === null || Element.prototype.closest.call(element, closed) === null;
}

/** Where a range is; an empty line has no rectangle of its own. */
function rectOf(range: Range, around: Element): DOMRect {
  const first = range.getClientRects()[0];
  return first ?? around.getBoundingClientRect();
}
