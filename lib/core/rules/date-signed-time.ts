import { readReportingPeriods, type ReportingPeriod } from '../dates/reporting-period.ts';
import type { Document } from '../document/document.ts';
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

/** A date of signature that does not go with the period in the title: as when last year's draft was taken over. */
export function reportSignedTime({ frame, text }: Document, { start, end, written }: SignedDate): Report[] {
  const title = frame.title?.text ?? '';
  const periods = readReportingPeriods(title);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || written.year === undefined || FOLLOW_UP.test(title)) return [];
  const month = written.year * 12 + (written.month ?? 12) - 1;
  const doubt = SUMMARY.test(title)
    ? summaryDoubt(month, title, first, last)
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
  if (month < first.from - (isWhole ? 0 : CAMPAIGN_AHEAD)) return '早于标题里的';
  if (month > last.to + TOO_LATE) return '离标题里的年份太远：';
  if (first !== last || first.kind === 'school') return undefined;
  if (first.kind === 'year')
    return isWhole && first.to - month >= TOO_EARLY_IN_YEAR ? '离标题里的时段结束还早：' : undefined;
  return first.to - month >= TOO_EARLY_IN_PART ? '离标题里的时段结束还早：' : undefined;
}

function planDoubt(month: number, first: ReportingPeriod, last: ReportingPeriod): string | undefined {
  if (month > last.to) return '晚于标题里的';
  return month < first.from - TOO_LATE ? '离标题里的年份太远：' : undefined;
}
