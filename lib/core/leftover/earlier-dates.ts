import type { LineDates } from '../dates/line-dates.ts';
import type { Range } from '../range.ts';
import { sentenceAround } from './sentence-around.ts';

/** A month with its year that no word of its sentence explains as one of another year. The range is within the line. */
export interface EarlierDate extends Range {
  /** Months since year 0: its own, and that in which the period ends that it begins. */
  month: number;
  last: number;
  isPeriod: boolean;
  /** 2023年9月以来 may be said of years. */
  isSince: boolean;
  hasDay: boolean;
  /** 2024年10月底前 */
  isDue: boolean;
  /** It opens its sentence, and with 截至 or a label (述职期间：) nothing but that stands before. */
  opens: boolean;
}

/** What is told of a year that is over: things begun, given, won or found then, and what still goes on. */
const HISTORY =
  /曾|起[，,至]|以来|至今|建[成立于校院园馆]|成立|启动|启用|开[张业馆诊园通]|挂牌|获|荣|评[为选定]|被|印发|出台|立项|开工|动工|竣工|完工|投[用产]|投入使用|任职|[调进入到来].{0,6}[任职村岗]|参加工作|[担历兼]任|[当入推改]选|遗留|结转|跨年|连续|审计|巡察|巡视|督察|反馈|发布|颁布|施行|实施(?:的|以)|修订|批[复准]|核[定准]|签订|中标|招标|采购|购置|购[入买]|引进|毕业|出生|入党|(?<!未)发生|立案|去年|上年|前年|往年|当年|当时|同年|次年|原[有先来定]|首[次个批]|历[史经年时届]|逐年|到期|前[身任]|两年|[三四五]年/u;
/** 比, 较 and the like before it: what the draft's own year is held against. */
const COMPARED_BEFORE =
  /(?:[比较]|[与和同])[^，。；]{0,4}$|[从由自]$|(?:超过|高于|低于|[多少]于|对[比照]|基础)[^，。；]{0,6}$/u;
const COMPARED_BEHIND = /^(?:[底末])?[的，,]?(?:同期|相比|基础|水平|\d|[^，。；]{0,8}(?:相比|基础上|同期))/u;
/** 较上年同期, 比2023年: the year that is told of is another. */
const HELD_AGAINST = /(?:[比较与和]|同比|超过了?|高于|低于)(?:去年|上年|20\d\d年)(?:同期|同月)?/gu;
const QUOTED = /[《“〔「][^《“〔「》”〕」]*$/u;
const OPENS = /^(?:.{2,6}：|截[至止]|在|（.{1,2}）|\d{1,2}[.．、])?$/u;
const DUE = /^[底末]?之?前/u;
/** Of what was due: done, or put off. */
const DONE = /已|了|曾|去年|上年|前年|原[有先来定]|遗留|结转|应[当于]|同期/u;
const LAST_DAYS = 30;
const UNTIL = /截[至止]$/u;
const GOES_ON = /今年(?!入|以来|来|新高|最)|本年|如今|目前|现在|现已/u;
/** What befell someone then. */
const OF_A_CASE = /案|纠纷|欠|病|伤|亡|离婚|车祸|火灾|事故|被告|原告|申请人|嫌疑人|诉|借|打工|退休|结婚|去世/u;
/** Clauses behind. */
const NEAR = 2;
const SINCE = 3;
const MONTHS = 12;

export function readEarlierDates(text: string, { dates, periods }: LineDates): readonly EarlierDate[] {
  let found: EarlierDate[] | undefined;
  for (const date of dates) {
    const { start, end, month, written } = date;
    if (!written.year || !written.month || month === undefined) continue;
    // 2025年7月至2024年6月 is asked about as a period.
    if (periods.some(({ to }) => to === date)) continue;
    // How things stood when the year ended is told for good.
    const lastDay = date.day ?? date.part?.to ?? (UNTIL.test(text.slice(0, start)) ? LAST_DAYS : 0);
    if (written.month.value === MONTHS && lastDay >= LAST_DAYS) continue;
    const { lead, rest } = sentenceAround(text, start, end);
    if (QUOTED.test(lead) || COMPARED_BEFORE.test(lead) || COMPARED_BEHIND.test(rest)) continue;
    const opens = OPENS.test(lead);
    const isSince = rest.startsWith('以来，');
    const clauses = (isSince ? rest.slice(SINCE) : rest).replaceAll(HELD_AGAINST, '').split(/[，,]/u);
    const isDue = DUE.test(rest);
    // In the middle of a sentence it may be the time of anything.
    const behind = opens ? clauses.slice(0, NEAR).join('，') : clauses.join('，');
    const history = isDue ? DONE : HISTORY;
    if (history.test(lead) || history.test(behind) || (!opens && OF_A_CASE.test(lead + rest))) continue;
    // What was begun then, and what came of it.
    if (!UNTIL.test(lead) && GOES_ON.test(rest)) continue;
    const period = periods.find(({ from }) => from === date);
    const first = written.year.value * MONTHS + month - 1;
    const last = period ? (period.to.year ?? written.year.value) * MONTHS + (period.to.month ?? month) - 1 : first;
    (found ??= []).push({
      start,
      end,
      month: first,
      last,
      isPeriod: period !== undefined,
      isSince,
      hasDay: date.day !== undefined,
      isDue,
      opens,
    });
  }
  return found ?? NONE;
}

const NONE: readonly EarlierDate[] = [];

/** Parts of a plan that set what is to be done. */
const SETS: ReadonlySet<string> = new Set(['goal', 'measures', 'schedule', 'requirements']);
/** What goes on over the turn of the year is told of in two. */
const OVER_NEW_YEAR = /冬|[采供]暖|供热|寒假|春运|冰雪|榨季|跨年/u;

/** The time that a draft tells of or plans, and when and as what it was written. Months since year 0. */
export interface OwnTime {
  from: number;
  to: number;
  signed: number | undefined;
  isPlan: boolean;
  title: string;
}

/** Whether a line names a time that is early enough; most name the draft's own alone. */
export function mayBeEarly({ dates, periods }: LineDates, { from, signed = 0, isPlan }: OwnTime): boolean {
  const least = isPlan ? signed - 1 : from;
  return (
    periods.length > 0 ||
    dates.some(({ written: { year }, month }) => year && month !== undefined && year.value * MONTHS + month - 1 < least)
  );
}

/** Whether it would be right but for its year, in a part of that role: left from a draft of the year before. */
export function isYearEarly(date: EarlierDate, role: string, { from, to, signed, isPlan, title }: OwnTime): boolean {
  const { month, last, opens, isPeriod, isSince } = date;
  if (last >= from && !isPlan) return false;
  const meant = month + MONTHS;
  if (isPlan)
    return (
      signed !== undefined && SETS.has(role) && last < signed - 1 && meant >= signed - 1 && meant <= to && !isSince
    );
  // What is yet to be done is set for no time that is over.
  if (role === 'plan') return signed !== undefined && month < signed && meant >= signed && !isSince;
  if (date.isDue || meant < from || meant > Math.min(to, signed ?? to) || OVER_NEW_YEAR.test(title)) return false;
  if (isSince) return opens && meant <= from + 1;
  if (role === 'preamble') return opens && isPeriod;
  return opens || date.hasDay;
}
