import { readReportingPeriods, type ReportingPeriod } from '../dates/reporting-period.ts';
import type { Document } from '../document/document.ts';
import { isTitledForCongress } from '../document/congress-title.ts';
import type { SignedDate } from './date-signature.ts';
import type { Report } from './rule.ts';

const SUMMARY = /总结|小结|述职/u;
const PLAN = /计划|方案|要点|安排|策划/u;
/** 计划执行情况 is told when the time of the plan is over. */
const TOLD = /(?:执行|完成|落实|实施)的?(?:情况|结果)/u;
/** Says that all of the year's work is summed up, not one campaign of it. */
const WHOLE_YEAR = /(?:年度?|全年|年终)(?:个人|党建|行政|全面)?(?:工作)?(?:总结|小结|述职)/u;
/** Work on what another year brought up. */
const FOLLOW_UP = /整改|反馈|巡视|巡察|督察|审计|回头看/u;
/** Months. */
const TOO_LATE = 15;
const TOO_EARLY_IN_YEAR = 4;
const TOO_EARLY_IN_PART = 2;
const CAMPAIGN_AHEAD = 3;
/** Nobody plans a year so long before. */
const PLANNED_AHEAD = 4;

/** Years by which a date that was left is too early. */
const LEFT = [1, 2];

/** Whether the date would be right but for its year: it was left from a draft of then. */
export function isLeftDate(document: Document, signed: SignedDate): boolean {
  const { year } = signed.written;
  if (year === undefined || reportSignedTime(document, signed).length === 0) return false;
  return LEFT.some((years) => {
    const written = { ...signed.written, year: year + years };
    return reportSignedTime(document, { ...signed, written }).length === 0;
  });
}

/** A date of signature that does not go with the period in the title: as when last year's draft was taken over. */
export function reportSignedTime(document: Document, { start, end, written }: SignedDate): Report[] {
  const { frame, text } = document;
  const title = frame.title?.text ?? '';
  const periods = readReportingPeriods(title);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || written.year === undefined || FOLLOW_UP.test(title)) return [];
  const month = written.year * 12 + (written.month ?? 12) - 1;
  const doubt = SUMMARY.test(title)
    ? (summaryDoubt(month, title, first, last) ?? wholeDoubt(month, document, first))
    : isTold(title)
      ? month < first.from
        ? '早于标题里的'
        : wholeDoubt(month, document, first)
      : PLAN.test(title) && !TOLD.test(title)
        ? planDoubt(month, first, last)
        : undefined;
  if (!doubt) return [];
  const words = text.slice(start, end);
  return [
    {
      start,
      end,
      severity: 'warning',
      subject: words,
      message: `落款写“${words}”，${doubt}“${title.slice(first.start, last.end)}”，请核对`,
      fixes: [],
    },
  ];
}

function summaryDoubt(month: number, title: string, first: ReportingPeriod, last: ReportingPeriod): string | undefined {
  const isWhole = WHOLE_YEAR.test(title);
  if (month < first.from - (isWhole || !OVER_NEW_YEAR.test(title) ? 0 : CAMPAIGN_AHEAD)) return '早于标题里的';
  if (month > last.to + TOO_LATE) return '离标题里的年份太远：';
  if (first !== last || first.kind === 'school') return undefined;
  if (first.kind === 'year')
    return isWhole && first.to - month >= TOO_EARLY_IN_YEAR ? '离标题里的时段结束还早：' : undefined;
  return first.to - month >= TOO_EARLY_IN_PART ? '离标题里的时段结束还早：' : undefined;
}

/** Told of by the year in which it ends, or that it prepares. */
const OVER_NEW_YEAR = /元旦|春节|新春|迎春|跨年|冬|两节|榨季|供[暖热]|采暖|寒假|征订|预算|筹备|学年|学期/u;
const REPORT = /汇报|报告/u;
const OF_WHAT_COMES =
  /预算|计划|方案|安排|筹备|准备|谋划|打算|要点|会议|大会|政府工作|招生|征订|编制|申报|请示|测试|检验|检测/u;

function isTold(title: string): boolean {
  return REPORT.test(title) && !isTitledForCongress(title) && !OF_WHAT_COMES.test(title) && !OVER_NEW_YEAR.test(title);
}

/** A draft with a part on the year after tells of all of its own. */
function wholeDoubt(month: number, { headings }: Document, { from, to, kind }: ReportingPeriod): string | undefined {
  const next = `${Math.floor(to / MONTHS) + 1}年`;
  const isAhead = kind === 'year' && to - from === MONTHS - 1 && headings.some(({ words }) => words.startsWith(next));
  return isAhead && to - month > TOO_EARLY_IN_YEAR * 2 ? '离标题里的时段结束还早：' : undefined;
}

const MONTHS = 12;

function planDoubt(month: number, first: ReportingPeriod, last: ReportingPeriod): string | undefined {
  if (month > last.to) return '晚于标题里的';
  return month < first.from - PLANNED_AHEAD ? '离标题里的年份太远：' : undefined;
}
