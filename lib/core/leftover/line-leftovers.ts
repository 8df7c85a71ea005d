import type { Line } from '../document/line.ts';
import type { Fact } from '../rules/facts.ts';
import { isSaidOfOwn, type LeftWord, NOT_SAID, type SaidWord, type SaidWords } from './left-words.ts';
import type { NamedUnit } from './named-units.ts';
import { factsOfOthers, type OtherLeftovers } from './other-leftovers.ts';
import type { PlanMention } from './plan-mentions.ts';
import { isSaidByOthers } from './said-by-others.ts';
import type { Milestone } from './milestones.ts';
import { opensSentence, type SelfWord } from './self-words.ts';
import type { SpanMention } from './span-mentions.ts';
import type { TermMention } from './term-mentions.ts';
import { isOfToldHouse } from './unit-phrases.ts';
import type { YearMention } from './mention.ts';
import type { YearlyMention } from './yearly-mentions.ts';

/** What a line says by which it may betray that it was written for another year or another unit. */
export interface LineLeftovers extends OtherLeftovers {
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
  said: SaidWords;
}

const NOTHING: readonly never[] = [];

/** Of lines that say nothing of the kind. */
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
  said: NOT_SAID,
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
};

/** So short are the lines that name an attachment. */
const SHORT = 40;
/** Of these the rest of the line tells, too. */
const WHOLE_LINE: ReadonlySet<string> = new Set(['opens', 'led', 'opened', 'attached']);

/** Each of them; of years also those that stand beside, and whether the line tells them. */
export function factsOf({ read: text, leftovers }: Pick<Line, 'read' | 'leftovers'>): Fact[] {
  const { years, plans, selves, weak, units, yearly, terms, spans, milestones } = leftovers;
  return [
    ...years.map(({ start, end, sense, year, beside }) => ({
      key: `${sense} ${year} ${beside.join()} ${text.slice(start, end)} ${WHOLE_LINE.has(sense) || text.length < SHORT ? text : ''}`,
      start,
      end,
    })),
    ...plans.map(({ start, end, stage, year, isNext, plan }) => ({
      key: `${plan.name} ${stage} ${year} ${isNext} ${text.slice(start, end)}`,
      start,
      end,
    })),
    ...[...selves, ...weak].map(({ start, end, kind }) => ({
      key: `self ${kind} ${text.slice(start, end)} ${isSaidByOthers(text, start)} ${opensSentence(text, start)}`,
      start,
      end,
    })),
    ...yearly.map(({ start, end, year }) => ({ key: `yearly ${year} ${text.slice(start, end)}`, start, end })),
    ...terms.map(({ start, end, isAhead }) => ({ key: `term ${isAhead} ${text.slice(start, end)}`, start, end })),
    ...spans.map(({ start, end, months, until }) => ({
      key: `span ${months} ${until} ${text.slice(start, end)}`,
      start,
      end,
    })),
    ...milestones.map(({ start, end }) => ({ key: `milestone ${text.slice(start, end)}`, start, end })),
    ...saidIn(leftovers.said).map(({ start, end, told }) => ({
      key: `${told.tells} ${text.slice(start, end)} ${told.tells === 'unit' && isSaidOfOwn(text, { start, end, told })} ${told.tells === 'unit' && isOfToldHouse(told, text.slice(0, start), '')}`,
      start,
      end,
    })),
    ...factsOfOthers(text, leftovers),
    ...units.map(({ start, end }) => ({ key: `unit ${text.slice(start, end)}`, start, end })),
  ];
}

function saidIn({ seasons, unitWords, overThings, zodiacs, speakers }: SaidWords): readonly SaidWord<LeftWord>[] {
  return [...seasons, ...unitWords, ...overThings, ...zodiacs, ...speakers];
}
