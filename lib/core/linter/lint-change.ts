import type { Range } from '../range.ts';
import type { CheckedDocument } from './checked-document.ts';
import { applyFindingsChange, type FindingsChange } from './findings-change.ts';

/** A document at its place in the draft. */
export interface PlacedDocument extends Range {
  checked: CheckedDocument;
}

/** A document of which an edit within one line changed no more than that. */
export interface EditedDocument extends Range {
  change: FindingsChange;
}

/** What an edit changed: the documents before and after the changed ones stay, those after move by `shift` characters. */
export interface LintChange {
  /** How many documents at the start stay as they are, and how many at the end. */
  head: number;
  tail: number;
  shift: number;
  /** Those in between, at their places in the new text; one that was only edited follows on the one that stood there. */
  documents: (PlacedDocument | EditedDocument)[];
}

/** The documents after a change to those before it. */
export function applyChange(former: readonly PlacedDocument[], change: LintChange): PlacedDocument[] {
  const { head, tail, shift, documents } = change;
  const moved = former
    .slice(former.length - tail)
    .map(({ start, end, checked }) => ({ start: start + shift, end: end + shift, checked }));
  const changed = documents.flatMap((document, index) => {
    if ('checked' in document) return [document];
    const before = former[head + index];
    const { start, end, change: edited } = document;
    return before ? [{ start, end, checked: applyFindingsChange(before.checked, edited) }] : [];
  });
  return [...former.slice(0, head), ...changed, ...moved];
}
