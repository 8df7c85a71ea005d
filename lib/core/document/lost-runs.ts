import type { Heading } from './heading.ts';
import type { Layout } from './layout.ts';
import type { Role } from './section.ts';
import { looksOn, type SentenceReader, tellsLittleDone, tellsPlan, tellsProblems } from './told.ts';

/** Where runs of headings begin that count from one each, 一、 and its like above them lost; one where all count on. */
export function lostRuns({ headings, paragraphs }: Layout): readonly number[] {
  const starts = headings.flatMap(({ paragraph }, index) =>
    paragraphs[paragraph]?.line.number?.value === 1 ? [index] : [],
  );
  const isNumbered = ({ style }: Heading) => style !== 'plain';
  const first = headings.findIndex(isNumbered);
  return starts[0] === first && headings.slice(Math.max(0, first)).every(isNumbered) ? starts : [0];
}

/** Which run a heading is of; asked in the order of the headings. */
export function runReader(runs: readonly number[]): (index: number) => number {
  let run = 0;
  return (index) => {
    while ((runs[run] ?? 0) > index) run -= 1;
    while ((runs[run + 1] ?? Infinity) <= index) run += 1;
    return run;
  };
}

/** What half of the headings or more name: the others of their run are of that part, too. */
export function namedByMost(headings: readonly Heading[]): Role | undefined {
  const counts = new Map<Role, number>();
  for (const { roles, hinted } of headings)
    for (const role of hinted ? [] : roles.slice(0, 1)) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].find(([, count]) => count > 1 && count * 2 >= headings.length)?.[0];
}

/** A heading in the writer's own words hints at problems, and another says no more than that. */
function hintsAtProblems(headings: readonly Heading[]): boolean {
  const hinted = headings.some(({ roles: [role], hinted: isHinted }) => isHinted === true && role === 'problems');
  return hinted && headings.every(({ roles: [role] }) => role === undefined || role === 'problems');
}

/** What each run is by what it tells. */
export function rolesOfRuns(
  headings: readonly Heading[],
  runs: readonly number[],
  wanted: readonly Role[],
  told: SentenceReader,
  year: number,
): readonly (Role | undefined)[] {
  const roles: (Role | undefined)[] = [];
  for (const [run, from] of runs.entries()) {
    const to = runs[run + 1];
    const sentences = told(from, to ?? Infinity);
    const isBehind = roles[run - 1] === 'problems';
    const closes = isBehind && (looksOn(sentences) || (sentences.done === 0 && !tellsProblems(sentences)));
    const isPlan = to === undefined && wanted.includes('plan') && (closes || tellsPlan(sentences, year));
    const isHinted = hintsAtProblems(headings.slice(from, to)) && tellsLittleDone(sentences);
    const isLacking = tellsProblems(sentences) || (isHinted && !roles.includes('problems'));
    if (run > 0 && wanted.includes('problems') && isLacking) roles.push('problems');
    else roles.push(run > 0 && isPlan ? 'plan' : undefined);
  }
  return roles;
}
