import type { ShownHeading } from '../../core/document/shown-heading.ts';
import type { Range } from '../../core/range.ts';
import type { WriteEdit } from '../../messaging/editor-protocol.ts';
import type { Adapter, EditorText } from '../adapter.ts';

/** The levels of headings that a form's title and its labels are; what a field shows as headings stands below. */
const TITLE = 1;
const LABEL = 2;
const LOWEST = 9;

export interface Field {
  /** '' for a field that has no heading over it: the title is its own. */
  label: string;
  adapter: Adapter;
}

/** Where a field's own text stands in the joined text. */
export interface Part extends Range {
  adapter: Adapter;
}

/** The text that several fields make, as last read: of each its label on a line of its own, then what is in it. */
export class FieldTexts implements EditorText {
  readonly text: string;
  readonly shown: readonly ShownHeading[];
  readonly parts: readonly Part[];

  constructor(fields: readonly Field[]) {
    let text = '';
    const shown: ShownHeading[] = [];
    this.parts = fields.map(({ label, adapter }, index) => {
      if (index > 0) text += '\n';
      shown.push({ start: text.length, level: label === '' ? TITLE : LABEL });
      if (label !== '') text += `${label}\n`;
      const start = text.length;
      const own = adapter.read();
      text += own.text;
      shown.push(
        ...own.shown.map((heading) => ({
          start: start + heading.start,
          level: Math.min(LABEL + heading.level, LOWEST),
        })),
      );
      return { adapter, start, end: text.length };
    });
    this.text = text;
    this.shown = shown;
  }

  /** What of a range is in a field, in the field's own offsets; null for nothing. */
  rangeIn({ start, end }: Part, range: Range): Range | null {
    if (range.end <= start || range.start >= end) return null;
    return { start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start };
  }

  /** The field in which a range begins, and what of it is there; at a label, the start of the field that it names. */
  placeOf(range: Range): { part: Part; range: Range } | null {
    const part = this.parts.find(({ end }) => range.start <= end) ?? this.parts.at(-1);
    if (part === undefined) return null;
    const within = (offset: number) => Math.min(Math.max(offset, part.start), part.end) - part.start;
    return { part, range: { start: within(range.start), end: within(range.end) } };
  }

  /** Shares edits, in order, out among the fields, in each one's own offsets; null where one is outside of all of them. */
  share(edits: readonly WriteEdit[]): (Part & { edits: WriteEdit[] })[] | null {
    const shared = this.parts.map((part) => ({
      ...part,
      edits: edits
        .filter(({ start, end }) => start >= part.start && end <= part.end)
        .map((edit) => ({ ...edit, start: edit.start - part.start, end: edit.end - part.start })),
    }));
    const count = shared.reduce((sum, part) => sum + part.edits.length, 0);
    return count === edits.length ? shared.filter((part) => part.edits.length > 0) : null;
  }
}
