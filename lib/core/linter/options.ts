import type { Severity } from '../diagnostic.ts';

export interface LinterOptions {
  /** A genre id that overrules the recognised one; an unknown id is passed over. */
  genre?: string;
  /** By rule id: switched off, or never more than that severity. */
  severities?: Readonly<Record<string, Severity | 'off'>>;
}
