import { FEWEST_BEHIND, FEWEST_TYPED, LONGEST_VALUE } from './completion.ts';
import type { StoredPhrase } from './stored-phrase.ts';

/** Phrases in the lists in which they are looked up. */
export interface PhraseLists {
  /** Those that may begin so; none where there are too few characters. */
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

/** So far behind the beginning words are looked for: two short blanks may stand before them, or a long one. */
const FARTHEST = LONGEST_VALUE + 4;

interface Group {
  roles: readonly string[];
  topics: readonly string[];
  phrases: StoredPhrase[];
}

export function createPhraseLists(stored: Iterable<StoredPhrase>): PhraseLists {
  const groups = new Map<string, Group>();
  const starts = new Map<string, StoredPhrase[]>();
  /** Of those that begin with a blank, or nearly so, by what stands behind it. */
  const behindBlank = new Map<string, StoredPhrase[]>();
  for (const each of stored) {
    const { roles } = each.phrase;
    const topics = each.topics;
    const key = `${roles.join()}|${topics.join()}`;
    const group = groups.get(key);
    if (group) group.phrases.push(each);
    else groups.set(key, { roles, topics, phrases: [each] });
    const [first, ...others] = each.pieces;
    if (first && 'text' in first && first.text.length >= FEWEST_TYPED)
      add(starts, first.text.slice(0, FEWEST_TYPED), each);
    else {
      const next = others.find((piece) => 'text' in piece && piece.text.length >= FEWEST_BEHIND);
      if (next && 'text' in next) add(behindBlank, next.text.slice(0, FEWEST_BEHIND), each);
    }
  }
  return {
    beginningWith: (words) => {
      const found = new Set(starts.get(words.slice(0, FEWEST_TYPED)));
      for (let at = 1; at <= FARTHEST && at + FEWEST_BEHIND <= words.length; at += 1)
        for (const phrase of behindBlank.get(words.slice(at, at + FEWEST_BEHIND)) ?? []) found.add(phrase);
      return [...found];
    },
    byTopic: (role, scoreOf) =>
      [...groups.values()]
        .filter(({ roles }) => isOfRole(roles, role))
        .map((group) => ({ group, score: scoreOf(group.topics) }))
        .sort((one, other) => other.score - one.score)
        .map(({ group }) => group.phrases),
  };
}

function add(lists: Map<string, StoredPhrase[]>, key: string, phrase: StoredPhrase): void {
  const known = lists.get(key);
  if (known) known.push(phrase);
  else lists.set(key, [phrase]);
}
