import { wordsOf } from '../genres/genre-words.ts';
import type { Genre } from '../genres/genre.ts';
import type { Range } from '../range.ts';
import { closingParagraph, HIDEABLE } from './closing.ts';
import { tellingParagraphs } from './telling.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import { sectionRoles } from './section-roles.ts';
import type { Role, Section } from './section.ts';

type Opening = Omit<Section, 'end'>;

/** The flat, top-level sections in the draft's order; each ends where the next starts. */
export function readSections(layout: Layout): Section[] {
  const { frame } = layout;
  const openings: Opening[] = [
    ...framed('title', frame.title),
    ...readBody(layout),
    ...framed('signature', frame.signature),
    ...framed('date', frame.date),
    ...frame.notes.map(({ start, part }): Opening => ({ role: 'other', start, part })),
  ];
  openings.sort((a, b) => a.start - b.start);
  return openings.map((opening, index) => ({ ...opening, end: openings[index + 1]?.start ?? layout.end }));
}

function framed(role: Role, range: Range | undefined): Opening[] {
  return range ? [{ role, start: range.start }] : [];
}

function readBody(layout: Layout): Opening[] {
  const { paragraphs, body, headings } = layout;
  const closing = closingParagraph(layout);
  const first = headings[0];
  const telling = tellingParagraphs(layout).filter(({ start }) => start !== closing?.start);
  const end = first ? body.findIndex(({ index }) => index === first.paragraph) : body.length;
  const above = body.slice(0, end).filter((paragraph) => paragraph !== closing);
  // Where no heading opens what was done, the paragraphs above the first one tell it.
  const tellsMeasures = !headings.some(({ roles }) => roles.length === 0 || roles.includes('measures'));
  const openings =
    tellsMeasures && (above.length > 1 || !first) ? readUnheaded(above, layout) : readIntro(above, layout);
  const roles = sectionRoles(layout, closing);
  for (const [index, heading] of headings.entries()) {
    openings.push({
      role: roles[index] ?? 'measures',
      start: paragraphs[heading.paragraph]?.start ?? 0,
      heading: heading.text,
      ...(heading.part === undefined ? {} : { part: heading.part }),
    });
  }
  for (const { role, start } of telling) openings.push({ role, start });
  if (closing && (!first || closes(closing, layout))) openings.push(closingSection(closing, layout));
  return openings;
}

/** The last words are a part of their own where they do nothing but that part's work. */
function closingSection({ text, start }: Paragraph, { genre }: Layout): Opening {
  const words = wordsOf(genre);
  const sums = /^(?:总|综|以上)/u.test(text);
  const only = HIDEABLE.filter((role) => words.says(role, text));
  const [role] = only;
  return !sums && only.length === 1 && role && words.opens(role, text)
    ? { role, start }
    : { role: 'other', part: 'closing', start };
}

function closes({ text }: Paragraph, { genre }: Layout): boolean {
  const words = wordsOf(genre);
  return words.closing.test(text) || HIDEABLE.some((role) => words.says(role, text));
}

/** What opens a draft of that genre. */
function introRole({ parts }: Genre): Role {
  const first = parts.find(({ role, or }) =>
    [role, or].some((one) => one === 'preamble' || one === 'overview' || one === 'goal'),
  );
  return first?.role === 'goal' ? 'goal' : 'preamble';
}

/** 现将……如下, 下面说说: what an introduction says of the text itself. */
const ANNOUNCES = /如下[。：:，,]|(?:下面|现将|现在)[^。；]{0,24}(?:报告|汇报|述职|总结|说说|讲讲|谈谈)/u;

function readIntro(paragraphs: readonly Paragraph[], { genre }: Layout): Opening[] {
  const [first] = paragraphs;
  if (!first) return [];
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const describes = wordsOf(genre).says('overview', text) && !ANNOUNCES.test(text);
  return [{ role: describes ? 'overview' : introRole(genre), start: first.start }];
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
  const openings: Opening[] = [{ role, start: first.start }];
  if (second) openings.push({ role: 'measures', start: second.start });
  const results = body.slice(2).find(({ text }) => words.opens('results', text) && words.says('results', text));
  if (results) openings.push({ role: 'results', start: results.start });
  return openings;
}
