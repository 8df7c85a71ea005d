import { detach } from '../detach.ts';
import type { Edit } from '../diagnostic.ts';
import type { Genre } from '../genres/genre.ts';
import { LazyText } from '../edits/lazy-text.ts';
import { moveOf } from '../edits/move.ts';
import type { Range } from '../range.ts';
import { type Coverage, readCoverage } from './coverage.ts';
import { titledYear } from './draft-year.ts';
import { type Frame, keepsFrame, moveFrame, readFrame } from './frame.ts';
import { recogniseGenre } from './genre-recognition.ts';
import { type Heading, type HeadingInput, type Headings, keepsHeadings, readHeadings } from './heading.ts';
import { type Paragraph, paragraphAt } from './paragraph.ts';
import { readSections } from './sections.ts';
import { readShownLevels, sameLevels, type ShownLevels } from './shown-levels.ts';
import type { Part, Role } from './section.ts';

/** One document with everything the rules look at. All offsets are those of its own `text`. */
export interface Document extends Omit<Part, 'start' | 'end'> {
  readonly text: string;
  /** What `text` is read from. */
  source: LazyText;
  genreData: Genre;
  paragraphs: readonly Paragraph[];
  hiddenAt: Coverage['hiddenAt'];
  frame: Frame;
  shownLevels: ShownLevels;
  headings: readonly Heading[];
  subheadings: readonly Heading[];
}

/** The document before an edit that made one of its lines another and left the rest. */
export interface FormerDocument {
  document: Document;
  /** Of the paragraph with that line. */
  index: number;
  /** Its offsets are those of the document. */
  edit: Edit;
}

/** What is told of the document beside its text. */
export interface Told {
  /** Overrules the recognised one. */
  genre?: Genre | undefined;
  /** Parts that stand outside of the text. */
  elsewhere?: readonly Role[] | undefined;
}

/** Reads the document at `range` of the draft; `draftParagraphs` are those in the range, at their places in the draft. */
export function readDocument(
  draft: LazyText,
  { start, end }: Range,
  draftParagraphs: readonly Paragraph[],
  told: Told,
  former?: FormerDocument,
): Document {
  const isWhole = start === 0 && end === draft.length;
  const source = isWhole
    ? draft
    : former
      ? former.document.source.edited(former.edit)
      : new LazyText(detach(draft.text.slice(start, end)));
  const paragraphs = isWhole
    ? draftParagraphs
    : draftParagraphs.map(({ line, start: at, shownLevel }, index) => paragraphAt(line, at - start, index, shownLevel));
  const { genre, confidence } = recogniseGenre(paragraphs, told.genre);
  const shownLevels = readShownLevels(paragraphs);
  const like = former && sameLevels(former.document.shownLevels, shownLevels) ? former : undefined;
  const frame = keptFrame(paragraphs, genre, like) ?? readFrame(paragraphs, genre, shownLevels);
  const meant = asMeant(paragraphs);
  const body = meant.slice(frame.bodyStart, frame.bodyEnd);
  const titleYear = titledYear({ frame, paragraphs: meant });
  const input = { paragraphs: meant, body, frame, genre, titleYear, shownLevels };
  const { headings, subheadings } = keptHeadings(input, like) ?? readHeadings(input);
  const layout = { start: 0, end: source.length, paragraphs: meant, body, frame, headings, subheadings, genre };
  const sections = readSections(layout);
  return {
    get text() {
      return source.text;
    },
    source,
    ...(frame.title ? { title: frame.title.text } : {}),
    genre: genre.id,
    confidence,
    sections,
    ...readCoverage(layout, sections, told.elsewhere),
    genreData: genre,
    paragraphs,
    frame,
    shownLevels,
    headings,
    subheadings,
  };
}

/** The paragraphs with full-width marks: what parts a draft has does not hang on how its marks were typed. */
function asMeant(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.every(isAsMeant)
    ? paragraphs
    : paragraphs.map((paragraph) => (isAsMeant(paragraph) ? paragraph : { ...paragraph, text: paragraph.read }));
}

function isAsMeant({ read, text }: Paragraph): boolean {
  return read === text;
}

/** Undefined where it has to be read again. */
function keptFrame(
  paragraphs: readonly Paragraph[],
  genre: Genre,
  former: FormerDocument | undefined,
): Frame | undefined {
  const edited = former && paragraphs[former.index];
  if (!edited || former.document.genreData !== genre || !keepsFrame(former.document.frame, edited)) return undefined;
  return moveFrame(former.document.frame, moveOf(former.edit, 0));
}

/** Undefined where they have to be read again. */
function keptHeadings(
  { paragraphs, frame, genre, titleYear, shownLevels }: HeadingInput & Pick<Document, 'frame'>,
  former: FormerDocument | undefined,
): Headings | undefined {
  if (!former) return undefined;
  const { document, index } = former;
  const [before, after] = [document.paragraphs[index], paragraphs[index]];
  const isBody = index >= frame.bodyStart && index < frame.bodyEnd;
  const isSameBody = isBody && document.frame.bodyStart === frame.bodyStart && document.frame.bodyEnd === frame.bodyEnd;
  const isSame = isSameBody && document.genreData === genre && titledYear(document) === titleYear;
  return isSame && before && after && keepsHeadings(document, { genre, shownLevels }, before, after)
    ? document
    : undefined;
}
