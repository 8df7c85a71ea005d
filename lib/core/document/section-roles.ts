import { wordsOf } from '../genres/genre-words.ts';
import type { Genre } from '../genres/genre.ts';
import { contentReader } from './content-roles.ts';
import { asksFor, isTopical } from './heading-role.ts';
import type { Heading } from './heading.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import { arranges } from './plan-content.ts';
import type { Role } from './section.ts';

/** What each of the headings opens, in their order; `apart` are paragraphs that are sections of their own. Topical ones open measures, unless what stands around says otherwise. */
export function sectionRoles(layout: Layout, apart: readonly Paragraph[]): Role[] {
  const { headings, paragraphs, genre } = layout;
  const plain = new Map<number, Heading>();
  for (const heading of layout.subheadings)
    if (heading.style === 'plain' || heading.style === 'shown') plain.set(heading.paragraph, heading);
  const ensuresAfterSchedule = putsScheduleBetween(genre);
  const read = contentReader(layout, apart);
  const isTopic = (at: number) => headings[at]?.roles.length === 0 && read(at) === undefined;
  const isAmidTopics = (at: number) => isTopic(at - 1) && isTopic(at + 1) && (isTopic(at - 2) || isTopic(at + 2));
  let runRole: Role | undefined;
  let hasMeasures = false;
  let isScheduled = false;
  return headings.map((heading, index) => {
    // Headings that count from one again under a line without a number are of the part which that line names (下半年工作计划).
    if (index > 0 && paragraphs[heading.paragraph]?.line.number?.value === 1)
      runRole = plain.get(heading.paragraph - 1)?.roles[0];
    // A hint at what a draft opens with is none once it tells what was or will be done, and one at results none amid topics.
    const [first] = heading.roles;
    const isChance =
      (hasMeasures && (first === 'overview' || (first === 'goal' && index > 1))) ||
      (first === 'results' &&
        ((isAmidTopics(index) && !asksFor('results', heading.words, genre)) ||
          (!hasMeasures && HOW_DONE.test(heading.words))));
    const named =
      heading.hinted && isChance
        ? undefined
        : index === 0 && RUNNING.test(heading.words) && !isTopical(heading.words, genre)
          ? 'overview'
          : first;
    const told =
      (heading.hinted || (genre.family === 'plan' && arranges(heading)) ? read(index) : undefined) ??
      named ??
      (index === headings.length - 1 && opensPlan(heading, layout) ? 'plan' : runRole) ??
      read(index);
    const role = told ?? (ensuresAfterSchedule && isScheduled ? 'requirements' : 'measures');
    // Only what follows on measures and schedule ensures them.
    hasMeasures ||= role === 'measures';
    if (role === 'schedule' && hasMeasures) isScheduled = true;
    return role;
  });
}

/** 干得怎么样 asks for all that was done where nothing of it was told yet. */
const HOW_DONE = /[干做办抓]得/u;

/** 业务运行情况 tells how things stand where a draft opens with it. */
const RUNNING = /运行(?:情况|态势)?$/u;

/** The text under the last heading says at once that it is a plan. */
function opensPlan({ glued, text: { length }, paragraph }: Heading, { paragraphs, genre }: Layout): boolean {
  const text = glued ? paragraphs[paragraph]?.text.slice(length + 1) : paragraphs[paragraph + 1]?.text;
  const words = wordsOf(genre);
  return text !== undefined && words.opens('plan', text) && words.says('plan', text);
}

/** Where a genre puts what is to be done before the schedule, topical headings after that say how it is ensured. */
function putsScheduleBetween({ parts }: Genre): boolean {
  const [measures = -1, schedule = -1, requirements = -1] = (['measures', 'schedule', 'requirements'] as const).map(
    (wanted) => parts.findIndex(({ role }) => role === wanted),
  );
  return measures >= 0 && measures <= schedule && schedule <= requirements;
}
