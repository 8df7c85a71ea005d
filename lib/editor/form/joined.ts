import type { Range } from '../../core/range.ts';
import type { Mark, WriteEdit } from '../../messaging/editor-protocol.ts';
import type { Adapter, EditorText, Painter } from '../adapter.ts';
import { mapCaret } from '../edits.ts';
import { adapterFor } from '../families.ts';
import { openLineInput } from '../families/line-input.ts';
import { borrowEditor } from './framed.ts';
import { type Field, FieldTexts, type Part } from './field-texts.ts';
import { StepLog } from './step-log.ts';
import { betweenLines } from '../write/between-lines.ts';

/** One field of a form, and what the form calls it. */
export interface LabelledElement {
  element: Element;
  label: string;
}

/**
 * The fields of a form as one draft, each under its label as under a heading. The labels are the page's own: they are
 * read, and never written.
 */
export class JoinedFields implements Adapter {
  readonly painter: Painter;
  private readonly steps = new StepLog();
  private fields: readonly (Field & { element: Element; stop?: () => void })[] = [];
  private listener: { changed: () => void; moved: () => void } | null = null;

  constructor(elements: readonly LabelledElement[]) {
    this.painter = {
      paint: (marks, current) => this.paint(marks, current),
      flash: (range) => this.flash(range),
      close: () => {
        for (const { adapter } of this.fields) adapter.painter.close();
      },
    };
    this.join(elements);
  }

  /** Takes these fields for those it had; of one that stays, nothing changes. */
  join(elements: readonly LabelledElement[]): void {
    const former = new Map(this.fields.map((field) => [field.element, field]));
    this.fields = elements.flatMap(({ element, label }) => {
      const known = former.get(element);
      if (known !== undefined && isThere(known)) {
        former.delete(element);
        return [{ ...known, label }];
      }
      const adapter = openField(element);
      if (adapter === null) return [];
      const { changed, moved } = this.listener ?? {};
      return [{ element, label, adapter, ...(changed && moved && { stop: adapter.observe(changed, moved) }) }];
    });
    for (const { stop, adapter } of former.values()) {
      stop?.();
      adapter.painter.close();
    }
  }

  isConnected(): boolean {
    return this.fields.some(isThere);
  }

  documents(): readonly Document[] {
    return [...new Set(this.fields.flatMap(({ adapter }) => adapter.documents()))];
  }

  hasFocus(): boolean {
    return this.fields.some(({ adapter }) => adapter.hasFocus());
  }

  holds(element: Element): boolean {
    return this.fields.some(({ adapter }) => adapter.holds(element));
  }

  read(): EditorText {
    return this.texts();
  }

  isWhole(): boolean {
    return this.fields.every(({ adapter }) => adapter.isWhole());
  }

  numbers(): readonly Range[] {
    return this.texts().parts.flatMap(({ adapter, start }) =>
      adapter.numbers().map((number) => ({ start: start + number.start, end: start + number.end })),
    );
  }

  observe(changed: () => void, moved: () => void): () => void {
    this.listener = { changed, moved };
    this.fields = this.fields.map((field) => ({ ...field, stop: field.adapter.observe(changed, moved) }));
    return () => {
      this.listener = null;
      for (const { stop } of this.fields) stop?.();
    };
  }

  isWritable(): boolean {
    return this.fields.some(({ adapter }) => adapter.isWritable());
  }

  accepts(edits: readonly WriteEdit[]): boolean {
    const parts = this.partsOf(edits);
    return parts?.every(({ adapter, edits: own }) => adapter.isWritable() && adapter.accepts(own)) ?? false;
  }

  caret(): Range | null {
    for (const { adapter, start } of this.texts().parts) {
      const caret = adapter.caret();
      if (caret !== null) return { start: start + caret.start, end: start + caret.end };
    }
    return null;
  }

  /** Field by field, from the last to the first. Where one field refuses, those before it are left as they are. */
  async write(edits: readonly WriteEdit[]): Promise<number> {
    const writes = this.partsOf(edits) ?? [];
    const focused = this.fields.find(({ adapter }) => adapter.hasFocus())?.adapter;
    const selected = focused?.caret() ?? null;
    let steps = 0;
    for (const { adapter, edits: own } of [...writes].reverse()) {
      const before = adapter.read().text;
      const taken = await adapter.write(own);
      if (taken === 0) break;
      this.steps.add({ adapter, before });
      steps += taken;
    }
    if (focused !== undefined && selected !== null && !focused.hasFocus()) {
      const own = writes.find(({ adapter }) => adapter === focused)?.edits ?? [];
      focused.select({ start: mapCaret(selected.start, own), end: mapCaret(selected.end, own) });
    }
    return steps;
  }

  undo(): void {
    this.steps.undo();
  }

  select(range: Range): void {
    const at = this.texts().placeOf(range);
    at?.part.adapter.select(at.range);
  }

  reveal(range: Range): void {
    const at = this.texts().placeOf(range);
    at?.part.adapter.reveal(at.range);
  }

  private paint(marks: readonly Mark[], current: Range | null): void {
    const texts = this.texts();
    for (const part of texts.parts) {
      const own = marks.flatMap((mark) => {
        const range = texts.rangeIn(part, mark);
        return range === null ? [] : [{ ...range, severity: mark.severity }];
      });
      part.adapter.painter.paint(own, current && texts.rangeIn(part, current));
    }
  }

  private flash(range: Range | null): void {
    const texts = this.texts();
    for (const part of texts.parts) part.adapter.painter.flash(range && texts.rangeIn(part, range));
  }

  private texts(): FieldTexts {
    return new FieldTexts(this.fields.filter(isThere));
  }

  /** The edits of each field, in its own offsets; null where one touches a label. */
  private partsOf(edits: readonly WriteEdit[]): (Part & { edits: WriteEdit[] })[] | null {
    const texts = this.texts();
    // What is to stand before a label stands at the end of the field above.
    const placed = betweenLines(texts.text, edits, (end) => texts.parts.some((part) => part.end === end));
    return texts.share(placed);
  }
}

function openField(element: Element): Adapter | null {
  if (element instanceof HTMLInputElement) return openLineInput(element);
  return element instanceof HTMLIFrameElement ? borrowEditor(element) : adapterFor(element);
}

/** A frame that loads again has another document; what was in the former one may still be whole. */
function isThere({ element, adapter }: { element: Element; adapter: Adapter }): boolean {
  if (!element.isConnected || !adapter.isConnected()) return false;
  return !(element instanceof HTMLIFrameElement) || adapter.documents()[0] === element.contentDocument;
}
