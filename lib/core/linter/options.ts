import type { Severity } from '../diagnostic.ts';
import type { Role } from '../document/section.ts';
import type { LengthLimits } from '../passages/length-limits.ts';
import type { TermReader } from '../terms/read-terms.ts';
import type { WordReader } from '../wording/read-words.ts';

export interface LinterOptions {
  /** A genre id that overrules the recognised one; an unknown id is passed over. */
  genre?: string;
  /** Parts that the page holds outside of the text, as a form that asks for unit and date in fields of their own. */
  elsewhere?: readonly Role[];
  /** By rule id: switched off, or never more than that severity. */
  severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Overrule those of the genre. */
  length?: LengthLimits;
  /** How words are read; without it, by the built-in data. */
  words?: WordReader;
  /** How the terms of the user’s libraries are read. */
  terms?: TermReader;
}
