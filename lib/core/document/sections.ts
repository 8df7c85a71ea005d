import { wordsOf } from '../genres/genre-words.ts';
import type { Genre } from '../genres/genre.ts';
import type { Range } from '../range.ts';
import { closingFormula, closingParagraph, HIDEABLE, tellsOf } from './closing.ts';
import { tellingParagraphs } from './telling.ts';
import { hintsOfHeading } from './heading-role.ts';
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
    ...frame.notes,
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
  const toldOf = new Set(telling.map(({ index }) => index));
  const above = body.slice(0, end).filter((paragraph) => paragraph !== closing && !toldOf.has(paragraph.index));
  // Where no heading opens what was done, the paragraphs above the first one tell it.
  const tellsMeasures = !headings.some(({ roles }) => roles.length === 0 || roles.includes('measures'));
  const openings =
    tellsMeasures && (above.length > 1 || !first) ? readUnheaded(above, layout) : readIntro(above, layout);
  const roles = sectionRoles(layout, closing ? [...telling, closing] : telling);
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
  const formula = closingFormula(layout);
  if (formula) openings.push({ role: 'other', part: 'closing', start: formula.start });
  return openings;
}

/** 虽取得了成绩，但……: what a closing paragraph concedes before it sums up. */
const CONCEDES = /^[^。；]{0,40}(?:成绩|成效|取得|进步|回顾|来看|工作中)/u;

/** The last words are a part of their own where they do nothing but that part's work, or that of both, one by one. */
function closingSection(closing: Paragraph, { genre }: Layout): Opening {
  const { text, start } = closing;
  const words = wordsOf(genre);
  const told = /^(?:总|综|以上)/u.test(text) ? [] : HIDEABLE.filter((role) => tellsOf(role, closing, words));
  const [role] = told;
  const isOwn = role && words.opens(role, text) && (told.length === 1 || !CONCEDES.test(text));
  return isOwn ? { role, start } : { role: 'other', part: 'closing', start };
}

function closes(closing: Paragraph, { genre }: Layout): boolean {
  const words = wordsOf(genre);
  const { text } = closing;
  return (
    words.closing.test(text) || words.farewell.test(text) || HIDEABLE.some((role) => tellsOf(role, closing, words))
  );
}

/** What stands above the first heading leads into the draft, whatever it tells; in a plan it may say the goal at once. */
function readIntro([first]: readonly Paragraph[], { genre }: Layout): Opening[] {
  if (!first) return [];
  const saysGoal = genre.family === 'plan' && wordsOf(genre).opens('goal', first.text);
  return [{ role: saysGoal ? 'goal' : 'preamble', start: first.start }];
}

/**
 * A draft without headings: an introduction where the first paragraph is one, the rest tells what was done, one topic
 * after the other where the paragraphs lead in with one, and what came of it.
 */
function readUnheaded(body: readonly Paragraph[], { genre }: Layout): Opening[] {
  const [first, second] = body;
  if (!first) return [];
  const { says, opens } = wordsOf(genre);
  const topical = topicLeads(body);
  const isLead = topical.includes(first);
  const hasIntro = says('overview', first.text) || says('preamble', first.text) || (topical.length > 0 && !isLead);
  const openings: Opening[] = hasIntro ? [{ role: 'preamble', start: first.start }] : [];
  const leads = hasIntro ? topical.filter((lead) => lead !== first) : topical;
  const results = body
    .slice(2)
    .find(
      (paragraph) =>
        says('results', paragraph.text) && (opens('results', paragraph.text) || hintsAtResults(paragraph, genre)),
    );
  const told = hasIntro ? second : first;
  const topics = told && !leads.includes(told) ? [told, ...leads] : leads;
  for (const { start } of topics) if (!results || start < results.start) openings.push({ role: 'measures', start });
  if (results) openings.push({ role: 'results', start: results.start });
  return openings;
}

/** 设备是饭碗，糊弄不得。 or 带队伍上，: the first words say what the paragraph is about. */
const LEAD =
  /^(?![^。！]{0,30}(?:如下|年来|年度|今后|下一步))(?:[^。！；：\d]{4,18}[。！](?=.{10})|在?[^，。；：\d]{2,8}(?:上|方面|这一?块)，)/u;
/** 柜面业务方面，: nothing but a topic. */
const FIELD = /^[^，。；：\d]{2,8}(?:方面|这一?块)，/u;
/** Fewer are chance. */
const MIN_LEADS = 3;
const MIN_FIELDS = 2;

function topicLeads(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const leads = paragraphs.filter(({ text, line }) => !line.number && LEAD.test(text));
  const fields = leads.filter(({ text }) => FIELD.test(text)).length;
  return leads.length >= MIN_LEADS || fields >= MIN_FIELDS ? leads : [];
}

/** 付出终有回音。 */
function hintsAtResults({ text }: Paragraph, genre: Genre): boolean {
  const lead = LEAD.exec(text)?.[0];
  return lead !== undefined && hintsOfHeading(lead, genre)[0]?.role === 'results';
}
