import { detach } from '../detach.ts';
import type { Genre } from '../genres/genre.ts';
import type { Range } from '../range.ts';
import { yearIn } from '../year-in.ts';
import { type Coverage, readCoverage } from './coverage.ts';
import { type Frame, readFrame } from './frame.ts';
import { recogniseGenre } from './genre-recognition.ts';
import { type Heading, readHeadings } from './heading.ts';
import { type Paragraph, paragraphAt } from './paragraph.ts';
import { readSections } from './sections.ts';
import type { Part } from './section.ts';

/** One document with everything the rules look at. All offsets are those of its own `text`. */
export interface Document extends Omit<Part, 'start' | 'end'> {
  text: string;
  genreData: Genre;
  paragraphs: readonly Paragraph[];
  hiddenAt: Coverage['hiddenAt'];
  frame: Frame;
  headings: readonly Heading[];
  subheadings: readonly Heading[];
}

/** Reads the document at `range` of the draft; `draftParagraphs` are those in the range, at their places in the draft. */
export function readDocument(
  draft: string,
  { start, end }: Range,
  draftParagraphs: readonly Paragraph[],
  chosen: Genre | undefined,
): Document {
  const text = detach(draft.slice(start, end));
  const paragraphs = draftParagraphs.map(({ line, start: at }, index) => paragraphAt(line, at - start, index));
  const { genre, confidence } = recogniseGenre(paragraphs, chosen);
  const frame = readFrame(paragraphs, genre);
  const body = paragraphs.slice(frame.bodyStart, frame.bodyEnd);
  const titleYear = yearIn(frame.title?.text ?? '');
  const { headings, subheadings } = readHeadings({ paragraphs, body, genre, titleYear });
  const layout = { start: 0, end: text.length, paragraphs, body, frame, headings, subheadings, genre };
  const sections = readSections(layout);
  return {
    text,
    ...(frame.title ? { title: frame.title.text } : {}),
    genre: genre.id,
    confidence,
    sections,
    ...readCoverage(layout, sections),
    genreData: genre,
    paragraphs,
    frame,
    headings,
    subheadings,
  };
}
