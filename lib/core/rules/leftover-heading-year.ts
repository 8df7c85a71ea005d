import { readReportingPeriods, type ReportingPeriod } from '../dates/reporting-period.ts';
import type { Document } from '../document/document.ts';
import { isTitledForCongress } from '../document/congress-title.ts';
import type { Heading } from '../document/heading.ts';
import type { Role } from '../document/section.ts';
import type { Report } from './rule.ts';

const YEAR = /^(20\d{2})年/u;
/** 2025年工作完成情况 in a plan, 2024年遗留问题整改 in a summary: what another year left. */
const LOOKS_BACK = /回顾|完成|情况|总结|问题|不足|成[效绩果]|现状|基础|遗留|以来|反馈|结转|历史/u;
const OPEN_END = /遗留|以来|反馈|结转|历史|[—–~～至-]/u;
const OTHER_YEAR = /整改|反馈|巡视|巡察|督察|审计|回头看|会议|大会/u;
/** What a plan says of its own year. */
const PLANNED: readonly Role[] = ['goal', 'measures', 'schedule', 'requirements'];
/** What a summary says of its own year. */
const TOLD: readonly Role[] = ['overview', 'measures', 'results', 'experience', 'problems'];
const MONTHS = 12;

/** 一、2025年工作目标 in the plan of 2026: a heading left from the year before. Of several, the title may be what is wrong. */
export function reportHeadingYear(document: Document): Report[] {
  const title = document.frame.title?.text ?? '';
  const [period, ...others] = readReportingPeriods(title);
  if (!period || !others.every((other) => follows(other, period)) || others.length > 1) return [];
  if (period.to - period.from >= MONTHS || period.kind === 'school' || OTHER_YEAR.test(title)) return [];
  const own = Math.floor(period.from / MONTHS);
  const isWhole = period.to - period.from === MONTHS - 1;
  const isPlan = document.genreData.family === 'plan';
  if (!isPlan && isTitledForCongress(title)) return [];
  const wrong = document.headings.filter((heading) =>
    isPlan ? isOldPlan(heading, own) : isOldTelling(heading, own) || isOldOutlook(heading, own, isWhole),
  );
  const [only, more] = wrong;
  return only && !more ? [report(only, title.slice(period.start, period.end), document)] : [];
}

/** 2025年工作总结和2026年工作计划 */
function follows(one: ReportingPeriod, other: ReportingPeriod): boolean {
  return one.from === other.from + MONTHS && one.to === other.to + MONTHS;
}

function yearOf({ words }: Heading): number {
  return Number(YEAR.exec(words)?.[1] ?? Infinity);
}

function isOldPlan(heading: Heading, own: number): boolean {
  return yearOf(heading) < own && tells(heading, PLANNED) && !LOOKS_BACK.test(heading.words);
}

function isOldTelling(heading: Heading, own: number): boolean {
  return yearOf(heading) < own && tells(heading, TOLD) && !OPEN_END.test(heading.words);
}

/** 2025年工作打算 in the summary of all of 2025. */
function isOldOutlook(heading: Heading, own: number, isWhole: boolean): boolean {
  const isPast = yearOf(heading) < own + (isWhole ? 1 : 0);
  return isPast && tells(heading, ['plan']) && !/下半年|季度|\d月|目标|任务|年底/u.test(heading.words);
}

function tells({ roles: [role], hinted }: Heading, wanted: readonly Role[]): boolean {
  return role !== undefined && hinted !== true && wanted.includes(role);
}

function report({ text, words, paragraph }: Heading, titled: string, { paragraphs }: Document): Report {
  const start = (paragraphs[paragraph]?.start ?? 0) + text.indexOf(words);
  const written = YEAR.exec(words)?.[0] ?? '';
  return {
    start,
    end: start + written.length,
    severity: 'warning',
    subject: written,
    message: titled.startsWith(written)
      ? `标题是“${titled}”的，下一步的打算也写“${written}”，请核对是不是下一年`
      : `小标题写的是“${written}”，标题写的是“${titled}”，请核对`,
    fixes: [],
  };
}
