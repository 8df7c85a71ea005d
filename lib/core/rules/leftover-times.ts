import { readReportingPeriods } from '../dates/reporting-period.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { comparedDoubt } from '../leftover/compared-years.ts';
import { type DraftYears, draftYears } from '../leftover/draft-years.ts';
import { editionDoubt, readEditions } from '../leftover/editions.ts';
import { gradeDoubt } from '../leftover/grades.ts';
import { milestoneDoubt } from '../leftover/milestones.ts';
import { planDoubt } from '../leftover/plan-mentions.ts';
import { aheadDoubt } from '../leftover/relative-ahead.ts';
import { schoolYearDoubt } from '../leftover/school-years.ts';
import { spanDoubt } from '../leftover/span-mentions.ts';
import { termDoubt, titledTerm } from '../leftover/term-mentions.ts';
import { toldTermDoubt } from '../leftover/told-terms.ts';
import { yearDoubt } from '../leftover/year-doubts.ts';
import { yearlyDoubt } from '../leftover/yearly-mentions.ts';
import { firstAtOrAfter } from '../range.ts';
import { earlierReports, namedReports } from './leftover-earlier.ts';
import { partReports, schoolTimeReports } from './leftover-parts.ts';
import { monthReports } from './leftover-rows.ts';
import { bodyOf, isAhead, linesWith, reportAt, reportsOf } from './leftover-places.ts';
import { overReports, seasonReports, zodiacReports } from './leftover-words.ts';
import type { Report } from './rule.ts';

/** 第九届读书节 under the title of the tenth. */
export function editionReports(document: Document): Report[] {
  const [titled] = readEditions(document.title ?? '');
  if (!titled) return [];
  return bodyOf(document).flatMap((paragraph) =>
    readEditions(paragraph.read).flatMap((edition) =>
      reportAt(edition, paragraph, editionDoubt(edition, paragraph.read, titled)),
    ),
  );
}

export function yearReports(document: Document): Report[] {
  const told = linesWith(document, () => true);
  const years = draftYears(document);
  const byWords = [
    ...seasonReports(told, document, years),
    ...overReports(told, years),
    ...zodiacReports(told, years),
    ...schoolReports(told, document),
    ...termReports(told, document, years),
    ...earlierReports(told, document, years),
    ...schoolTimeReports(told, document),
    ...monthReports(told),
    ...(years ? [...partReports(told, document, years), ...namedReports(told, document, years)] : []),
  ];
  if (!years) return byWords;
  const { title = '' } = document;
  const byYears = [
    ...reportsOf(
      told,
      ({ years }) => years,
      (each, paragraph) => yearDoubt(each, paragraph, document, years),
    ),
    ...reportsOf(
      told,
      ({ yearly }) => yearly,
      (each) => yearlyDoubt(each, years.own),
    ),
    ...reportsOf(
      told,
      ({ relative }) => relative,
      (each, paragraph) => aheadDoubt(each, years, isAhead(each, paragraph, document)),
    ),
    ...(years.isPlan
      ? []
      : reportsOf(
          told,
          ({ compared }) => compared,
          (each) => comparedDoubt(each, years),
        )),
    ...reportsOf(
      told,
      ({ plans }) => plans,
      (each) => planDoubt(each, years.now),
    ),
    ...reportsOf(
      told,
      ({ milestones }) => milestones,
      (each) => milestoneDoubt(each, years.now),
    ),
  ];
  if (years.isPlan) return [...byWords, ...byYears];
  return [
    ...byWords,
    ...byYears,
    ...reportsOf(
      told,
      ({ spans }) => spans,
      (each) => spanDoubt(each, years.term, title),
    ),
    ...reportsOf(
      told,
      ({ terms }) => terms,
      (each, paragraph) => termDoubt(each, years.term, sectionWith(paragraph, document)),
    ),
  ];
}

/** 2022—2023学年 and 作为七年级的学生 under the title of another school year and another grade. */
function schoolReports(lines: readonly Paragraph[], document: Document): Report[] {
  const { title = '' } = document;
  const [own] = readReportingPeriods(title);
  return [
    ...reportsOf(
      lines,
      ({ schoolYears }) => schoolYears,
      (each, paragraph) => schoolYearDoubt(each, own, isAhead(each, paragraph, document)),
    ),
    ...reportsOf(
      lines,
      ({ grades }) => grades,
      (each) => gradeDoubt(each, title),
    ),
  ];
}

/** 二季度，…… in a report on the third. */
function termReports(told: readonly Paragraph[], document: Document, years: DraftYears | undefined): Report[] {
  const { title = '', genreData } = document;
  const own = years?.term ?? titledTerm(title, undefined);
  if (!own || genreData.family === 'plan') return [];
  const lines = told.filter(({ line }) => line.leftovers.told.length > 0);
  return lines.flatMap((paragraph, at) => {
    // The quarters of a row stand side by side.
    const near = lines.slice(Math.max(0, at - 1), at + 2).filter((other) => isBeside(paragraph, other));
    const all = near.flatMap(({ line }) => line.leftovers.told);
    return paragraph.line.leftovers.told.flatMap((each) =>
      isAhead(each, paragraph, document) ? [] : reportAt(each, paragraph, toldTermDoubt(each, own, all)),
    );
  });
}

/** Characters between paragraphs that stand side by side, or have a heading between them. */
const BESIDE = 40;

function isBeside(one: Paragraph, other: Paragraph): boolean {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end) <= BESIDE;
}

function sectionWith({ start }: Paragraph, { sections, paragraphs }: Document): readonly Paragraph[] {
  const after = firstAtOrAfter(sections, start + 1);
  const [from, to] = [sections[after - 1]?.start ?? 0, sections[after]?.start ?? Number.POSITIVE_INFINITY];
  return paragraphs.slice(firstAtOrAfter(paragraphs, from), firstAtOrAfter(paragraphs, to));
}
