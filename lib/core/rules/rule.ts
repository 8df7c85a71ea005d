import type { BlankGroup } from '../blanks/blank.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { LengthLimits } from '../passages/length-limits.ts';
import type { TermReader } from '../terms/read-terms.ts';
import type { Comparison, FactReader } from './facts.ts';

/** What a rule may look at: one document of the draft. Every offset is one of `document.text`. */
export interface RuleContext {
  document: Document;
  blanks: readonly BlankGroup[];
  limits: LengthLimits;
  /** Absent where the user’s libraries have none. */
  terms?: TermReader;
}

/** A finding as a rule reports it; the linter adds rule id, severity and the draft's words. */
export type Report = Omit<Diagnostic, 'rule' | 'severity' | 'text'> & { severity?: Severity };

/** How a rule checks; what it is called stands in `descriptions.ts`. */
export interface Rule {
  check: (context: RuleContext) => Report[];
  /** What of a paragraph the rule depends on. A rule that doesn't say is run again after every edit. */
  reads?: FactReader;
  /** For a rule that says what it reads: whether, with these limits, it reads the whole text. */
  readsAll?: (limits: LengthLimits) => boolean;
  /** For a rule that only compares: it is run again only where something of the edited line is or was alike to another. */
  compares?: Comparison;
}
