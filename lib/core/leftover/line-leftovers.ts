import type { Line } from '../document/line.ts';
import type { Fact } from '../rules/facts.ts';
import { type NamedUnit, readNamedUnits } from './named-units.ts';
import { type PlanMention, readPlanMentions } from './plan-mentions.ts';
import { readSelfWords, type SelfWord } from './self-words.ts';
import type { YearMention } from './mention.ts';
import { readYearMentions } from './year-mentions.ts';

/** What a line says by which it may betray that it was written for another year or another unit. */
export interface LineLeftovers {
  years: readonly YearMention[];
  plans: readonly PlanMention[];
  selves: readonly SelfWord[];
  units: readonly NamedUnit[];
}

export function readLeftovers(line: Pick<Line, 'text' | 'dates'>): LineLeftovers {
  const years = readYearMentions(line);
  const plans = readPlanMentions(line.text);
  const selves = readSelfWords(line.text);
  const units = readNamedUnits(line.text);
  return years.length + plans.length + selves.length + units.length === 0 ? NONE : { years, plans, selves, units };
}

const NONE: LineLeftovers = { years: [], plans: [], selves: [], units: [] };

/** Each of them; of years also those that stand beside, and whether the line tells them. */
export function factsOf({ text, leftovers }: Pick<Line, 'text' | 'leftovers'>): Fact[] {
  const { years, plans, selves, units } = leftovers;
  return [
    ...years.map(({ start, end, sense, year, beside }) => ({
      key: `${sense} ${year} ${beside.join()} ${text.slice(start, end)} ${sense === 'opens' ? text : ''}`,
      start,
      end,
    })),
    ...plans.map(({ start, end, stage, year, plan }) => ({
      key: `${plan.name} ${stage} ${year} ${text.slice(start, end)}`,
      start,
      end,
    })),
    ...selves.map(({ start, end, kind }) => ({ key: `self ${kind} ${text.slice(start, end)}`, start, end })),
    ...units.map(({ start, end }) => ({ key: `unit ${text.slice(start, end)}`, start, end })),
  ];
}
