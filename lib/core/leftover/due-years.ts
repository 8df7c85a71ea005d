import { beforeFirst } from '../before-first.ts';
import { charSet } from '../char-set.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import { endsStatement } from './clause-ends.ts';

/** What a plan sets: by when, 到2025年底, 2025年6月底前完成. */
const ENDS_OF_YEAR = /^[底末](?:之?前)?[，,]/u;
/** 力争到2025年底全村面积达到500亩 */
const REACHED_BY =
  /^[底末](?:之?前)?(?:全[^，。；]{1,2}|我[^，。；]{1,2})?[^，。；]{0,14}?(?:达到?|实现|完成|突破|建成|增长|超过|增加到)(?!了)/u;
const STRIVES = /(?:力争|确保|争取|计划)(?:到|至)?$/u;
const BY_MONTH =
  /^(?:[底末]|[上中下]旬)?之?前(?:(?:完成|实现|建成|建立|全面|全部|到位|落实|启动|基本|出台|制定|形成|报)(?!的)|[，,])/u;
const opensDue = charSet('底末上中下之前');
const UNTIL = /(?:到|至|力争|确保|争取|截至)$/u;
/** Done already. */
const PAST = /已|了|累计|共有|以来|曾|原|上年|去年/u;
const [MOST_BEFORE, MOST_AFTER] = [20, 40];
/** A plan may begin in the last months of the year before. */
const EARLY = 11;

export function isDue({ start, end, month, day }: WrittenDate, text: string): boolean {
  if (!opensDue(text.charCodeAt(end)) || (month ?? 0) >= EARLY) return false;
  const after = text.slice(end, end + MOST_AFTER);
  const before = text.slice(Math.max(0, start - MOST_BEFORE), start);
  const isSet =
    month === undefined
      ? (ENDS_OF_YEAR.test(after) && UNTIL.test(before)) || (REACHED_BY.test(after) && STRIVES.test(before))
      : BY_MONTH.test(after);
  if (!isSet && !(day === undefined && BY_MONTH.test(after))) return false;
  return !PAST.test(before.slice(before.lastIndexOf('。') + 1)) && !PAST.test(beforeFirst(after, endsStatement));
}
