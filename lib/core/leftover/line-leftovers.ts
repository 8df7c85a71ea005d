import type { SaidWords } from './left-words.ts';
import type { NamedUnit } from './named-units.ts';
import type { OtherLeftovers } from './other-leftovers.ts';
import type { PlanMention } from './plan-mentions.ts';
import type { Milestone } from './milestones.ts';
import type { SelfWord } from './self-words.ts';
import type { SpanMention } from './span-mentions.ts';
import type { TermMention } from './term-mentions.ts';
import type { YearMention } from './mention.ts';
import type { YearlyMention } from './yearly-mentions.ts';

/** What a line says by which it may betray that it was written for another year or another unit. */
export interface LineLeftovers extends OtherLeftovers, SaidWords {
  years: readonly YearMention[];
  plans: readonly PlanMention[];
  selves: readonly SelfWord[];
  /** Words that tell less surely of whose the draft is. */
  weak: readonly SelfWord[];
  units: readonly NamedUnit[];
  yearly: readonly YearlyMention[];
  terms: readonly TermMention[];
  spans: readonly SpanMention[];
  milestones: readonly Milestone[];
}

export type LeftoverKind = keyof LineLeftovers;

const NOTHING: readonly never[] = [];

/** Of lines that say nothing of any kind. */
export const NO_LEFTOVERS: LineLeftovers = {
  years: NOTHING,
  plans: NOTHING,
  selves: NOTHING,
  weak: NOTHING,
  units: NOTHING,
  yearly: NOTHING,
  terms: NOTHING,
  spans: NOTHING,
  milestones: NOTHING,
  told: NOTHING,
  schoolYears: NOTHING,
  grades: NOTHING,
  posts: NOTHING,
  levels: NOTHING,
  compared: NOTHING,
  relative: NOTHING,
  towns: NOTHING,
  earlier: NOTHING,
  ordinals: NOTHING,
  schoolTimes: NOTHING,
  monthHeadings: NOTHING,
  partsAhead: NOTHING,
  partsOver: NOTHING,
  nextYears: NOTHING,
  slogans: NOTHING,
  toldMonths: NOTHING,
  seasons: NOTHING,
  unitWords: NOTHING,
  overThings: NOTHING,
  speakers: NOTHING,
  zodiacs: NOTHING,
};

/** Those that say nothing share one. */
export function withLeftover<Kind extends LeftoverKind>(
  all: LineLeftovers,
  kind: Kind,
  found: LineLeftovers[Kind],
): LineLeftovers {
  if (found.length === 0) return all;
  const own = all === NO_LEFTOVERS ? { ...all } : all;
  own[kind] = found;
  return own;
}
