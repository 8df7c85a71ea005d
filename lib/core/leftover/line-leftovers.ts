import type { FoundWord } from '../wording/word-finder.ts';
import { HINT } from '../document/hints.ts';
import type { Line } from '../document/line.ts';
import type { Hinted } from '../document/read-hints.ts';
import type { Fact } from '../rules/facts.ts';
import { isSaidOfOwn, type LeftWord, NOT_SAID, readSaidWords, type SaidWord, type SaidWords } from './left-words.ts';
import { type NamedUnit, readNamedUnits, UNIT_HINTS } from './named-units.ts';
import { factsOfOthers, NO_OTHERS, type OtherLeftovers, readOthers } from './other-leftovers.ts';
import { type PlanMention, readPlanMentions } from './plan-mentions.ts';
import { isSaidByOthers } from './said-by-others.ts';
import { type Milestone, readMilestones } from './milestones.ts';
import { opensSentence, readSelfWords, readStaff, type SelfWord } from './self-words.ts';
import { readSpanMentions, type SpanMention } from './span-mentions.ts';
import { readTermMentions, type TermMention } from './term-mentions.ts';
import { readWeakWords } from './weak-words.ts';
import type { YearMention } from './mention.ts';
import { readYearlyMentions, type YearlyMention } from './yearly-mentions.ts';
import { readYearMentions } from './year-mentions.ts';

/** What a line says by which it may betray that it was written for another year or another unit. */
export interface LineLeftovers {
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
  others: OtherLeftovers;
}

/** By the line as it is meant, with full-width marks; `found` are the words that tell by themselves. */
export function readLeftovers(
  { read: text, dates }: Pick<Line, 'read' | 'dates'>,
  { hints, cues }: Pick<Hinted, 'hints' | 'cues'>,
  found: readonly FoundWord<LeftWord>[],
): LineLeftovers {
  const line = { text, dates };
  const others = readOthers(line, hints, cues);
  const isHinted = dates.dates.length > 0 || (hints & HINTS) !== 0 || found.length > 0;
  if (!isHinted && others === NO_OTHERS) return NO_LEFTOVERS;
  const years = readYearMentions(line, hints);
  const plans = (hints & HINT.plan) === 0 ? NOTHING : readPlanMentions(text);
  const own = (hints & HINT.self) === 0 ? NOTHING : readSelfWords(text);
  const staff = (hints & HINT.self) === 0 ? NOTHING : readStaff(text);
  const selves = staff.length === 0 ? own : [...own, ...staff];
  const weak = (hints & (HINT.self | HINT.led | HINT.acts)) === 0 ? NOTHING : readWeakWords(text, hints);
  const units = (hints & UNIT_HINTS) === 0 ? NOTHING : readNamedUnits(text, hints);
  const yearly = (hints & HINT.yearly) === 0 ? NOTHING : readYearlyMentions(text);
  const terms = (hints & HINT.term) === 0 ? NOTHING : readTermMentions(text);
  const spans = (hints & HINT.term) === 0 ? NOTHING : readSpanMentions(text);
  const milestones = (hints & HINT.plan) === 0 ? NOTHING : readMilestones(text);
  const isNone =
    found.length === 0 &&
    others === NO_OTHERS &&
    years.length + plans.length + selves.length + weak.length + units.length === 0 &&
    yearly.length + terms.length + spans.length + milestones.length === 0;
  if (isNone) return NO_LEFTOVERS;
  const said = readSaidWords(text, found);
  return { years, plans, selves, weak, units, yearly, terms, spans, milestones, said, others };
}

const HINTS = HINT.plan | HINT.self | HINT.yearly | HINT.term | UNIT_HINTS;
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
  others: NO_OTHERS,
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
      key: `${told.tells} ${text.slice(start, end)} ${told.tells === 'unit' && isSaidOfOwn(text, { start, end, told })}`,
      start,
      end,
    })),
    ...factsOfOthers(text, leftovers.others),
    ...units.map(({ start, end }) => ({ key: `unit ${text.slice(start, end)}`, start, end })),
  ];
}

function saidIn({ seasons, unitWords, overThings, zodiacs, speakers }: SaidWords): readonly SaidWord<LeftWord>[] {
  return [...seasons, ...unitWords, ...overThings, ...zodiacs, ...speakers];
}
