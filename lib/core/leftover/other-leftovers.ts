import { HINT } from '../document/hints.ts';
import type { Fact } from '../rules/facts.ts';
import { type ComparedYear, readComparedYears } from './compared-years.ts';
import { type OwnGrade, readOwnGrades } from './grades.ts';
import { isOfOthers, type Level, readLevels, readTownWords, type TownWord } from './levels.ts';
import { type HeldPost, readHeldPosts } from './posts.ts';
import { type RelativeAhead, readRelativeAhead } from './relative-ahead.ts';
import { readSchoolYears, type SchoolYear } from './school-years.ts';
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
};

/** `hints` are the line's bits of HINT. */
export function readOthers(text: string, hints: number): OtherLeftovers {
  const isHinted = (hints & HINT.other) !== 0;
  const mayTell = (hints & (HINT.term | HINT.other)) !== 0;
  const told = mayTell || text.includes('全年') ? readToldTerms(text) : NONE;
  const schoolYears = mayTell || text.includes('届') ? readSchoolYears(text) : NONE;
  const grades = isHinted || (hints & HINT.self) !== 0 ? readOwnGrades(text) : NONE;
  const posts = isHinted ? readHeldPosts(text) : NONE;
  const levels = readLevels(text);
  const compared = isHinted ? readComparedYears(text) : NONE;
  const relative = isHinted ? readRelativeAhead(text) : NONE;
  const towns = (hints & (HINT.acts | HINT.other)) !== 0 ? readTownWords(text) : NONE;
  const count =
    told.length +
    schoolYears.length +
    grades.length +
    posts.length +
    levels.length +
    compared.length +
    relative.length +
    towns.length;
  return count === 0 ? NO_OTHERS : { told, schoolYears, grades, posts, levels, compared, relative, towns };
}

/** Each of them, with all by which it is judged. */
export function factsOfOthers(text: string, leftovers: OtherLeftovers): Fact[] {
  const { told, schoolYears, grades, posts, levels, compared, relative, towns } = leftovers;
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
    ...towns.map((town) => key('town', town.start, town.end, town.isSure, isOfOthers(text, town))),
    ...relative.map(({ start, end }) => key('relative', start, end)),
    ...compared.map(({ start, end, with: year }) => key('compared', start, end, year)),
  ];
}
