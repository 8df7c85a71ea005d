import type { Severity } from '../diagnostic.ts';
import type { Range } from '../range.ts';

/** A number that is right but not written as GB/T 15835-2011 has it; the range is within the line's text. */
export interface FormFault extends Range {
  /** Stable name of the kind of fault. */
  kind: string;
  severity: Severity;
  message: string;
  /** What may stand at the range instead, the likeliest first. */
  puts: readonly string[];
  /** The first of them is the one right answer. */
  safe: boolean;
}
