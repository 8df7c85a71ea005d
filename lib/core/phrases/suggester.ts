import { createSaidBefore } from './already-said.ts';
import type { CaretContext } from './caret-context.ts';
import { type Completion, completionOf, FEWEST_TYPED } from './completion.ts';
import { overlapWith, wordsAround } from './context-words.ts';
import type { Segment } from './segment.ts';
import { type RankedPhrase, type StoredPhrase, storePhrase } from './stored-phrase.ts';
import { wantedTopics } from './wanted-topics.ts';

/** What the user did with a phrase before. */
export interface Usage {
  pinned: boolean;
  uses: number;
}

export interface SuggestRequest {
  context: CaretContext;
  /** How many at most. */
  limit: number;
  /** A day, as in 2026-11-27: phrases are only offered while they hold. */
  today: string;
  usage: (id: string) => Usage | undefined;
  segment: Segment;
}

export interface Suggestion {
  id: string;
  /** Where the phrase’s beginning is written already: how it goes on. */
  completion?: Completion;
}

/** Ranks phrases for the section under the caret. */
export interface Suggester {
  /** Adds them, in place of those of the same id. */
  put: (phrases: Iterable<RankedPhrase>) => void;
  remove: (ids: Iterable<string>) => void;
  /** The best first; of phrases that say the same only one. */
  suggest: (request: SuggestRequest) => Suggestion[];
}

/** So many of the best by role and topic are looked at closely. */
const MOST_COMPARED = 1_500;
const MOST_COMPLETIONS = 3;
/** A phrase of any topic suits where the draft is of none. */
const GENERAL = 0.5;
/** Each further phrase of one topic counts so much less: a draft tells of several. */
const MORE_OF_A_TOPIC = 0.6;
/** What opens a summary is called by two names. */
const OPENINGS = ['preamble', 'overview'];
const ANY_ROLE = '';

export function createSuggester(): Suggester {
  const stored = new Map<string, StoredPhrase>();
  /** By role and by the first characters; made anew when it is asked for after a change. */
  let lists: { byRole: Map<string, StoredPhrase[]>; byStart: Map<string, StoredPhrase[]> } | undefined;

  function read(): NonNullable<typeof lists> {
    if (lists) return lists;
    lists = { byRole: new Map(), byStart: new Map() };
    for (const each of stored.values()) {
      const roles = each.phrase.roles.length > 0 ? each.phrase.roles : [ANY_ROLE];
      for (const role of roles) push(lists.byRole, role, each);
      push(lists.byStart, each.plain.slice(0, FEWEST_TYPED), each);
    }
    return lists;
  }

  function ofRole(role: string): StoredPhrase[] {
    const { byRole } = read();
    if (role === '') return [...stored.values()];
    const roles = OPENINGS.includes(role) ? OPENINGS : [role];
    return [...new Set([...roles, ANY_ROLE].flatMap((each) => byRole.get(each) ?? []))];
  }

  return {
    put: (phrases) => {
      for (const phrase of phrases) {
        const read = storePhrase(phrase);
        if (read) stored.set(phrase.id, read);
        else stored.delete(phrase.id);
      }
      lists = undefined;
    },
    remove: (ids) => {
      for (const id of ids) stored.delete(id);
      lists = undefined;
    },
    suggest: (request) => {
      const { context, limit } = request;
      const score = scorer(request);
      const wasSaid = createSaidBefore(writtenIn(context));
      const starts = read().byStart.get(context.sentence.slice(0, FEWEST_TYPED)) ?? [];
      const completions = starts
        .flatMap((each) => {
          const completion = fits(each, request) ? completionOf(each.pieces, context.sentence) : undefined;
          return completion ? [{ ...score(each), completion }] : [];
        })
        .sort(byScore)
        .filter(({ each }) => !wasSaid(each.texts))
        .slice(0, Math.min(limit, MOST_COMPLETIONS));
      const chosen: Suggestion[] = completions.map(({ each, completion }) => ({ id: each.phrase.id, completion }));
      const taken = new Set(completions.map(({ each }) => each.plain));
      const ranked = ofRole(context.role)
        .filter((each) => fits(each, request))
        .map(score)
        .sort(byScore)
        .slice(0, MOST_COMPARED);
      return [...chosen, ...spread(withOverlap(ranked, request), limit - chosen.length, taken, wasSaid)];
    },
  };
}

/** All but the sentence that is being written. */
function writtenIn({ elsewhere, above, line, sentence, below }: CaretContext): string {
  return [elsewhere, above, line.slice(0, line.length - sentence.length), below].join('\n');
}

interface Scored {
  each: StoredPhrase;
  score: number;
  /** How much of the score is for the topic. */
  topic: number;
}

function scorer({ context, usage, segment }: SuggestRequest): (each: StoredPhrase) => Scored {
  const wanted = wantedTopics(context, segment);
  let known = 0;
  for (const share of wanted.values()) known += share;
  return (each) => {
    const { phrase } = each;
    const own = each.topics();
    const topic = own.length === 0 ? GENERAL * (1 - known) : Math.max(...own.map((id) => wanted.get(id) ?? 0));
    const { pinned = false, uses = 0 } = usage(phrase.id) ?? {};
    const score =
      topic +
      (pinned ? 0.3 : 0) +
      Math.min(0.3, 0.08 * Math.log2(1 + uses)) +
      (phrase.roles.length > 0 ? 0.1 : 0) +
      (phrase.genres.length === 1 ? 0.05 : 0) +
      (phrase.state === 'approved' ? 0.02 : 0);
    return { each, score, topic };
  };
}

function withOverlap(ranked: readonly Scored[], { context, segment }: SuggestRequest): Scored[] {
  const words = wordsAround(context, segment);
  return ranked
    .map((scored) => ({ ...scored, score: scored.score + 0.4 * overlapWith(words, scored.each.plain) }))
    .sort(byScore);
}

/** The best of each topic in turn, rather than all of the likeliest one. */
function spread(
  ranked: readonly Scored[],
  limit: number,
  taken: Set<string>,
  wasSaid: (texts: readonly string[]) => boolean,
): Suggestion[] {
  const queues = new Map<string, Scored[]>();
  for (const scored of ranked) push(queues, scored.each.topics()[0] ?? '', scored);
  const factors = new Map<string, number>();
  const chosen: Suggestion[] = [];
  while (chosen.length < limit) {
    let best: string | undefined;
    let bestScore = -Infinity;
    for (const [topic, [first]] of queues) {
      const score = first ? first.score - first.topic * (1 - (factors.get(topic) ?? 1)) : -Infinity;
      if (score > bestScore) [best, bestScore] = [topic, score];
    }
    if (best === undefined) break;
    const next = queues.get(best)?.shift();
    if (!next || taken.has(next.each.plain) || wasSaid(next.each.texts)) continue;
    taken.add(next.each.plain);
    chosen.push({ id: next.each.phrase.id });
    factors.set(best, (factors.get(best) ?? 1) * MORE_OF_A_TOPIC);
  }
  return chosen;
}

function fits({ phrase }: StoredPhrase, { context: { genre }, today }: SuggestRequest): boolean {
  const isOfGenre = phrase.genres.length === 0 || genre === '' || phrase.genres.includes(genre);
  return isOfGenre && (phrase.validFrom ?? '') <= today && today <= (phrase.validUntil ?? '9999');
}

/** Phrases of the same score stay in the order in which they were put. */
function byScore(one: Scored, other: Scored): number {
  return other.score - one.score;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
