import type { BlankGroup } from '../blanks/blank.ts';
import { groupBlanks } from '../blanks/group-blanks.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Part } from '../document/section.ts';
import { rules } from '../rules/index.ts';
import type { LinterOptions } from './options.ts';

/** One document of the draft with its findings. Every offset but the part's own range is one of the document's text. */
export interface CheckedDocument {
  part: Omit<Part, 'start' | 'end'>;
  /** By start, then end, then rule. */
  diagnostics: Diagnostic[];
  blanks: BlankGroup[];
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

export function checkDocument(document: Document, { severities = {} }: LinterOptions): CheckedDocument {
  const blanks = groupBlanks(document);
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const cap = severities[rule.id];
    if (cap === 'off') continue;
    for (const report of rule.check({ document, blanks })) {
      const severity = report.severity ?? rule.severity;
      diagnostics.push({
        ...report,
        rule: rule.id,
        severity: cap !== undefined && RANK[cap] < RANK[severity] ? cap : severity,
        text: document.text.slice(report.start, report.end),
      });
    }
  }
  diagnostics.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  const { title, genre, confidence, sections, missing, hidden } = document;
  return {
    part: { ...(title === undefined ? {} : { title }), genre, confidence, sections, missing, hidden },
    diagnostics,
    blanks,
  };
}
