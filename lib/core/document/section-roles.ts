import { yearIn } from '../year-in.ts';
import { wordsOf } from '../genres/genre-words.ts';
import type { Genre } from '../genres/genre.ts';
import type { Heading } from './heading.ts';
import type { Layout } from './layout.ts';
import { HIDEABLE } from './closing.ts';
import type { Paragraph } from './paragraph.ts';
import type { Role } from './section.ts';
import type { SentenceTally } from './sentence-tally.ts';

/** What each of the headings opens, in their order; `apart` are paragraphs that are sections of their own. Topical ones open measures, unless what stands around says otherwise. */
export function sectionRoles(layout: Layout, apart: readonly Paragraph[]): Role[] {
  const { headings, paragraphs, genre } = layout;
  const plain = new Map(layout.subheadings.flatMap((each) => (each.style === 'plain' ? [[each.paragraph, each]] : [])));
  const ensuresAfterSchedule = putsScheduleBetween(genre);
  const read = contentReader(layout, apart);
  let runRole: Role | undefined;
  let isScheduled = false;
  return headings.map((heading, index) => {
    // Headings that count from one again under a line without a number are of the part which that line names (下半年工作计划).
    if (index > 0 && paragraphs[heading.paragraph]?.line.number?.value === 1)
      runRole = plain.get(heading.paragraph - 1)?.roles[0];
    const [named] = heading.roles;
    const told =
      (heading.hinted ? read(index) : undefined) ??
      named ??
      (index === headings.length - 1 && opensPlan(heading, layout) ? 'plan' : runRole) ??
      read(index);
    const role = told ?? (ensuresAfterSchedule && isScheduled ? 'requirements' : 'measures');
    if (named === 'schedule') isScheduled = true;
    return role;
  });
}

/** The text under the last heading says at once that it is a plan. */
function opensPlan({ glued, text: { length }, paragraph }: Heading, { paragraphs, genre }: Layout): boolean {
  const text = glued ? paragraphs[paragraph]?.text.slice(length + 1) : paragraphs[paragraph + 1]?.text;
  const words = wordsOf(genre);
  return text !== undefined && words.opens('plan', text) && words.says('plan', text);
}

/** The plan stands at the end, though a word of thanks or a request may follow it. */
const PLAN_FROM_END = 2;

/**
 * Under headings in the writer's own words (眼下最挠头的事), the sentences tell problems and plan apart from what was
 * done; asked only for what no heading names.
 */
function contentReader({ headings, frame, body, paragraphs, genre }: Layout, apart: readonly Paragraph[]) {
  const named = new Set(headings.flatMap(({ roles }) => roles));
  const wanted = HIDEABLE.filter((role) => !named.has(role) && genre.parts.some((part) => part.role === role));
  const end = (body.at(-1)?.index ?? -1) + 1;
  const isApart = new Set(apart.map(({ index }) => index));
  const year = yearIn(frame.title?.text ?? '') ?? Infinity;
  const { topicalVerb } = wordsOf(genre);
  return (index: number): Role | undefined => {
    const heading = headings[index];
    if (genre.family !== 'review' || wanted.length === 0 || index === 0 || !heading) return undefined;
    if (topicalVerb.test(heading.words)) return undefined;
    const from = heading.paragraph + (heading.glued ? 0 : 1);
    const own = paragraphs.slice(from, headings[index + 1]?.paragraph ?? end);
    const told = tally(own.filter((paragraph) => !isApart.has(paragraph.index)));
    const isLate = index >= headings.length - PLAN_FROM_END;
    if (wanted.includes('plan') && isLate && tellsPlan(told, year)) return 'plan';
    return wanted.includes('problems') && tellsProblems(told) ? 'problems' : undefined;
  };
}

/** `own` is the year that the draft tells of. */
function tellsPlan({ all, ahead, done, opensAhead, year }: SentenceTally, own: number): boolean {
  return all > 0 && done * 5 <= all && (year > own || ahead * 3 >= all * 2 || (opensAhead && ahead * 4 >= all));
}

function tellsProblems({ all, lacking, ahead }: SentenceTally): boolean {
  return all > 1 && lacking > ahead && lacking * 2 >= all;
}

function tally(paragraphs: readonly Paragraph[]): SentenceTally {
  const sum: SentenceTally = { all: 0, lacking: 0, ahead: 0, done: 0, opensAhead: false, year: 0 };
  for (const { line } of paragraphs) {
    const { all, lacking, ahead, done, opensAhead, year } = line.sentences;
    if (sum.all === 0) sum.opensAhead = opensAhead;
    sum.all += all;
    sum.lacking += lacking;
    sum.ahead += ahead;
    sum.done += done;
    sum.year = Math.max(sum.year, year);
  }
  return sum;
}

/** Where a genre puts what is to be done before the schedule, topical headings after that say how it is ensured. */
function putsScheduleBetween({ parts }: Genre): boolean {
  const [measures = -1, schedule = -1, requirements = -1] = (['measures', 'schedule', 'requirements'] as const).map(
    (wanted) => parts.findIndex(({ role }) => role === wanted),
  );
  return measures >= 0 && measures <= schedule && schedule <= requirements;
}
