import { wordsOf } from '../genres/genre-words.ts';
import type { Range } from '../range.ts';
import { closingParagraph, HIDEABLE } from './closing.ts';
import type { Heading } from './heading.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import type { Role, Section } from './section.ts';

type Opening = Omit<Section, 'end'>;

/** The flat, top-level sections in the draft's order; each ends where the next starts. */
export function readSections(layout: Layout): Section[] {
  const { frame } = layout;
  const openings: Opening[] = [
    ...framed('title', frame.title),
    ...framed('other', frame.salutation, 'salutation'),
    ...readBody(layout),
    ...framed('signature', frame.signature),
    ...framed('date', frame.date),
  ];
  openings.sort((a, b) => a.start - b.start);
  return openings.map((opening, index) => ({ ...opening, end: openings[index + 1]?.start ?? layout.end }));
}

function framed(role: Role, range: Range | undefined, part?: string): Opening[] {
  return range ? [{ role, start: range.start, ...(part ? { part } : {}) }] : [];
}

function readBody(layout: Layout): Opening[] {
  const { body, headings } = layout;
  const closing = closingParagraph(layout);
  const first = headings[0];
  const above = body.filter((paragraph) => paragraph !== closing && paragraph.start < (first?.start ?? Infinity));
  // Where no heading opens what was done, the paragraphs above the first one tell it.
  const tellsMeasures = !headings.some(({ roles }) => roles.length === 0 || roles.includes('measures'));
  const openings =
    tellsMeasures && (above.length > 1 || !first) ? readUnheaded(above, layout) : readIntro(above, layout);
  for (const [index, heading] of headings.entries()) {
    openings.push({
      role: roleOfSection(heading, headings[index + 1], layout),
      start: heading.start,
      heading: heading.text,
    });
  }
  if (closing && (!first || closes(closing, layout)))
    openings.push({ role: 'other', part: 'closing', start: closing.start });
  return openings;
}

function closes({ text }: Paragraph, { genre }: Layout): boolean {
  const words = wordsOf(genre);
  return words.closing.test(text) || HIDEABLE.some((role) => words.says(role, text));
}

function readIntro(paragraphs: readonly Paragraph[], { genre }: Layout): Opening[] {
  const [first] = paragraphs;
  if (!first) return [];
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const describes = wordsOf(genre).says('overview', text) && !/如下[。：:]/u.test(text);
  return [{ role: describes ? 'overview' : 'preamble', start: first.start }];
}

/** Topical headings open measures, unless the text under one says at once that it is another role's. */
function roleOfSection(heading: Heading, next: Heading | undefined, { paragraphs, genre }: Layout): Role {
  const [named] = heading.roles;
  if (named) return named;
  const text = heading.glued
    ? paragraphs[heading.paragraph]?.text.slice(heading.text.length + 1)
    : paragraphs[heading.paragraph + 1]?.text;
  const words = wordsOf(genre);
  return next === undefined && text && words.opens('plan', text) && words.says('plan', text) ? 'plan' : 'measures';
}

/** A draft without headings: an introduction where the first paragraph is one, the rest tells what was done. */
function readUnheaded(body: readonly Paragraph[], { genre }: Layout): Opening[] {
  const [first, second] = body;
  if (!first) return [];
  const words = wordsOf(genre);
  const role = words.says('overview', first.text)
    ? 'overview'
    : words.says('preamble', first.text)
      ? 'preamble'
      : undefined;
  if (!role) return [{ role: 'measures', start: first.start }];
  return [{ role, start: first.start }, ...(second ? [{ role: 'measures' as const, start: second.start }] : [])];
}
