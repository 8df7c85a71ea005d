import type { BlankGroup } from '../blanks/blank.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Part } from '../document/section.ts';

/** One document of the draft with its findings. Every offset but the part's own range is one of the document's text. */
export interface CheckedDocument {
  part: Omit<Part, 'start' | 'end'>;
  /** By start, then end, then rule. */
  diagnostics: Diagnostic[];
  blanks: BlankGroup[];
}
