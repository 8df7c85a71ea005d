import { leftoverOf } from '../leftover/read-leftovers.ts';
import { readReportingPeriods } from '../dates/reporting-period.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { comparedDoubt } from '../leftover/compared-years.ts';
import { type DraftYears, draftYears } from '../leftover/draft-years.ts';
import { editionDoubt, readEditions } from '../leftover/editions.ts';
import { gradeDoubt, titledGrade } from '../leftover/grades.ts';
import { milestoneDoubt } from '../leftover/milestones.ts';
import { planDoubt } from '../leftover/plan-mentions.ts';
import { aheadDoubt } from '../leftover/relative-ahead.ts';
import { schoolYearDoubt } from '../leftover/school-years.ts';
import { spanDoubt } from '../leftover/span-mentions.ts';
import { termDoubt, titledTerm } from '../leftover/term-mentions.ts';
import { isMostOfYear, toldTermDoubt } from '../leftover/told-terms.ts';
import { yearDoubt } from '../leftover/year-doubts.ts';
import { yearlyDoubt } from '../leftover/yearly-mentions.ts';
import { firstAtOrAfter } from '../range.ts';
import { earlierReports, namedReports } from './leftover-earlier.ts';
import { partReports, schoolTimeReports } from './leftover-parts.ts';
import { monthReports } from './leftover-rows.ts';
import { bodyOf, isAhead, linesWith, reportAt, reportsOf } from './leftover-places.ts';
import { overReports, seasonReports } from './leftover-words.ts';
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
  const years = draftYears(document);
  return [
    ...seasonReports(document, years),
    ...(years ? overReports(document, years) : []),
    ...schoolReports(document),
    ...termReports(document, years),
    ...(years ? earlierReports(document, years) : []),
    ...schoolTimeReports(document),
    ...monthReports(document),
    ...(years
      ? [...partReports(document, years), ...namedReports(document, years), ...toldYearReports(document, years)]
      : []),
  ];
}

function toldYearReports(document: Document, years: DraftYears): Report[] {
  const { title = '' } = document;
  const { own, now, term, isPlan } = years;
  return [
    ...reportsOf(document, 'years', (each, paragraph) => yearDoubt(each, paragraph, document, years)),
    ...reportsOf(document, 'yearly', (each) => yearlyDoubt(each, own)),
    ...reportsOf(document, 'relative', (each, paragraph) =>
      aheadDoubt(each, years, isAhead(each, paragraph, document)),
    ),
    ...(isPlan ? [] : reportsOf(document, 'compared', (each) => comparedDoubt(each, years))),
    ...reportsOf(document, 'plans', (each) => planDoubt(each, now)),
    ...reportsOf(document, 'milestones', (each) => milestoneDoubt(each, now)),
    ...(isPlan || !term
      ? []
      : [
          ...reportsOf(document, 'spans', (each) => spanDoubt(each, term, title)),
          ...reportsOf(document, 'terms', (each, paragraph) => termDoubt(each, term, sectionWith(paragraph, document))),
        ]),
  ];
}

/** 2022—2023学年 and 作为七年级的学生 under the title of another school year and another grade. */
function schoolReports(document: Document): Report[] {
  const { title = '' } = document;
  const [own] = readReportingPeriods(title);
  const grade = titledGrade(title);
  return [
    ...(own?.kind === 'school'
      ? reportsOf(document, 'schoolYears', (each, paragraph) =>
          schoolYearDoubt(each, own, isAhead(each, paragraph, document)),
        )
      : []),
    ...(grade === undefined ? [] : reportsOf(document, 'grades', (each) => gradeDoubt(each, grade))),
  ];
}

/** 二季度，…… in a report on the third. */
function termReports(document: Document, years: DraftYears | undefined): Report[] {
  const { title = '', genreData } = document;
  const own = years?.term ?? titledTerm(title, undefined);
  if (!own || genreData.family === 'plan' || isMostOfYear(own)) return [];
  const lines = linesWith(document, 'told');
  return lines.flatMap((paragraph, at) => {
    // The quarters of a row stand side by side.
    const near = lines.slice(Math.max(0, at - 1), at + 2).filter((other) => isBeside(paragraph, other));
    const all = near.flatMap(({ line }) => leftoverOf(line, 'told'));
    return leftoverOf(paragraph.line, 'told').flatMap((each) =>
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
