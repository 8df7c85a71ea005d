import { createSaidBefore } from './already-said.ts';
import type { CaretContext } from './caret-context.ts';
import { type Completion, completionOf } from './completion.ts';
import { overlapWith, wordsAround } from './context-words.ts';
import { createPhraseLists, isOfRole, type PhraseLists } from './phrase-lists.ts';
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
  /** By id, of those that were pinned or used. */
  usage: ReadonlyMap<string, Usage>;
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
const MOST_COMPARED = 400;
const MOST_COMPLETIONS = 3;
/** A phrase of any topic suits where the draft is of none. */
const GENERAL = 0.5;
/** Each further phrase of one topic counts so much less: a draft tells of several. */
const MORE_OF_A_TOPIC = 0.6;

export function createSuggester(): Suggester {
  const stored = new Map<string, StoredPhrase>();
  /** Made anew when it is asked for after a change. */
  let lists: PhraseLists | undefined;

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
      const { context, limit, segment, usage } = request;
      lists ??= createPhraseLists(stored.values());
      const topicScore = topicScorer(wantedTopics(context, segment));
      const score = scorer(request, topicScore);
      const wasSaid = createSaidBefore(writtenIn(context));
      const completions = lists
        .beginningWith(context.sentence)
        .flatMap((each) => {
          const completion = fits(each, request) ? completionOf(each.pieces, context.sentence) : undefined;
          return completion ? [{ ...score(each), completion }] : [];
        })
        .sort(byScore)
        .filter(({ each }) => !wasSaid(each.texts))
        .slice(0, Math.min(limit, MOST_COMPLETIONS));
      const chosen: Suggestion[] = completions.map(({ each, completion }) => ({ id: each.phrase.id, completion }));
      const taken = new Set(completions.map(({ each }) => each.plain));
      const known = new Set<StoredPhrase>();
      // What the user has used is looked at wherever it stands; of the others, those of the likeliest topics.
      for (const id of usage.keys()) {
        const each = stored.get(id);
        if (each && isOfRole(each.phrase.roles, context.role) && fits(each, request)) known.add(each);
      }
      for (const group of lists.byTopic(context.role, topicScore))
        for (const each of group) {
          if (known.size >= MOST_COMPARED) break;
          if (fits(each, request)) known.add(each);
        }
      const ranked = withOverlap([...known].map(score), request);
      return [...chosen, ...spread(ranked, limit - chosen.length, taken, wasSaid)];
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

function scorer({ usage }: SuggestRequest, topicScore: TopicScore): (each: StoredPhrase) => Scored {
  return (each) => {
    const { phrase } = each;
    const topic = topicScore(each.topics);
    const { pinned = false, uses = 0 } = usage.get(phrase.id) ?? {};
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

/** How much a phrase of these topics is wanted. */
type TopicScore = (topics: readonly string[]) => number;

function topicScorer(wanted: ReadonlyMap<string, number>): TopicScore {
  let known = 0;
  for (const share of wanted.values()) known += share;
  const general = GENERAL * (1 - known);
  return (topics) => (topics.length > 0 ? Math.max(...topics.map((id) => wanted.get(id) ?? 0)) : general);
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
  for (const scored of ranked) {
    const topic = scored.each.topics[0] ?? '';
    const queue = queues.get(topic);
    if (queue) queue.push(scored);
    else queues.set(topic, [scored]);
  }
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
