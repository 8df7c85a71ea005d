import type { BlankGroup } from '../blanks/blank.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { CheckedDocument } from './checked-document.ts';
import { type Move, moveAll, moveDiagnostic, moveRange } from '../edits/move.ts';

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

/** `earlier`: edits before this one after which all findings only moved. */
export function applyFindingsChange(
  former: CheckedDocument,
  change: FindingsChange,
  earlier: readonly Move[] = [],
): CheckedDocument {
  const { part, rules, diagnostics: fresh } = change;
  const moves = [...earlier, change.move];
  const stale = new Set(rules);
  const kept = stale.size > 0 ? former.diagnostics.filter(({ rule }) => !stale.has(rule)) : former.diagnostics;
  const moved = moveAll(kept, (diagnostic) => moveDiagnostic(diagnostic, ...moves));
  return {
    part,
    diagnostics: fresh.length > 0 ? [...moved, ...fresh].sort(inOrder) : moved,
    blanks: change.blanks ?? movedBlanks(former.blanks, ...moves),
  };
}

/** By start, then end, then rule. */
export function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Whether an edit left all findings as they were, but for their places. */
export function onlyMoves({ rules, blanks }: FindingsChange): boolean {
  return rules.length === 0 && blanks === undefined;
}

export function movedBlanks(groups: BlankGroup[], ...moves: readonly Move[]): BlankGroup[] {
  return moveAll(groups, (group) => {
    const blanks = moveAll(group.blanks, (blank) => moveRange(blank, ...moves));
    return blanks === group.blanks ? group : { ...group, blanks };
  });
}
