import { charSet } from '../char-set.ts';
import type { Figure } from '../figures/figure.ts';

/** Behind a number that is named before it: 开放260天共接待. */
const PREDICATE = /^(?:共|当?中|里|由|进行|全[部都]|已|[均都被]|以上|用于|的(?:[任务目标额度]{2}|一半|基础))/u;
const OF_ALL = /^(?:当?中|里|全[部都]|[均都])/u;
const BASE = /^的?基础上/u;
const mayBePredicate = charSet('共当中里由进全已均都被用的基以');
const SHORTEST_NAME = 2;

/** Whether nothing behind the figure names what it is of. */
export function isNamedBefore({ label, tail }: Figure): boolean {
  return label.length >= SHORTEST_NAME && mayBePredicate(tail.charCodeAt(0)) && PREDICATE.test(tail);
}

/** 巡查员30人中只有20人: those are all there are. */
export function speaksOfAll({ tail }: Figure): boolean {
  return mayBePredicate(tail.charCodeAt(0)) && OF_ALL.test(tail);
}

/** All who are there take part in the 活动 that the draft is about. */
const TAKES_PART = /参[加与](?!(?:本次)?(?:活动|比赛|大赛|会议|培训|仪式)的)[^参的]{2,12}的/u;

/** Whether the words before a noun say that only some are meant: 参加应急演练的护士. */
export function isOfSomeThat(before: string): boolean {
  return TAKES_PART.test(before);
}

const saysOfAll = charSet('都均皆');

/** Where in the words behind a number ends what it is of: 3件劳动仲裁都因考勤而起. */
export function nounEnd({ tail }: Figure): number {
  for (let at = SHORTEST_NAME; at < tail.length; at += 1) if (saysOfAll(tail.charCodeAt(at))) return at;
  return tail.length;
}

/** 在今年3000万元的基础上 tells what was reached. */
export function isBase({ tail }: Figure): boolean {
  return mayBePredicate(tail.charCodeAt(0)) && BASE.test(tail);
}
