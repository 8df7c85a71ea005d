import { wordsOf } from '../genres/genre-words.ts';
import type { Genre } from '../genres/genre.ts';
import { HIDEABLE } from './closing.ts';
import { looksAhead } from './heading-role.ts';
import type { Heading } from './heading.ts';
import { draftYear } from './draft-year.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import { planReader } from './plan-content.ts';
import type { Role } from './section.ts';
import type { SentenceTally } from './sentence-tally.ts';
import { tally, tellsLittleDone, tellsPlan, tellsProblems } from './told.ts';

/** The plan stands at the end, though a word of thanks or a request may follow it. */
const PLAN_FROM_END = 2;

/**
 * Under headings in the writer's own words (眼下最挠头的事), the sentences tell problems and plan apart from what was
 * done; asked only for what no heading names. Where the first level got lost, a run of headings is read as one.
 * `apart` are paragraphs that are sections of their own.
 */
export function contentReader(layout: Layout, apart: readonly Paragraph[]): (index: number) => Role | undefined {
  const { headings, genre } = layout;
  const runs = lostRuns(layout);
  const named = runs.length > 1 ? runs.map((from, run) => namedByMost(headings.slice(from, runs[run + 1]))) : [];
  const runOf = runReader(runs);
  if (genre.family === 'plan') {
    const read = planReader(layout);
    return (index) => named[runOf(index)] ?? read(index);
  }
  const { sure, any } = wantedRoles(headings, genre);
  if (any.length === 0) return (index) => named[runOf(index)];
  const told = sentenceReader(layout, apart);
  const year = draftYear(layout);
  if (runs.length > 1) {
    const roles = rolesOfRuns(runs, any, told, year);
    return (index) => named[runOf(index)] ?? roles[runOf(index)];
  }
  const { topicalVerb } = wordsOf(genre);
  return (index) => {
    const heading = headings[index];
    if (index === 0 || !heading || topicalVerb.test(heading.words)) return undefined;
    const wanted = any.filter((role) => sure.includes(role) || heading.roles.includes(role));
    if (wanted.length === 0) return undefined;
    const sentences = told(index, index + 1);
    const isLate = index >= headings.length - PLAN_FROM_END;
    const [before] = headings[index - 1]?.roles ?? [];
    const followsProblems = before === 'problems' || (!before && tellsProblems(told(index - 1, index)));
    // 夏修之计: what stands last, behind the problems, and tells of nothing done, tells what is to be done about them.
    const isLast = index === headings.length - 1 && heading.roles.length === 0 && sentences.done === 0;
    const closes = followsProblems && (isLast ? !tellsProblems(sentences) : looksOn(sentences));
    if (wanted.includes('plan') && isLate && (closes || tellsPlan(sentences, year))) return 'plan';
    if (wanted.includes('problems') && tellsProblems(sentences)) return 'problems';
    // 家园一起使劲: the words alone are no plan.
    const isPlan = heading.hinted && heading.roles[0] === 'plan' && !(followsProblems && tellsLittleDone(sentences));
    return isPlan && sentences.all > 1 && sentences.ahead === 0 && !looksAhead(heading.words) ? 'measures' : undefined;
  };
}

/** Which run a heading is of; asked in the order of the headings. */
function runReader(runs: readonly number[]): (index: number) => number {
  let run = 0;
  return (index) => {
    while ((runs[run] ?? 0) > index) run -= 1;
    while ((runs[run + 1] ?? Infinity) <= index) run += 1;
    return run;
  };
}

/** What stands from one heading up to another. */
type SentenceReader = (from: number, to: number) => SentenceTally;

function sentenceReader({ headings, body, paragraphs }: Layout, apart: readonly Paragraph[]): SentenceReader {
  const end = (body.at(-1)?.index ?? -1) + 1;
  const isApart = new Set(apart.map(({ index }) => index));
  return (from, to) => {
    const heading = headings[from];
    const first = heading ? heading.paragraph + (heading.glued ? 0 : 1) : end;
    const own = paragraphs.slice(first, headings[to]?.paragraph ?? end);
    return tally(own.filter((paragraph) => !isApart.has(paragraph.index)));
  };
}

/** The parts to look for that no heading names for sure, and those of them that none hints at either. */
function wantedRoles(headings: readonly Heading[], { parts }: Genre): Record<'any' | 'sure', readonly Role[]> {
  const asked = HIDEABLE.filter((role) => parts.some((part) => part.role === role));
  const isNamed = (role: Role, among: readonly Heading[]) => among.some(({ roles }) => roles.includes(role));
  const certain = headings.filter(({ hinted }) => !hinted);
  return {
    any: asked.filter((role) => !isNamed(role, certain)),
    sure: asked.filter((role) => !isNamed(role, headings)),
  };
}

/** Where runs of headings begin that count from one each, 一、 and its like above them lost; one where all count on. */
function lostRuns({ headings, paragraphs }: Layout): readonly number[] {
  const starts = headings.flatMap(({ paragraph }, index) =>
    paragraphs[paragraph]?.line.number?.value === 1 ? [index] : [],
  );
  const isNumbered = ({ style }: Heading) => style !== 'plain';
  const first = headings.findIndex(isNumbered);
  return starts[0] === first && headings.slice(Math.max(0, first)).every(isNumbered) ? starts : [0];
}

/** What half of the headings or more name: the others of their run are of that part, too. */
function namedByMost(headings: readonly Heading[]): Role | undefined {
  const counts = new Map<Role, number>();
  for (const { roles, hinted } of headings)
    for (const role of hinted ? [] : roles.slice(0, 1)) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].find(([, count]) => count > 1 && count * 2 >= headings.length)?.[0];
}

/** Enough for a plan where it stands behind the problems. */
function looksOn(told: SentenceTally): boolean {
  return told.ahead > 0 && tellsLittleDone(told) && !tellsProblems(told);
}

function rolesOfRuns(
  runs: readonly number[],
  wanted: readonly Role[],
  told: SentenceReader,
  year: number,
): readonly (Role | undefined)[] {
  const roles: (Role | undefined)[] = [];
  for (const [run, from] of runs.entries()) {
    const to = runs[run + 1];
    const sentences = told(from, to ?? Infinity);
    const closes = roles[run - 1] === 'problems' && looksOn(sentences);
    const isPlan = to === undefined && wanted.includes('plan') && (closes || tellsPlan(sentences, year));
    if (run > 0 && wanted.includes('problems') && tellsProblems(sentences)) roles.push('problems');
    else roles.push(run > 0 && isPlan ? 'plan' : undefined);
  }
  return roles;
}
