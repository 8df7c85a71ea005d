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

/** Something of a line that a rule compares with those of other lines that have one of the keys it meets. */
export interface Compared {
  /** The thing itself: the same object as long as its line stays as it is. */
  of: object;
  value: number;
  keys: readonly number[];
  meets: readonly number[];
  /** Those of its keys of which only the first `most` things in the document are compared. */
  limited: readonly number[];
  most: number;
}

/** For a rule that does no more than compare things with each other, two by two. */
export interface Comparison {
  /** One for each fact that the rule reads, in their order; none for the last, where these bear on all. */
  read: (paragraph: Paragraph) => readonly Compared[];
  /** False where the two can't make a finding of the rule; they meet by a key. */
  areAlike: (one: Compared, other: Compared) => boolean;
  /** Whether the one may unmake a finding of the other with a third; they meet by a key. */
  bearsOn: (one: Compared, other: Compared) => boolean;
}

/** The rule reads the structure alone. */
export const noFacts: FactReader = () => [];

/** The rule may look at any word of the line. */
export function wholeText({ text }: Paragraph): readonly Fact[] {
  return [{ key: text }];
}
