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

/** The paragraphs below one heading, up to another; with what follows the first in its own line. */
export function paragraphsUnder(
  { headings, body, paragraphs }: Pick<Layout, 'headings' | 'body' | 'paragraphs'>,
  from: number,
  to = from + 1,
): readonly Paragraph[] {
  const end = (body.at(-1)?.index ?? -1) + 1;
  const heading = headings[from];
  const first = heading ? heading.paragraph + (heading.glued ? 0 : 1) : end;
  return paragraphs.slice(first, headings[to]?.paragraph ?? end);
}
