import { FEWEST_TYPED } from './completion.ts';
import type { StoredPhrase } from './stored-phrase.ts';

/** Phrases in the lists in which they are looked up. */
export interface PhraseLists {
  /** Those whose first characters are these; none where there are too few. */
  beginningWith: (words: string) => readonly StoredPhrase[];
  /** Those for a role, or any where it is empty, together by their topics; the topics that score highest first. */
  byTopic: (role: string, scoreOf: (topics: readonly string[]) => number) => readonly (readonly StoredPhrase[])[];
}

/** What opens a summary is called by two names. */
const OPENINGS = ['preamble', 'overview'];

/** Whether a phrase for these roles is for that one; a phrase for none is for any, and so is any phrase for none. */
export function isOfRole(roles: readonly string[], role: string): boolean {
  return role === '' || roles.length === 0 || roles.some((each) => each === role || isOpening(each, role));
}

function isOpening(one: string, other: string): boolean {
  return OPENINGS.includes(one) && OPENINGS.includes(other);
}

interface Group {
  roles: readonly string[];
  topics: readonly string[];
  phrases: StoredPhrase[];
}

export function createPhraseLists(stored: Iterable<StoredPhrase>): PhraseLists {
  const groups = new Map<string, Group>();
  const starts = new Map<string, StoredPhrase[]>();
  for (const each of stored) {
    const { roles } = each.phrase;
    const topics = each.topics;
    const key = `${roles.join()}|${topics.join()}`;
    const group = groups.get(key);
    if (group) group.phrases.push(each);
    else groups.set(key, { roles, topics, phrases: [each] });
    const start = each.plain.slice(0, FEWEST_TYPED);
    const others = starts.get(start);
    if (others) others.push(each);
    else starts.set(start, [each]);
  }
  return {
    beginningWith: (words) => starts.get(words.slice(0, FEWEST_TYPED)) ?? [],
    byTopic: (role, scoreOf) =>
      [...groups.values()]
        .filter(({ roles }) => isOfRole(roles, role))
        .map((group) => ({ group, score: scoreOf(group.topics) }))
        .sort((one, other) => other.score - one.score)
        .map(({ group }) => group.phrases),
  };
}
