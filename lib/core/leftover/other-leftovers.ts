import type { Fact } from '../rules/facts.ts';
import type { EarlierDate } from './earlier-dates.ts';
import type { ComparedYear } from './compared-years.ts';
import type { OwnGrade } from './grades.ts';
import { isOfOthers, type Level, type TownWord } from './levels.ts';
import type { HeldPost } from './posts.ts';
import type { RelativeAhead } from './relative-ahead.ts';
import type { MonthHeading } from './month-headings.ts';
import type { NextYear } from './next-years.ts';
import type { Ordinal } from './ordinals.ts';
import type { PartAhead } from './parts-ahead.ts';
import type { PartOver } from './parts-over.ts';
import type { Slogan } from './slogans.ts';
import type { SchoolTime } from './school-times.ts';
import type { SchoolYear } from './school-years.ts';
import type { ToldMonth } from './told-months.ts';
import type { ToldTerm } from './told-terms.ts';

/** What else a line says that hangs on the title, on who reports, or on all the rest of the draft. */
export interface OtherLeftovers {
  told: readonly ToldTerm[];
  schoolYears: readonly SchoolYear[];
  grades: readonly OwnGrade[];
  posts: readonly HeldPost[];
  levels: readonly Level[];
  compared: readonly ComparedYear[];
  relative: readonly RelativeAhead[];
  towns: readonly TownWord[];
  earlier: readonly EarlierDate[];
  ordinals: readonly Ordinal[];
  schoolTimes: readonly SchoolTime[];
  monthHeadings: readonly MonthHeading[];
  partsAhead: readonly PartAhead[];
  partsOver: readonly PartOver[];
  nextYears: readonly NextYear[];
  slogans: readonly Slogan[];
  toldMonths: readonly ToldMonth[];
}

/** Each of them, with all by which it is judged. */
export function factsOfOthers(text: string, leftovers: OtherLeftovers): Fact[] {
  const { told, schoolYears, grades, posts, levels, compared, relative, towns, earlier } = leftovers;
  const { ordinals, schoolTimes, monthHeadings, partsAhead, partsOver, nextYears, slogans, toldMonths } = leftovers;
  const key = (
    kind: string,
    start: number,
    end: number,
    ...rest: readonly (string | number | boolean | undefined)[]
  ) => ({
    key: `${kind} ${rest.join(' ')} ${text.slice(start, end)}`,
    start,
    end,
  });
  return [
    ...told.map(({ start, end, term }) => key('told', start, end, term.of, term.from, term.to)),
    ...schoolYears.map(({ start, end, says, year }) => key('school', start, end, says, year)),
    ...grades.map(({ start, end, grade }) => key('grade', start, end, grade)),
    ...posts.map(({ start, end, part, post }) => key('post', start, end, part, post)),
    ...levels.map((level) => key('level', level.start, level.end, level.kind, level.isSure, isOfOthers(text, level))),
    ...towns.map((town) => key('town', town.start, town.end, town.isSure, town.isFirst, isOfOthers(text, town))),
    ...relative.map(({ start, end }) => key('relative', start, end)),
    ...earlier.map(({ start, end, month, last, isPeriod, isSince, hasDay, isDue, opens }) =>
      key('earlier', start, end, month, last, isPeriod, isSince, hasDay, isDue, opens),
    ),
    ...ordinals.map((each) => key('ordinal', each.start, each.end, each.number, each.key, each.told, each.year)),
    ...schoolTimes.map(({ start, end, says }) => key('school time', start, end, says)),
    ...monthHeadings.map(({ start, end, month }) => key('month', start, end, month)),
    ...partsAhead.map(({ start, end, isHeading }) => key('ahead', start, end, isHeading)),
    ...partsOver.map(({ start, end, until }) => key('over', start, end, until)),
    ...nextYears.map(({ start, end, month }) => key('next', start, end, month)),
    ...slogans.map(({ start, end, year }) => key('slogan', start, end, year)),
    ...toldMonths.map(({ start, end, month }) => key('told month', start, end, month)),
    ...compared.map(({ start, end, with: year }) => key('compared', start, end, year)),
  ];
}
