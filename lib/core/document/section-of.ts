import { firstAtOrAfter, type Range } from '../range.ts';
import type { Document } from './document.ts';
import type { Section } from './section.ts';

/** The section in which a paragraph stands; undefined above the first. */
export function sectionOf(
  { start }: Pick<Range, 'start'>,
  { sections }: Pick<Document, 'sections'>,
): Section | undefined {
  return sections[firstAtOrAfter(sections, start + 1) - 1];
}
