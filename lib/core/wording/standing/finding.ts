import type { Severity } from '../../diagnostic.ts';
import type { Range } from '../../range.ts';
import { shown } from './guards.ts';

/** One way to mend it. Offsets are those of the line's text. */
export interface StandingFix {
  label: string;
  safe: boolean;
  edits: readonly (Range & { text: string })[];
}

/** A wording of one line that is not the standing one, whatever the draft's time, unless it says otherwise. */
export interface StandingFinding extends Range {
  severity: Severity;
  message: string;
  fix?: StandingFix;
  /** The last day on which the wording was right. */
  validTo?: string;
  /** The first day on which one could speak of it; with `validTo`, only in between. */
  validFrom?: string;
  /** The day on which the right wording was set; before, others were as good. */
  since?: string;
  /** It was left from an earlier draft, and is asked about as such. */
  isLeft?: boolean;
}

export function replaceBy(text: string, { start, end }: Range, safe: boolean): StandingFix {
  return { label: `改为${shown(text)}`, safe, edits: [{ start, end, text }] };
}
