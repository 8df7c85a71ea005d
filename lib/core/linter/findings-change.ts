import type { BlankGroup } from '../blanks/blank.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { CheckedDocument } from './checked-document.ts';
import { type Move, moveAll, moveDiagnostic, moveRange } from './move.ts';

/** What an edit within one line changed in a document's findings: some rules' are told anew, all others move with the text. */
export interface FindingsChange {
  move: Move;
  part: CheckedDocument['part'];
  /** Ids of the rules whose findings are told anew. */
  rules: string[];
  diagnostics: Diagnostic[];
  /** Absent where they only move. */
  blanks?: BlankGroup[];
}

export function applyFindingsChange(former: CheckedDocument, change: FindingsChange): CheckedDocument {
  const { move, part, rules, diagnostics: fresh } = change;
  const stale = new Set(rules);
  const kept = stale.size > 0 ? former.diagnostics.filter(({ rule }) => !stale.has(rule)) : former.diagnostics;
  const moved = moveAll(kept, (diagnostic) => moveDiagnostic(diagnostic, move));
  return {
    part,
    diagnostics: fresh.length > 0 ? [...moved, ...fresh].sort(inOrder) : moved,
    blanks: change.blanks ?? movedBlanks(former.blanks, move),
  };
}

/** By start, then end, then rule. */
export function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

export function movedBlanks(groups: BlankGroup[], move: Move): BlankGroup[] {
  return moveAll(groups, (group) => {
    const blanks = moveAll(group.blanks, (blank) => moveRange(blank, move));
    return blanks === group.blanks ? group : { ...group, blanks };
  });
}
