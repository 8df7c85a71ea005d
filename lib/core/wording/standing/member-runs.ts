import type { Range } from '../../range.ts';
import { matchesOf } from '../../matches.ts';

/** A member of a list where it stands; `index` is its place in the right list, -1 where it is none of it. */
export interface Member extends Range {
  index: number;
}

/** Members that a text names one after the other. */
export interface MemberRun extends Range {
  members: readonly Member[];
}

const JOINER = /^[”"]?(?:[、，,·]|和|与|及|以及|\s){0,3}[“"]?$/u;
const STRANGER = /^[、，]\p{Script=Han}{2,12}[、，和与]$/u;
const MOST_BETWEEN = 14;

/** Reads the runs of a list's members in a part of a text; `pattern` has a group for each. */
export function readMemberRuns(text: string, pattern: RegExp, within: Range): readonly MemberRun[] {
  const runs: Member[][] = [];
  let last: Member | undefined;
  const part = text.slice(within.start, within.end);
  for (const match of matchesOf(pattern, part)) {
    const start = within.start + match.index;
    const member = {
      index: groupOf(match),
      start,
      end: start + match[0].length,
    };
    const run = runs.at(-1);
    const between = last && member.start - last.end <= MOST_BETWEEN ? text.slice(last.end, member.start) : undefined;
    if (run && last && between !== undefined && JOINER.test(between)) run.push(member);
    else if (run && last && between !== undefined && STRANGER.test(between))
      run.push({ index: -1, start: last.end + 1, end: member.start - 1 }, member);
    else runs.push([member]);
    last = member;
  }
  return runs.flatMap((members) => {
    const [first, end] = [members[0], members.at(-1)];
    return first && end && members.length > 1 ? [{ members, start: first.start, end: end.end }] : [];
  });
}

/** Of the group that took part in the match, from 0. */
function groupOf(match: RegExpExecArray): number {
  let group = 1;
  while (group < match.length && match[group] === undefined) group += 1;
  return group - 1;
}

/** The expression that `readMemberRuns` takes; each member may be written in several ways. */
export function memberPattern(members: readonly (readonly string[])[]): RegExp {
  const longestFirst = (forms: readonly string[]) => [...forms].sort((one, other) => other.length - one.length);
  return new RegExp(members.map((forms) => `(${longestFirst(forms).join('|')})`).join('|'), 'gu');
}

export function isInOrder(members: readonly Member[]): boolean {
  return members.every(({ index }, at) => at === 0 || index > (members[at - 1]?.index ?? -1));
}
