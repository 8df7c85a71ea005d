import type { Role } from '../../lib/core/document/section.ts';
import type { Range } from '../../lib/core/range.ts';

/** What is judged by the places that a rule's diagnostics name. */
export const RULES = [
  'placeholder',
  'heading-numbering',
  'numbering-style',
  'sum-mismatch',
  'count-mismatch',
  'value-conflict',
  'date',
  'section-order',
  'empty-section',
] as const;

/** The same for the words of a draft; judged only where its labels say that they were looked for. */
export const WORDING_RULES = [
  'standing-wording',
  'wrong-character',
  'copy-trace',
  'leftover',
  'punctuation',
  'number-form',
  'repeated-passage',
  'name-consistency',
  'reference',
  'sensitive-data',
  'length',
] as const;

type WordingRule = (typeof WORDING_RULES)[number];

export function isWordingRule(rule: RuleId): rule is WordingRule {
  return WORDING_RULES.some((each) => each === rule);
}

export type RuleId = (typeof RULES)[number] | WordingRule;

export interface LabelledDocument extends Range {
  genre: string;
  sections: { start: number; role: Role }[];
  /** Absent where nobody judged what is missing. */
  parts?: { missing: Role[]; hidden: Role[] };
}

/** A draft and what is right about it; all offsets are UTF-16 units into `text`. */
export interface LabelledDraft {
  name: string;
  text: string;
  clean: boolean;
  documents: LabelledDocument[];
  /** One entry a finding: the places where it may be reported. A rule without an entry was not judged. */
  findings: Partial<Record<RuleId, Range[][]>>;
  /** The roles whose sections are labelled; a section of another role and without a heading is not judged. */
  judged: 'all sections' | 'headings, signature and date';
  /** Of these roles alone it is said whether they are missing or hidden. */
  judgedParts: readonly Role[];
}
