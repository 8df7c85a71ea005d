import type { Range } from '../range.ts';
import type { MarkKind } from './kinds.ts';

/** A mark that should be another or none; the range is that which a fix replaces, within the line's text. */
export interface MarkFault extends Range {
  kind: MarkKind;
  /** What may stand there instead, the likeliest first; empty where only the writer knows. */
  puts: readonly string[];
  /** The first of them is the one right answer. */
  safe: boolean;
  /** Overrules what is said of its kind. */
  message?: string;
}
