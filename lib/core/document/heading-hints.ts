import type { Genre } from '../genres/genre.ts';
import type { Heading } from './heading.ts';
import { hintsOfHeading, looksAhead } from './heading-role.ts';

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
  const isBeside = headings.some(
    (heading) => heading !== demands && heading.style === demands?.style && heading.roles.includes('goal'),
  );
  return isBeside ? headings.map((each) => (each === demands ? { ...each, roles: ['preamble'] } : each)) : headings;
}

const DEMANDS = /^总(?:体|的)?要求[：:。]?$/u;

/** 2026年重点工作 in a summary of 2025 is a plan, whatever its other words. */
export function withNextYear(headings: Heading[], titleYear: number | undefined): Heading[] {
  const years = headings.map(({ words }) =>
    words.includes('20') ? Number(/(20\d{2})(?:[年：:]|$)/u.exec(words)?.[1] ?? 0) : 0,
  );
  const own = titleYear ?? years.reduce((least, year) => (year > 0 && year < least ? year : least), Infinity);
  return headings.map((heading, index) => ((years[index] ?? 0) > own ? { ...heading, roles: ['plan'] } : heading));
}
