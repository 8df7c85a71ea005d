import { wordsOf } from '../genres/genre-words.ts';
import { byStart, type Range } from '../range.ts';
import { draftYear } from './draft-year.ts';
import { closingFormula, closingParagraph, followsList, HIDEABLE, tellsOf } from './closing.ts';
import { tellingParagraphs } from './telling.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import { sectionRoles } from './section-roles.ts';
import type { Opening, Role, Section } from './section.ts';
import { readUnheaded } from './unheaded.ts';

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
  openings.sort(byStart);
  return openings.map((opening, index) => ({ ...opening, end: openings[index + 1]?.start ?? layout.end }));
}

function framed(role: Role, range: Range | undefined): Opening[] {
  return range ? [{ role, start: range.start }] : [];
}

function readBody(layout: Layout): Opening[] {
  const { paragraphs, body, frame, headings } = layout;
  const last = closingParagraph(layout);
  const closing = last && closes(last, layout) ? last : undefined;
  const first = headings[0];
  const telling = tellingParagraphs(layout).filter(({ start }) => start !== closing?.start);
  const end = first ? first.paragraph - frame.bodyStart : body.length;
  const toldOf = new Set(telling.map(({ index }) => index));
  const above: Paragraph[] = [];
  for (const paragraph of body.slice(0, end))
    if (paragraph !== closing && !toldOf.has(paragraph.index)) above.push(paragraph);
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
  const opens =
    words.opens(role, text) ||
    (role === 'problems' && line.sentences.opensLacking) ||
    (role === 'plan' && line.sentences.year > draftYear(layout));
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
    HIDEABLE.some((role) => layout.genre.parts.some((part) => part.role === role) && tellsOf(role, closing, layout))
  );
}

/** What stands above the first heading leads into the draft, whatever it tells; in a plan it may say the goal at once. */
function readIntro([first, ...others]: readonly Paragraph[], { genre, subheadings }: Layout): Opening[] {
  if (!first) return [];
  // 主办单位：…… names a part of its own.
  const part = subheadings.find(({ paragraph }) => paragraph === first.index)?.part;
  if (part !== undefined) return [{ role: 'other', part, start: first.start }];
  const saysGoal = ({ text }: Paragraph) =>
    genre.family === 'plan' && (wordsOf(genre).opens('goal', text) || GOAL.test(text));
  if (saysGoal(first)) return [{ role: 'goal', start: first.start }];
  const goal = others.find(saysGoal);
  const intro: Opening = { role: 'preamble', start: first.start };
  return goal ? [intro, { role: 'goal', start: goal.start }] : [intro];
}

/** 三季度的总目标是：…… */
const GOAL = /^[^，。；：]{0,12}目标(?:[是为]|定为)?[：:]|^[^，。；：]{0,10}目标[是为]/u;
