import type { EarlierDate } from './earlier-dates.ts';
import type { ComparedYear } from './compared-years.ts';
import type { OwnGrade } from './grades.ts';
import type { Level, TownWord } from './levels.ts';
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
