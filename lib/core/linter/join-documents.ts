import type { BlankGroup } from '../blanks/blank.ts';
import type { Diagnostic, Edit } from '../diagnostic.ts';
import type { Part } from '../document/section.ts';
import type { Range } from '../range.ts';
import type { PlacedDocument } from './lint-change.ts';

/** A whole draft's findings; all offsets are those of its text. */
export interface CheckResult {
  /** The documents of the text, in order; at least one. */
  parts: Part[];
  /** By start, then end, then rule. */
  diagnostics: Diagnostic[];
  blanks: BlankGroup[];
}

/** The findings of all documents in one list, at their places in the draft. */
export function joinDocuments(documents: readonly PlacedDocument[]): CheckResult {
  const result: CheckResult = { parts: [], diagnostics: [], blanks: [] };
  for (const [index, { start, end, checked }] of documents.entries()) {
    const move = mover(start);
    result.parts.push({ ...checked.part, start, end, sections: checked.part.sections.map(move) });
    for (const diagnostic of checked.diagnostics)
      result.diagnostics.push({
        ...move(diagnostic),
        ...(diagnostic.others ? { others: diagnostic.others.map(move) } : {}),
        fixes: diagnostic.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit: Edit) => move(edit)) })),
      });
    // Each document of a collection has its own year and names.
    const prefix = documents.length > 1 ? `${index + 1}/` : '';
    for (const group of checked.blanks)
      result.blanks.push({ ...group, id: prefix + group.id, blanks: group.blanks.map(move) });
  }
  return result;
}

function mover(offset: number): <T extends Range>(range: T) => T {
  return (range) => (offset === 0 ? range : { ...range, start: range.start + offset, end: range.end + offset });
}
