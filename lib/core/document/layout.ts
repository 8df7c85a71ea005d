import type { Genre } from '../genres/genre.ts';
import type { Range } from '../range.ts';
import type { Frame } from './frame.ts';
import type { Heading } from './heading.ts';
import type { Paragraph } from './paragraph.ts';

/** One document's lines sorted into frame, body and headings: what sections and coverage are read from. */
export interface Layout extends Range {
  paragraphs: readonly Paragraph[];
  /** The paragraphs between the frame's head and foot. */
  body: readonly Paragraph[];
  frame: Frame;
  headings: readonly Heading[];
  subheadings: readonly Heading[];
  genre: Genre;
}
