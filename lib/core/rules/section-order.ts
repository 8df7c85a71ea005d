import type { Document } from '../document/document.ts';
import { looksAhead } from '../document/heading-role.ts';
import type { Heading } from '../document/heading.ts';
import type { Role, Section } from '../document/section.ts';
import type { Report, Rule } from './rule.ts';
import { readsStages, reportStages } from './section-order-stages.ts';

/**
 * What comes late in each family: such a part before one it looks back on, or whose doing it ensures, is out of
 * order. Other parts change places in good drafts (成效 before 做法, 组织机构 before 任务).
 */
const LATE: Record<'review' | 'plan', readonly { role: Role; after: readonly Role[] }[]> = {
  review: [
    { role: 'problems', after: ['overview', 'measures', 'results'] },
    { role: 'plan', after: ['overview', 'measures', 'results', 'problems'] },
  ],
  plan: [
    { role: 'measures', after: ['goal'] },
    { role: 'schedule', after: ['goal', 'measures'] },
    { role: 'requirements', after: ['goal', 'measures'] },
  ],
};

/** Means of the doing itself (质量检查) may come before its steps; what is named as the ensuring of it comes last. */
const ENSURES = /保障|要求/u;
/** Who leads may come first, though the requirements follow at the end. */
const LEADS = /组织|领导|机构|分工|小组/u;
/** 目标任务及工作思路 may say what the work told below it was done for. */
const AIMS = /^(?:[一二三四五六七八九十]+、)?(?:总体|工作|主要)?目标[^下今明来年]*思路$/u;
/** 廉洁自律情况 may follow what else a duty report tells. */
const INTEGRITY = /廉/u;
/** 今后五年的目标任务 stands well before 2026年重点工作, */
const OF_YEARS = /(?:今后|未来)[两二三四五六七八九十\d]{1,2}年|十[一二三四五六七]五/u;
const OF_A_YEAR = /20\d{2}年|[今明当]年/u;
/** and 2026年总体要求和目标 before 年度重点任务. */
const SETS_AIMS = /20\d{2}年.*(?:目标|要求)/u;
const TASKS = /任务|重点工作/u;
/** The first number of a run. */
const OPENS_RUN = /^[（(]?[一1]/u;
/** 预期成效 looks on, and stands well at the end. */
const EXPECTS = /预期|预计|效果|成效|效益/u;

/** A part that stands before one it belongs behind. */
export const sectionOrder: Rule = {
  check: ({ document }) => [
    ...reportsOf(
      LATE[document.genreData.family].flatMap((late) => tooEarly(late, document)),
      document,
    ),
    ...reportStages(document),
  ],
  reads: readsStages,
};

/** 组织领导, but 组织保障 ensures. */
function leads(words: string): boolean {
  return LEADS.test(words) && !ENSURES.test(words);
}

/** A part that stands before others which belong before it. */
interface Early {
  section: Section;
  overtaken: readonly [Section, ...Section[]];
}

function tooEarly({ role, after }: { role: Role; after: readonly Role[] }, document: Document): Early[] {
  // Without a heading nobody meant it as a part; a role named twice is a draft of another shape.
  const named = document.sections.filter(({ heading, part }) => heading !== undefined && part === undefined);
  const own = named.filter((section) => section.role === role && !leads(wordsOf(section)) && !isAim(section));
  const [section] = own;
  if (!section || (own.length > 1 && role !== 'requirements')) return [];
  const { topical, named: sure } = startsOf(document);
  if (!sure.has(section.start)) return [];
  const below = startsBelowPlan(document);
  const [first, ...others] = named.filter(
    (other) =>
      other.start > section.start &&
      (after.includes(other.role) || ensuresSteps(section, other, document)) &&
      !topical.has(other.start) &&
      !below.has(other.start) &&
      !INTEGRITY.test(wordsOf(other)) &&
      !(other.role === 'goal' && EXPECTS.test(wordsOf(other))),
  );
  if (first && isCarriedOut(wordsOf(section), wordsOf(first))) return [];
  // 时间地点 may stand before what is done, and an activity's before what it is for.
  if (role === 'schedule' && !opensWithGoal(document, [first, ...others])) return [];
  return first ? [{ section, overtaken: [first, ...others] }] : [];
}

/** 保障措施 before 实施步骤, where the genre asks for both: where it does not, a timetable may stand at the end like an annex. */
function ensuresSteps(section: Section, other: Section, { genreData: { parts } }: Document): boolean {
  if (section.role !== 'requirements' || other.role !== 'schedule' || !ENSURES.test(wordsOf(section))) return false;
  return parts.filter(({ role, required }) => required && (role === 'requirements' || role === 'schedule')).length > 1;
}

/** Whether goal and tasks both stand behind, in a genre that puts the steps after them. */
function opensWithGoal({ genreData: { parts } }: Document, behind: readonly (Section | undefined)[]): boolean {
  const roles = parts.map(({ role }) => role);
  const isAfter = roles.indexOf('schedule') > roles.indexOf('measures');
  return isAfter && LATE_STEPS.every((wanted) => behind.some((section) => section?.role === wanted));
}

const LATE_STEPS: readonly Role[] = ['goal', 'measures'];

function isCarriedOut(plan: string, next: string): boolean {
  return (OF_YEARS.test(plan) && OF_A_YEAR.test(next)) || (SETS_AIMS.test(plan) && TASKS.test(next));
}

/** 2026年工作安排 without a number, and right below it （一）…… to （八）……: they are its own. */
function startsBelowPlan({ headings, paragraphs }: Document): ReadonlySet<number> {
  const starts = new Set<number>();
  for (let at = 0; at + 1 < headings.length; at += 1) {
    const [plan, first] = [headings[at], headings[at + 1]];
    if (plan?.style !== 'plain' || plan.roles[0] !== 'plan' || !first || !opensRun(first)) continue;
    for (; headings[at + 1]?.style === first.style; at += 1)
      starts.add(paragraphs[headings[at + 1]?.paragraph ?? 0]?.start ?? 0);
  }
  return starts;
}

function opensRun({ style, roles, text }: Heading): boolean {
  return style !== 'plain' && roles.length === 0 && OPENS_RUN.test(text);
}

function isAim(section: Section): boolean {
  return section.role === 'plan' && AIMS.test(wordsOf(section));
}

/**
 * One report for each part out of place. Where one part that opens a draft stands alone behind what it belongs before, it
 * is that which stands too late; of goal and tasks that changed places, the first.
 */
function reportsOf(early: readonly Early[], document: Document): Report[] {
  const overtaken = new Set(early.flatMap((each) => each.overtaken));
  const [only] = overtaken;
  const [first] = early;
  const isLate = (late: Section, { section }: Early) =>
    late.role === 'overview' || (late.role === 'goal' && section.end !== late.start) || isBehindAll(late, document);
  if (first && only && overtaken.size === 1 && isLate(only, first))
    return [report(only, `写在“${wordsOf(first.section)}”后面，一般放在它前面`)];
  return early
    .filter((each) => !early.some((other) => tradesOver(other, each)))
    .map(({ section, overtaken: [other] }) => {
      const { role, heading = '' } = section;
      const label = document.genreData.parts.find((part) => part.role === role)?.label ?? heading;
      return report(section, `写在“${wordsOf(other)}”前面，${label}一般放在它后面`);
    });
}

/** Problems and plan stand both before it, whatever words they are headed with: to name the plan would mend half. */
function isBehindAll({ role, start }: Section, { sections, genreData: { family } }: Document): boolean {
  const late = LATE[family].filter(({ after }) => after.includes(role));
  const isBefore = (wanted: Role) =>
    sections.some((section) => section.role === wanted && section.heading !== undefined && section.start < start);
  return late.length > 1 && late.every((each) => isBefore(each.role));
}

/** 保障 and 目标 changed places: 任务 between them is early only because 目标 is late. */
function tradesOver(outer: Early, { section, overtaken }: Early): boolean {
  return outer.overtaken.includes(section) && overtaken.every((each) => outer.overtaken.includes(each));
}

/** Where headings stand that name their part, and where those that name none: what these tell is a guess. */
function startsOf({ headings, paragraphs }: Document): Record<'named' | 'topical', ReadonlySet<number>> {
  const starts = (found: readonly Heading[]) =>
    new Set(found.map(({ paragraph }) => paragraphs[paragraph]?.start ?? 0));
  return {
    named: starts(
      headings.filter(
        ({ roles, words, hinted }) => roles.length > 0 && (!hinted || (roles[0] === 'plan' && looksAhead(words))),
      ),
    ),
    topical: starts(headings.filter(({ roles }) => roles.length === 0)),
  };
}

function wordsOf({ heading = '' }: Section): string {
  return heading.trim();
}

function report(section: Section, where: string): Report {
  const { start, role, heading = '' } = section;
  return {
    start,
    end: start + heading.length,
    subject: role,
    message: `“${wordsOf(section)}”${where}，请看看是否放错了位置`,
    fixes: [],
  };
}
