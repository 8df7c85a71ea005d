import type { Document, FormerDocument } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { type Move, moveOf } from '../edits/move.ts';
import { sameStructure } from './same-structure.ts';

/** A line of a document before and after an edit within it that left all other lines and the structure as they were. */
export interface EditedLine {
  before: { document: Document; paragraph: Paragraph };
  after: { document: Document; paragraph: Paragraph };
  move: Move;
}

/** Undefined where more than the words of one line of the body changed. */
export function editedLine({ document: before, index, edit }: FormerDocument, after: Document): EditedLine | undefined {
  const move = moveOf(edit, 0);
  const [former, now] = [before.paragraphs[index], after.paragraphs[index]];
  const isInside = former && now && former.start <= move.start && move.end <= former.end;
  const isAlone = isInside && now.start === former.start && now.end === former.end + move.shift;
  if (!isAlone || index < before.frame.bodyStart || index >= before.frame.bodyEnd) return undefined;
  if (!sameStructure(before, after, move)) return undefined;
  return { before: { document: before, paragraph: former }, after: { document: after, paragraph: now }, move };
}
