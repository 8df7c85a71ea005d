import type { WrittenDate } from '../dates/written-date.ts';
import { FUTURE } from './date-told-period.ts';

/** 截至11月底 tells what was reached by then; 到 and 截止 open a plan or a deadline, too. */
const UP_TO = /(?:截至|截止到?|(?<![达得迟直])到)(?:目前|今年|本年)?$/u;
const SURELY_UP_TO = /截至(?:目前|今年|本年)?$/u;
const REACHED = /已经?|累计|(?<!公)共(?![同青建享商产])|了/u;
const SURELY_REACHED = /已经?|累计|(?<!公)共(?![同青建享商产])|了|实现|完成|达到?|建成|收到/u;
/** 截至11月30日前, and what is due by then. */
const NO_STATE = /^(?:之?前|以前|止?报名|（)/u;
const OTHER_YEAR = /[去上往历前明次]年|同期|(?:19|20)\d{2}|报名|申报|期限|时限/u;
/** What the work of a year was planned to be is none that is to come. */
const PLANNED = /(?:年度?|全年|目标|进度|序时|下达|安排)的?(?:计划|任务)|计划(?:的|数|任务|总|内)/gu;

/** Whether the sentence says of the day that something was reached by then; `before` and `after` are its parts on either side. */
export function isReachedBy(before: string, after: string): boolean {
  if (!UP_TO.test(before) || NO_STATE.test(after) || OTHER_YEAR.test(before)) return false;
  const told = after.replaceAll(PLANNED, '');
  if (FUTURE.test(before) || FUTURE.test(told)) return false;
  return (SURELY_UP_TO.test(before) ? SURELY_REACHED : REACHED).test(told);
}

/** A month that is over, or a part of one, may be what was reached by: 11月底 under the 11th of October. */
export function endsLater({ month, day, part, lunar, written }: WrittenDate, signed: WrittenDate): boolean {
  if (lunar || written.year || month === undefined || month > LAST_MONTH || signed.month === undefined) return false;
  const first = day ?? part?.from;
  return month > signed.month || (month === signed.month && (first ?? 0) > (signed.day ?? LAST_DAY));
}

const [LAST_MONTH, LAST_DAY] = [12, 31];
