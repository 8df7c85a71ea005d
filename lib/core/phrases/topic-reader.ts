import { createWordFinder, type WordEntry } from '../wording/word-finder.ts';
import { boundariesOf, type Segment } from './segment.ts';
import { topics } from './topics.ts';

/** By topic id, each above 0. */
export type TopicWeights = ReadonlyMap<string, number>;

/** How much a word says, by topic id. */
type TopicWord = ReadonlyMap<string, number>;

/** A hint says so much of what a word says. */
const HINT = 0.35;

/** Made when a text is first read: the panel knows the topics’ names without it. */
let find: ReturnType<typeof createWordFinder<TopicWord>> | undefined;

function entries(): WordEntry<TopicWord>[] {
  const told = new Map<string, Map<string, number>>();
  const add = (word: string, topic: string, share: number): void => {
    const shares = told.get(word) ?? new Map<string, number>();
    told.set(word, shares.set(topic, share));
  };
  for (const { id, name, words, hints } of topics) {
    for (const word of hints) add(word, id, HINT);
    for (const word of [name, ...words]) add(word, id, 1);
  }
  return [...told].map(([word, shares]) => [word, strengthsOf(word, shares)]);
}

/** A longer word says more: 安全 stands in any text, 安全生产 in those about it; one of several topics says less of each. */
function strengthsOf(word: string, shares: ReadonlyMap<string, number>): TopicWord {
  const strength = Math.min(word.length - 1, 4) || 0.5;
  let all = 0;
  for (const share of shares.values()) all += share;
  return new Map([...shares].map(([topic, share]) => [topic, (strength * share) / Math.max(1, all)]));
}

/** What a text is about, by the words that tell of a topic; a word that is told again adds less each time. */
export function readTopics(text: string, segment: Segment): TopicWeights {
  find ??= createWordFinder(entries());
  const found = find(text);
  const weights = new Map<string, number>();
  if (found.length === 0) return weights;
  const boundaries = boundariesOf(segment(text), text.length);
  const counts = new Map<TopicWord, number>();
  let end = 0;
  for (const word of found) {
    // Of 矛盾纠纷 the parts say nothing more; 生活 is no word in 先生活动.
    if (word.start < end || !boundaries[word.start] || !boundaries[word.end]) continue;
    end = word.end;
    const count = (counts.get(word.value) ?? 0) + 1;
    counts.set(word.value, count);
    for (const [topic, strength] of word.value) weights.set(topic, (weights.get(topic) ?? 0) + strength / count);
  }
  return weights;
}

/** Evidence from one place of the draft, and how much the place counts. */
export interface TopicEvidence {
  weights: TopicWeights;
  counts: number;
}

/** So much weight makes a place half sure; half of it, only a fifth: a few weak words stand anywhere. */
const HALF_SURE = 3;

/** One estimate from several places: shares that add up to 1 or less; the less, the less is known. */
export function mixTopics(evidence: readonly TopicEvidence[]): Map<string, number> {
  const mixed = new Map<string, number>();
  let all = 0;
  for (const { weights, counts } of evidence) {
    let sum = 0;
    for (const weight of weights.values()) sum += weight;
    if (sum === 0) continue;
    const sure = counts / (1 + (HALF_SURE / sum) ** 2);
    all += sure;
    for (const [topic, weight] of weights) mixed.set(topic, (mixed.get(topic) ?? 0) + (sure * weight) / sum);
  }
  const whole = all + UNKNOWN;
  for (const [topic, share] of mixed) mixed.set(topic, share / whole);
  return mixed;
}

/** What speaks for no topic at all. */
const UNKNOWN = 0.5;
