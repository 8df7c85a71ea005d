import type { Document } from '../document/document.ts';
import { buildRuns } from './build-runs.ts';
import { type Numbering, readNumbering } from './find-breaks.ts';

const known = new WeakMap<Document, Numbering>();

/** The lists of a document and where they break; read once, for all rules. */
export function numberingOf(document: Document): Numbering {
  let numbering = known.get(document);
  if (!numbering) {
    numbering = readNumbering(buildRuns(document.paragraphs), document);
    known.set(document, numbering);
  }
  return numbering;
}
