import type { Genre } from '../genres/genre.ts';
import { HIDEABLE } from './closing.ts';
import { isTopical, looksAhead } from './heading-role.ts';
import type { Heading } from './heading.ts';
import { draftYear } from './draft-year.ts';
import { type Layout, paragraphsUnder } from './layout.ts';
import { lostRuns, namedByMost, rolesOfRuns, runReader } from './lost-runs.ts';
import type { Paragraph } from './paragraph.ts';
import { planReader } from './plan-content.ts';
import type { Role } from './section.ts';
import type { SentenceTally } from './sentence-tally.ts';
import { looksOn, type SentenceReader, sentenceReader, tellsLittleDone, tellsPlan, tellsProblems } from './told.ts';

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
  if (any.length === 0 && runs.length > 1) return (index) => named[runOf(index)];
  const told = sentenceReader(layout, apart);
  if (runs.length > 1) {
    const roles = rolesOfRuns(headings, runs, any, told, draftYear(layout));
    return (index) => named[runOf(index)] ?? roles[runOf(index)];
  }
  return headingReader(layout, { sure, any }, told);
}

/** What one heading opens, told by the sentences below it and the heading before. */
function headingReader(
  layout: Layout,
  { sure, any }: WantedRoles,
  told: SentenceReader,
): (index: number) => Role | undefined {
  const { headings, genre } = layout;
  const { parts } = genre;
  const year = draftYear(layout);
  const named = (index: number) => headings[index]?.roles[0];
  const looksLast = (index: number) => {
    const sentences = told(index);
    if (index !== headings.length - 1 || named(index) || sentences.lacking * 2 >= sentences.all) return false;
    return sentences.done === 0 || ASKS_HOW.test(headings[index]?.words ?? '');
  };
  // What lacks stands right above the plan.
  const tellsLack = (index: number) => {
    const sentences = told(index);
    if (tellsProblems(sentences)) return true;
    // A single sentence may be chance where the heading hints at another part.
    const isSure = sentences.all > 1 || headings[index]?.roles.length === 0;
    return (
      isSure && lacksHalf(sentences) && (named(index + 1) === 'plan' || (sure.includes('plan') && looksLast(index + 1)))
    );
  };
  const followsProblems = (index: number) => {
    const before = named(index - 1);
    return before === 'problems' || (!before && tellsLack(index - 1));
  };
  // 把觉睡踏实 right behind what lacks: what begins like a deed, in the writer's own words, may be one to come.
  const mends = (index: number) =>
    sure.includes('plan') && mayMend(headings[index]?.words ?? '') && looksLast(index) && followsProblems(index);
  const isOverviewWanted = parts.some(({ role, or }) => role === 'overview' || or === 'overview');
  return (index) => {
    const heading = headings[index];
    if (index === 0 && heading && isOverviewWanted && !hasTopicalClause(heading.words, genre))
      return told(0).done === 0 && STATES.test(textUnder(layout, 0)) ? 'overview' : undefined;
    if (index === 0 || !heading) return undefined;
    if (isTopical(heading.words, genre) || ACTS.test(heading.words)) return mends(index) ? 'plan' : undefined;
    const wanted = any.filter((role) => sure.includes(role) || heading.roles.includes(role));
    if (wanted.length === 0) return undefined;
    const sentences = told(index);
    const isBehind = followsProblems(index);
    // 夏修之计: what stands last, behind the problems, and tells of nothing done, tells what is to be done about them.
    const closes = isBehind && (looksLast(index) || looksOn(sentences));
    const isLate = index >= headings.length - PLAN_FROM_END;
    if (wanted.includes('plan') && isLate && (closes || tellsPlan(sentences, year))) return 'plan';
    if (wanted.includes('problems') && tellsLack(index)) return 'problems';
    // 家园一起使劲: the words alone are no plan.
    const isPlan = heading.hinted && heading.roles[0] === 'plan' && !(isBehind && tellsLittleDone(sentences));
    return isPlan && sentences.all > 1 && sentences.ahead === 0 && !looksAhead(heading.words) ? 'measures' : undefined;
  };
}

/** 热情接待，把好咨询关 */
function hasTopicalClause(words: string, genre: Genre): boolean {
  return words.split(/[，,]/u).some((clause) => isTopical(clause, genre));
}

/** 抢修班现有职工14人，……: what there is, before what was done with it. */
const STATES =
  /^[^，。；：]{0,12}(?:现有|共有|实有|下辖|下设|辖有|管辖|位于|地处|占地|成立于|建于|总面积|总人口|在编|在册|编制|设有|内设|组建于)|^[^，。；：]{0,8}(?:现在|眼下|目前|[总一]共|全[班村站队院厂店场校园所镇组科社县家])[^，。；：年月]{0,4}[\d一二三四五六七八九十百两]{1,4}(?:口人?|人|名|户|亩|张|台|辆|间|[名个]\p{Script=Han}{1,3})(?=[，。；、]|$)|^(?:我叫|我是)[^。；]{2,20}(?:长|主任|书记|经理|[^人]员|师)，|^(?:我|本人)[^，。；]{0,20}任[^，。；]{1,12}[，。]|^[^，。；：]{0,14}(?:担任|当选|接任)[^。；]{0,24}(?:负责|分管|主管|主要管|管着?)|^[^，。；：]{0,8}负责[^。；]{2,30}(?:的|，共)/u;

function textUnder(layout: Layout, index: number): string {
  const [first] = paragraphsUnder(layout, index);
  const { glued, text } = layout.headings[index] ?? {};
  return first?.text.slice(glued && text ? text.length + 1 : 0) ?? '';
}

/** 抓队伍, but 抓得不够的地方 */
const ACTS = /^[抓建强促练护](?![得不])/u;

/** 怎么把红字变黑; 怎么抓的 tells what was done. */
const ASKS_HOW = /^(?:怎么|如何|怎样)(?!.*[的了]$)/u;
const MENDS = /^[把让]/u;
/** Characters; what more words say was done. */
const MAX_MOTTO = 3;

function mayMend(words: string): boolean {
  return MENDS.test(words) || words.length <= MAX_MOTTO;
}

/** Enough for problems where the plan stands right behind. */
function lacksHalf({ all, lacking, surelyAhead, done }: SentenceTally): boolean {
  return lacking > 0 && lacking * 2 >= all && done <= lacking && surelyAhead === 0;
}

type WantedRoles = Record<'any' | 'sure', readonly Role[]>;

/** The parts to look for that no heading names for sure, and those of them that none hints at either. */
function wantedRoles(headings: readonly Heading[], { parts }: Genre): WantedRoles {
  const asked = HIDEABLE.filter((role) => parts.some((part) => part.role === role));
  const isNamed = (role: Role, among: readonly Heading[]) => among.some(({ roles }) => roles.includes(role));
  const certain = headings.filter(({ hinted }) => !hinted);
  return {
    any: asked.filter((role) => !isNamed(role, certain)),
    sure: asked.filter((role) => !isNamed(role, headings)),
  };
}
