import type { BlankGroup } from '../blanks/blank.ts';
import { groupBlanks } from '../blanks/group-blanks.ts';
import { readsBlanks } from '../blanks/facts.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Part } from '../document/section.ts';
import { rules } from '../rules/index.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import type { EditedLine } from './edited-line.ts';
import { moveAll, moveDiagnostic, moveRange } from './move.ts';
import type { LinterOptions } from './options.ts';
import { sameFacts } from './same-facts.ts';

/** One document of the draft with its findings. Every offset but the part's own range is one of the document's text. */
export interface CheckedDocument {
  part: Omit<Part, 'start' | 'end'>;
  /** By start, then end, then rule. */
  diagnostics: Diagnostic[];
  blanks: BlankGroup[];
}

/** A check with what the next one can build on. */
export interface DocumentCheck {
  document: Document;
  checked: CheckedDocument;
}

/** The check of the document before an edit within one line that left its structure as it was. */
export interface Former {
  check: DocumentCheck;
  line: EditedLine;
}

/** Runs the rules over the document; after an edit within one line only those that take something from it. */
export function checkDocument(document: Document, options: LinterOptions, former?: Former): DocumentCheck {
  const blanks = former && sameFacts(readsBlanks, former.line) ? movedBlanks(former) : groupBlanks(document);
  const asked = rules.filter(({ id }) => options.severities?.[id] !== 'off');
  const due = former ? asked.filter(({ reads }) => !reads || !sameFacts(reads, former.line)) : asked;
  const kept = former ? keptDiagnostics(former, due) : [];
  const fresh = due.flatMap((rule) => run(rule, options, { document, blanks }));
  const diagnostics = fresh.length > 0 ? [...kept, ...fresh].sort(inOrder) : kept;
  const { title, genre, confidence, sections, missing, hidden } = document;
  const part = { ...(title === undefined ? {} : { title }), genre, confidence, sections, missing, hidden };
  return { document, checked: { part, diagnostics, blanks } };
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

function run(rule: Rule, { severities }: LinterOptions, context: RuleContext): Diagnostic[] {
  const { text } = context.document;
  const cap = severities?.[rule.id] ?? 'error';
  return rule.check(context).map((report) => {
    const severity = report.severity ?? rule.severity;
    return {
      ...report,
      rule: rule.id,
      severity: cap !== 'off' && RANK[cap] < RANK[severity] ? cap : severity,
      text: text.slice(report.start, report.end),
    };
  });
}

/** The findings of the rules that are not due, at their places in the edited text. */
function keptDiagnostics({ check, line: { move, after } }: Former, due: readonly Rule[]): Diagnostic[] {
  const stale = new Set(due.map(({ id }) => id));
  const { diagnostics } = check.checked;
  const kept = stale.size > 0 ? diagnostics.filter(({ rule }) => !stale.has(rule)) : diagnostics;
  return moveAll(kept, (diagnostic) => {
    const moved = moveDiagnostic(diagnostic, move);
    const isEdited = diagnostic.start <= move.start && diagnostic.end >= move.end && moved.start < moved.end;
    return isEdited ? { ...moved, text: after.document.text.slice(moved.start, moved.end) } : moved;
  });
}

function movedBlanks({ check, line: { move } }: Former): BlankGroup[] {
  return moveAll(check.checked.blanks, (group) => {
    const blanks = moveAll(group.blanks, (blank) => moveRange(blank, move));
    return blanks === group.blanks ? group : { ...group, blanks };
  });
}
