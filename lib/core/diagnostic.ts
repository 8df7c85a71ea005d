import type { Range } from './range.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Replace the text at the range; offsets are those of the text that was checked. */
export interface Edit extends Range {
  text: string;
}

/** One way to mend a diagnostic. Its edits never overlap. `safe` fixes may be applied in bulk. */
export interface Fix {
  label: string;
  safe: boolean;
  edits: Edit[];
}

/** One finding. Several fixes of one diagnostic are alternatives. */
export interface Diagnostic extends Range {
  rule: string;
  severity: Severity;
  /** The draft's own words at the range; empty where something is missing. */
  text: string;
  message: string;
  /** Where one finding speaks of several places, those after the first, in order. */
  others?: Range[];
  /** What the finding is about; with `rule` it names what a user ignores for good (“20xx”, or a role id). */
  subject: string;
  fixes: Fix[];
}
