import { CUE, HINT } from '../document/hints.ts';
import type { Fact } from '../rules/facts.ts';
import type { Line } from '../document/line.ts';
import { type EarlierDate, readEarlierDates } from './earlier-dates.ts';
import { type ComparedYear, readComparedYears } from './compared-years.ts';
import { type OwnGrade, readOwnGrades } from './grades.ts';
import { isOfOthers, type Level, readLevels, readTownWords, type TownWord } from './levels.ts';
import { type HeldPost, readHeldPosts } from './posts.ts';
import { type RelativeAhead, readRelativeAhead } from './relative-ahead.ts';
import { type MonthHeading, readMonthHeading } from './month-headings.ts';
import { type NextYear, readNextYears } from './next-years.ts';
import { type Ordinal, readOrdinals } from './ordinals.ts';
import { type PartAhead, readPartsAhead } from './parts-ahead.ts';
import { type PartOver, readPartsOver } from './parts-over.ts';
import { readSlogans, type Slogan } from './slogans.ts';
import { readSchoolTimes, SCHOOL_CUES, type SchoolTime } from './school-times.ts';
import { readSchoolYears, type SchoolYear } from './school-years.ts';
import { readToldMonths, type ToldMonth } from './told-months.ts';
import { readToldTerms, type ToldTerm } from './told-terms.ts';

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

const NONE: readonly never[] = [];
export const NO_OTHERS: OtherLeftovers = {
  told: NONE,
  schoolYears: NONE,
  grades: NONE,
  posts: NONE,
  levels: NONE,
  compared: NONE,
  relative: NONE,
  towns: NONE,
  earlier: NONE,
  ordinals: NONE,
  schoolTimes: NONE,
  monthHeadings: NONE,
  partsAhead: NONE,
  partsOver: NONE,
  nextYears: NONE,
  slogans: NONE,
  toldMonths: NONE,
};

/** `hints` are the line's bits of HINT, `cues` those of CUE. */
export function readOthers({ text, dates }: Pick<Line, 'text' | 'dates'>, hints: number, cues: number): OtherLeftovers {
  const isHinted = (hints & HINT.other) !== 0;
  const mayTell = (hints & (HINT.term | HINT.other)) !== 0;
  const told = mayTell || (cues & CUE.wholeYear) !== 0 ? readToldTerms(text) : NONE;
  const schoolYears = mayTell || (cues & CUE.session) !== 0 ? readSchoolYears(text) : NONE;
  const grades = isHinted || (hints & HINT.self) !== 0 ? readOwnGrades(text) : NONE;
  const posts = isHinted ? readHeldPosts(text) : NONE;
  const levels = (cues & CUE.level) === 0 ? NONE : readLevels(text);
  const compared = isHinted ? readComparedYears(text) : NONE;
  const relative = isHinted ? readRelativeAhead(text) : NONE;
  const towns = (hints & (HINT.acts | HINT.other)) !== 0 ? readTownWords(text) : NONE;
  const earlier = dates.dates.length === 0 ? NONE : readEarlierDates({ text, dates });
  const ordinals = (cues & CUE.ordinal) !== 0 ? readOrdinals(text) : NONE;
  const schoolTimes = (cues & SCHOOL_CUES) === 0 ? NONE : readSchoolTimes(text, cues);
  const heading = (cues & CUE.month) === 0 ? undefined : readMonthHeading(text);
  const monthHeadings = heading ? [heading] : NONE;
  const partsAhead = mayTell ? readPartsAhead(text) : NONE;
  const partsOver = (cues & CUE.partOver) === 0 ? NONE : readPartsOver(text);
  const nextYears = mayTell ? readNextYears(text) : NONE;
  const slogans = dates.dates.length === 0 ? NONE : readSlogans(text);
  const toldMonths = (cues & CUE.month) === 0 ? NONE : readToldMonths(text);
  const count =
    told.length +
    schoolYears.length +
    grades.length +
    posts.length +
    levels.length +
    compared.length +
    relative.length +
    towns.length +
    earlier.length +
    ordinals.length +
    schoolTimes.length +
    monthHeadings.length +
    partsAhead.length +
    partsOver.length +
    nextYears.length +
    slogans.length +
    toldMonths.length;
  if (count === 0) return NO_OTHERS;
  const times = {
    earlier,
    ordinals,
    schoolTimes,
    monthHeadings,
    partsAhead,
    partsOver,
    nextYears,
    slogans,
    toldMonths,
  };
  return { told, schoolYears, grades, posts, levels, compared, relative, towns, ...times };
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
