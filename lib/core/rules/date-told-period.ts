import { charSet } from '../char-set.ts';
import { readReportingPeriods, type ReportingPeriod } from '../dates/reporting-period.ts';
import type { LineDates } from '../dates/line-dates.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import type { Document } from '../document/document.ts';
import { isTitledForCongress } from '../document/congress-title.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Role } from '../document/section.ts';
import { PartTimes } from '../quantities/part-times.ts';
import { firstAtOrAfter } from '../range.ts';
import { OTHER_YEAR } from './date-opening.ts';
import { signatureDate } from './date-signature.ts';
import type { Report } from './rule.ts';

const [MOST_BEFORE, MOST_AFTER] = [24, 60];
/** 本计划执行时间为, 这份总结说的是, 本计划管的时间，是 */
const OF_THIS_DRAFT =
  /(?:[本该此]|这[份个次])(?:工作)?(?:计划|方案|总结|报告|小结|述职)[的所]?(?:执行|实施|起止|统计|涵盖|覆盖|适用|管|包括|涉及|对应)?的?(?:时间|期限|周期|时段|期间?)?(?:范围)?[，,]?(?:为|是|从|自|说的是|指的是|：|:){1,2}$/u;
/** 本季度（: a plan says so of the time in which it is written. */
const OF_TOLD_TIME =
  /(?:本(?:季度?|月度?|年度|学期|学年)|(?:^|[本。；，])(?:报告|统计|考核)期|(?:^|[。；，])一年来)[内间]?[（(][即指从自]?$/u;
const OF_ANY_PLAN =
  /(?<!合同|项目|工程|协议)(?:计划|执行|实施)(?:起止)?(?:时间|期限|周期|时段|期)(?:范围)?(?:为|是|从|自|：|:){1,2}$/u;
/** 动员部署阶段（, 活动时间：; not 发表时间为, which may be long ago */
const OF_STAGE =
  /(?:阶段|步骤)[^，。；]{0,6}[（(：:为是从自]$|(?:^|[。；，、（]|活动|实施|执行|培训|比赛|举办|开展|整治|宣传)(?:时间|期限)(?:：|:|为|从|自|定于|安排在)$/u;
const PAST = /已|上一|前期|前一|此前|去年|上年|回顾|完成了|以来|原定|原计划/u;
export const FUTURE = /将|计划|拟|预计|力争|争取|确保|打算|准备|重点[做抓]|要[做抓办]|继续|明年|下一步/u;
/** A plan for a year may begin in the last months of the one before. Months. */
const EARLY_START = 2;
/** 总结提升阶段（: the last one. */
const CLOSES = /(?:总结|验收|评估|巩固|提升|考核|收官|扫尾)[^，。；]{0,6}阶段/u;
/** What a summary says was done. */
const TOLD: readonly Role[] = ['overview', 'measures', 'results', 'experience', 'problems'];

/** Behind what else no period is said to be that of the draft, and none opens a sentence. */
const mayLeadIn = charSet('为是从自：:（(即指于在。；;');

function mayBeTold({ written, start }: WrittenDate, text: string): boolean {
  return written.year !== undefined && (start === 0 || mayLeadIn(text.charCodeAt(start - 1)));
}

/** Periods of the text that go with neither the title nor the date of signature. */
export function reportToldPeriods({ text, start, line }: Paragraph, document: Document): readonly Report[] {
  if (!line.dates.dates.some((date) => mayBeTold(date, text))) return NONE;
  const isPlan = document.genreData.family === 'plan';
  const told: readonly Months[] = readReportingPeriods(text, line.dates);
  return (isPlan ? [...told, ...daysIn(line.dates)] : told).flatMap((period) => {
    const doubt = isPlan ? planDoubt(period, text, start, document) : toldDoubt(period, text, start, document);
    const [from, to] = [period.start + start, period.end + start];
    const words = text.slice(period.start, period.end);
    return doubt
      ? [
          {
            start: from,
            end: to,
            severity: doubt.severity,
            subject: words,
            message: `这里写的是“${words}”，${doubt.words}，请核对`,
            fixes: [],
          },
        ]
      : [];
  });
}

const NONE: readonly Report[] = [];

/** Months since year 0, and where they are told. */
type Months = Pick<ReportingPeriod, 'start' | 'end' | 'from' | 'to'>;

/** 活动时间：2025年3月5日 under a title of 2026: a day is no period, but the day of a plan is in its time. */
function daysIn({ dates, periods }: LineDates): Months[] {
  return dates.flatMap((date) => {
    const { start, end, year, month, day, written } = date;
    const isOfPeriod = periods.some(({ from, to }) => from === date || to === date);
    if (isOfPeriod || !written.year || year === undefined || month === undefined || day === undefined) return [];
    const at = year * 12 + month - 1;
    return [{ start, end, from: at, to: at }];
  });
}

interface Doubt {
  severity: 'error' | 'warning';
  words: string;
}

function around({ start, end }: Months, text: string): { before: string; after: string } {
  return { before: text.slice(Math.max(0, start - MOST_BEFORE), start), after: text.slice(end, end + MOST_AFTER) };
}

/** The title's period, where it has one that the draft is about. */
function titled({ frame }: Document): { from: number; to: number; words: string } | undefined {
  const title = frame.title?.text ?? '';
  const own = readReportingPeriods(title);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || OTHER_YEAR.test(title)) return undefined;
  const from = first.from - (isTitledForCongress(title) ? 12 : 0);
  return { from, to: last.to, words: `标题写的是“${title.slice(first.start, last.end)}”` };
}

function planDoubt(period: Months, text: string, start: number, document: Document): Doubt | undefined {
  const { before, after } = around(period, text);
  const isOwn = OF_THIS_DRAFT.test(before) || OF_ANY_PLAN.test(before);
  const role = roleAt(start + period.start, document);
  const isToDo = isOfStage(before, after, role) || isStep(before, after, role);
  if (!isOwn && (!isToDo || PAST.test(before + after))) return undefined;
  const own = titled(document);
  if (!own) return undefined;
  if (isOwn) return ownDoubt(period, own);
  const early = CLOSES.test(before + after) ? 0 : EARLY_START;
  return period.to < own.from - early ? { severity: 'warning', words: own.words } : undefined;
}

function ownDoubt({ from, to }: Months, own: { from: number; to: number; words: string }): Doubt | undefined {
  return to < own.from || from > own.to ? { severity: 'error', words: own.words } : undefined;
}

function toldDoubt(period: Months, text: string, start: number, document: Document): Doubt | undefined {
  const { before, after } = around(period, text);
  if (OF_THIS_DRAFT.test(before) || OF_TOLD_TIME.test(before)) {
    const own = titled(document);
    return own && ownDoubt(period, own);
  }
  const opens = /(?:^|[。；])$/u.test(before) && /^[，,]/u.test(after);
  if (!opens || period.to === period.from || FUTURE.test(after) || !isTold(period.start + start, document))
    return undefined;
  const doubt = laterDoubt(period, document);
  return doubt && !new PartTimes(document).isToCome({ start }) ? doubt : undefined;
}

const AHEAD = /打算|计划|安排|思路|方向|下一?步|明年|来年|今后/u;

/** 存在的问题和明年打算 tells of what comes, too. */
export function isTold(at: number, { sections }: Document): boolean {
  const section = sections[firstAtOrAfter(sections, at + 1) - 1];
  return section !== undefined && TOLD.includes(section.role) && !AHEAD.test(section.heading ?? '');
}

function roleAt(at: number, { sections }: Document): Role | undefined {
  return sections[firstAtOrAfter(sections, at + 1) - 1]?.role;
}

/** In a schedule, what stands in brackets behind a stage's name, too: （一）宣传发动（3月1日至20日） */
function isOfStage(before: string, after: string, role: Role | undefined): boolean {
  return OF_STAGE.test(before) || (role === 'schedule' && /[（(]$/u.test(before) && /^[）)]/u.test(after));
}

/** 2024年4月至6月，集中清洗水箱；: in what shall be done, each step has its time. */
function isStep(before: string, after: string, role: Role | undefined): boolean {
  const isNext = role === 'measures' || role === 'schedule';
  const [sentence = ''] = after.split(/[。；;]/u);
  return isNext && /(?:^|[。；;])$/u.test(before) && /^[，,]/u.test(sentence) && !/了|过|有/u.test(sentence);
}

/** 2025年9月至2026年1月，平均分提高4分 in what was signed in July 2025. */
function laterDoubt({ from }: Months, document: Document): Doubt | undefined {
  const signed = document.frame.date && signatureDate(document, document.frame.date);
  const { year, month } = signed?.written ?? {};
  if (!signed || year === undefined || month === undefined || from <= year * 12 + month - 1) return undefined;
  return { severity: 'warning', words: `落款日期是“${document.text.slice(signed.start, signed.end)}”` };
}
