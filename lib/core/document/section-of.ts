import { firstAtOrAfter, type Range } from '../range.ts';
import type { Document } from './document.ts';
import type { Section } from './section.ts';

/** Position of the section in which a paragraph stands; -1 above the first. */
export function sectionIndexOf({ start }: Pick<Range, 'start'>, sections: readonly Section[]): number {
  return firstAtOrAfter(sections, start + 1) - 1;
}

/** The section in which a paragraph stands; undefined above the first. */
export function sectionOf(
  paragraph: Pick<Range, 'start'>,
  { sections }: Pick<Document, 'sections'>,
): Section | undefined {
  return sections[sectionIndexOf(paragraph, sections)];
}
