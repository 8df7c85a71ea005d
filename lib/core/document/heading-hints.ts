import type { Genre } from '../genres/genre.ts';
import { parseHanNumber } from '../han-numerals.ts';
import type { Heading } from './heading.ts';
import { hintsOfHeading, looksAhead } from './heading-role.ts';
import { matchesOf } from '../matches.ts';

/** The heading with the parts that its own words hint at, where they name none. */
export function withHint(heading: Heading, genre: Genre): Heading {
  const [own, ...others] = heading.roles;
  if (others.length > 0 || (own && own !== 'plan' && own !== 'measures')) return heading;
  const hints = hintsOfHeading(heading.words, genre).filter(
    // 新学期的想法 is a plan: the thought is of the time to come.
    ({ role }) => !(own === 'plan' && role === 'experience' && !/[，,；;、和与]/u.test(heading.words)),
  );
  const hinted = [...new Set(hints.map(({ role }) => role))];
  const part = hints[0]?.part;
  // 明年要到哪里去: in a plan, the time it is about says nothing.
  if (genre.family === 'plan' && own === 'measures' && hinted[0] === 'goal' && looksAhead(heading.words))
    return { ...heading, roles: hinted, hinted: true };
  // 哪里还不行，明年怎么补 names the plan and hints at what goes before it.
  if (own === 'measures') return heading;
  if (own) return hinted[0] && hinted[0] !== own ? { ...heading, roles: [...new Set([...hinted, own])] } : heading;
  if (hinted.length === 0) return heading;
  return { ...heading, roles: hinted, hinted: true, ...(part === undefined ? {} : { part }) };
}

/** 总体要求 beside 工作目标 says by what principles one goes. */
export function withPrinciples(headings: Heading[], { family }: Genre): Heading[] {
  const demands = family === 'plan' ? headings.find(({ words }) => DEMANDS.test(words)) : undefined;
  // （二）工作目标 below it is one of its points.
  const isBeside =
    demands !== undefined &&
    headings.some((each) => each !== demands && each.style === demands.style && each.roles.includes('goal'));
  return isBeside ? headings.map((each) => (each === demands ? { ...each, roles: ['preamble'] } : each)) : headings;
}

const DEMANDS = /^总(?:体|的)?要求[：:。]?$/u;

/** 2026年重点工作 in a summary of 2025 is a plan, whatever its other words. */
export function withNextYear(headings: Heading[], titleYear: number | undefined): Heading[] {
  const yearsOf = new Map<Heading, readonly number[]>();
  let named = titleYear ?? Infinity;
  let told = -Infinity;
  for (const heading of headings) {
    const years = yearsIn(heading.words);
    if (years.length === 0) continue;
    yearsOf.set(heading, years);
    if (titleYear === undefined) named = Math.min(named, ...years);
    if (LOOKS_BACK.test(heading.words)) told = Math.max(told, ...years);
  }
  if (yearsOf.size === 0) return headings;
  // 一、2025年工作回顾 below 2026年工作报告 says which year is told of.
  const own = Math.min(named, told > 0 ? told : Infinity);
  return headings.map((heading) => {
    const years = yearsOf.get(heading);
    const isAhead = years !== undefined && Math.min(...years) > own;
    return isAhead && !JOINED.every((role) => heading.roles.includes(role)) ? { ...heading, roles: ['plan'] } : heading;
  });
}

/** 存在问题和2026年打算 names the year of its second part. */
const JOINED = ['problems', 'plan'] as const;
const LOOKS_BACK = /回顾|总结|回眸|完成情况|成[绩就效]|做了/u;
const YEAR = /(20\d{2})(?:[年：:]|$)/gu;
/** “十五五”时期主要目标任务, but not “十五五”规划编制 */
const PERIOD = /十([一二三四五六七八九])五[”"]?(?:时期|期间|发展|开)(?!.{0,4}规划)/gu;
/** The last year before the first of these plans of five years, that of the one before it being the tenth. */
const BEFORE_ELEVENTH = 2001;

/** The years that a heading names; of a plan of five years the first. */
function yearsIn(words: string): readonly number[] {
  const years = words.includes('20') ? matchesOf(YEAR, words).map(([, year]) => Number(year)) : NONE;
  const periods = words.includes('五') ? matchesOf(PERIOD, words).map(([, count]) => firstYearOf(count)) : NONE;
  return periods.length === 0 ? years : [...years, ...periods];
}

function firstYearOf(plan = ''): number {
  return BEFORE_ELEVENTH + 5 * (parseHanNumber(plan) ?? 0);
}

const NONE: readonly number[] = [];
