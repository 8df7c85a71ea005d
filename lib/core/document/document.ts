import type { Genre } from '../genres/genre.ts';
import type { Range } from '../range.ts';
import { yearIn } from '../year-in.ts';
import { type Coverage, readCoverage } from './coverage.ts';
import { type Frame, readFrame } from './frame.ts';
import { recogniseGenre } from './genre-recognition.ts';
import { type Heading, readHeadings } from './heading.ts';
import { buildNumberingTree, type NumberedItem, readNumber } from './numbering.ts';
import { type Paragraph, readParagraphs } from './paragraph.ts';
import { readSections } from './sections.ts';
import type { Part } from './section.ts';
import { splitParts } from './split-parts.ts';

/** One document of the draft with everything the rules look at. */
export interface DraftPart extends Part {
  genreData: Genre;
  paragraphs: readonly Paragraph[];
  hiddenAt: Coverage['hiddenAt'];
  frame: Frame;
  headings: readonly Heading[];
  subheadings: readonly Heading[];
  /** Roots of the numbering tree. */
  numbering: readonly NumberedItem[];
}

/** A draft as read: its text as decoded, and the documents in it. */
export interface Document {
  text: string;
  parts: readonly DraftPart[];
}

export function readDocument(text: string, genre?: Genre): Document {
  const paragraphs = readParagraphs(text);
  let from = 0;
  const parts = splitParts(text, paragraphs).map((range) => {
    while (from < paragraphs.length && (paragraphs[from]?.start ?? 0) < range.start) from += 1;
    let to = from;
    while (to < paragraphs.length && (paragraphs[to]?.start ?? 0) < range.end) to += 1;
    const own = paragraphs.slice(from, to).map((paragraph, index) => ({ ...paragraph, index }));
    from = to;
    return readPart(range, own, genre);
  });
  return { text, parts };
}

function readPart({ start, end }: Range, paragraphs: readonly Paragraph[], chosen: Genre | undefined): DraftPart {
  const { genre, confidence } = recogniseGenre(paragraphs, chosen);
  const frame = readFrame(paragraphs, genre);
  const body = paragraphs.slice(frame.bodyStart, frame.bodyEnd);
  const items = body.flatMap((paragraph) => readNumber(paragraph) ?? []);
  const numbers = new Map(items.map((item) => [item.paragraph, item]));
  const { headings, subheadings } = readHeadings({
    paragraphs,
    body,
    numbers,
    genre,
    titleYear: yearIn(frame.title?.text ?? ''),
  });
  const layout = { start, end, paragraphs, body, frame, headings, subheadings, numbers, genre };
  const sections = readSections(layout);
  return {
    start,
    end,
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
    numbering: buildNumberingTree(items),
  };
}
