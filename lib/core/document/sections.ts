import { wordsOf } from '../genres/genre-words.ts';
import type { Genre } from '../genres/genre.ts';
import type { Range } from '../range.ts';
import { draftYear } from './draft-year.ts';
import { closingFormula, closingParagraph, followsList, HIDEABLE, tellsOf } from './closing.ts';
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
  const last = closingParagraph(layout);
  const closing = last && closes(last, layout) ? last : undefined;
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
  const schedule = unheadedSchedule(layout);
  if (schedule) openings.push({ role: 'schedule', start: schedule.start });
  if (closing) openings.push(closingSection(closing, layout));
  const formula = closingFormula(layout);
  if (formula) openings.push({ role: 'other', part: 'closing', start: formula.start });
  return openings;
}

/** 虽取得了成绩，但……: what a closing paragraph concedes before it sums up. */
const CONCEDES = /^[^。；]{0,40}(?:成绩|成效|取得|进步|回顾|来看|工作中)/u;

const ANNOUNCES_STEPS = /分[两二三四五六](?:个阶段|个步骤|步|批)[^。：]{0,12}[。：]$/u;

/** 行动分三步走。 between the headings of a plan, of which none names the schedule; the steps follow. */
function unheadedSchedule({ body, headings, genre }: Layout): Paragraph | undefined {
  if (genre.family !== 'plan' || headings.some(({ roles }) => roles.includes('schedule'))) return undefined;
  return body.find(({ text, line }, at) => {
    const [step] = body[at + 1]?.line.marks ?? [];
    return !line.number && step?.inline === false && step.value === 1 && ANNOUNCES_STEPS.test(text);
  });
}

/** The last words are a part of their own where they do nothing but that part's work, or that of both, one by one. */
function closingSection(closing: Paragraph, layout: Layout): Opening {
  const { text, line, start } = closing;
  const words = wordsOf(layout.genre);
  const told = /^(?:总|综|以上)/u.test(text) ? [] : HIDEABLE.filter((role) => tellsOf(role, closing, layout));
  const [role] = told;
  if (!role) return { role: 'other', part: 'closing', start };
  const opens = words.opens(role, text) || (role === 'plan' && line.sentences.year > draftYear(layout));
  const isOwn = opens && (told.length === 1 || !CONCEDES.test(text));
  return isOwn ? { role, start } : { role: 'other', part: 'closing', start };
}

function closes(closing: Paragraph, layout: Layout): boolean {
  const words = wordsOf(layout.genre);
  const { text } = closing;
  return (
    words.closing.test(text) ||
    words.farewell.test(text) ||
    followsList(layout, closing) ||
    HIDEABLE.some((role) => tellsOf(role, closing, layout))
  );
}

/** What stands above the first heading leads into the draft, whatever it tells; in a plan it may say the goal at once. */
function readIntro([first]: readonly Paragraph[], { genre, subheadings }: Layout): Opening[] {
  if (!first) return [];
  // 主办单位：…… names a part of its own.
  const part = subheadings.find(({ paragraph }) => paragraph === first.index)?.part;
  if (part !== undefined) return [{ role: 'other', part, start: first.start }];
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
  const isOverview =
    hasIntro && second !== undefined && leads.length > 0 && !leads.includes(second) && OVERVIEW.test(second.text);
  if (isOverview) openings.push({ role: 'overview', start: second.start });
  const topics = told && !isOverview && !leads.includes(told) ? [told, ...leads] : leads;
  for (const { start } of topics) if (!results || start < results.start) openings.push({ role: 'measures', start });
  if (results) openings.push({ role: 'results', start: results.start });
  return openings;
}

/** 我县现有…… */
const OVERVIEW = /^[^，。；]{0,8}(?:现有|下辖|下设|位于|占地|成立于|辖区)/u;
/** 设备是饭碗，糊弄不得。 or 带队伍上，: the first words say what the paragraph is about. */
const LEAD =
  /^(?![^。！]{0,30}(?:如下|年来|年度|今后|下一步))(?:[^。！；：\d]{3,18}[。！](?=.{10})|在?[^，。；：\d]{2,8}(?:上|方面|这一?块)，)/u;
/** 柜面业务方面，: nothing but a topic. */
const FIELD = /^[^，。；：\d]{2,8}(?:方面|这一?块)，/u;
/** Fewer are chance, unless most paragraphs lead in so. */
const MIN_LEADS = 3;
const MIN_FEW_LEADS = 2;
/** Characters; a shorter paragraph goes on with what stands above it. */
const MIN_TOPIC = 50;
const GOES_ON = /^(?:同时|此外|另外|其中|并|还|以及|为此|因此|通过|截至|一是|二是|首先|其次|再次|最后|\d)/u;

/** The paragraphs that open a topic; where several lead in with theirs, the others open one, too. */
function topicLeads(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const leads = paragraphs.filter(({ text, line }) => !line.number && LEAD.test(text));
  const fields = leads.filter(({ text }) => FIELD.test(text)).length;
  const [first] = leads;
  const isFew = leads.length < MIN_LEADS && fields < MIN_FEW_LEADS && leads.length * 2 < paragraphs.length;
  if (!first || leads.length < MIN_FEW_LEADS || isFew) return [];
  return paragraphs.filter((paragraph, at) => {
    const { text, line, index } = paragraph;
    if (leads.includes(paragraph)) return true;
    const isFresh = /[。！？]$/u.test(paragraphs[at - 1]?.text ?? '') && !GOES_ON.test(text);
    return index > first.index && isFresh && text.length >= MIN_TOPIC && !line.number;
  });
}

/** 付出终有回音。 */
function hintsAtResults({ text }: Paragraph, genre: Genre): boolean {
  const lead = LEAD.exec(text)?.[0];
  return lead !== undefined && hintsOfHeading(lead, genre)[0]?.role === 'results';
}
