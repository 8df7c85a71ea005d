import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';

/** Something that a rule takes from a line; the range, where it has one, is within the line's text. */
export interface Fact {
  key: string;
  start?: number;
  end?: number;
}

/**
 * All that a rule takes from a paragraph beyond what the document's structure says (headings, sections, frame, missing
 * and hidden parts). While an edit leaves that as it was, the rule's findings only move.
 */
export type FactReader = (paragraph: Paragraph, document: Document) => readonly Fact[];

/** The rule reads the structure alone. */
export const noFacts: FactReader = () => [];

/** The rule may look at any word of the line. */
export function wholeText({ text }: Paragraph): readonly Fact[] {
  return [{ key: text }];
}
