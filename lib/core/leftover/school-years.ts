import { afterLast } from '../after-last.ts';
import { beforeFirst } from '../before-first.ts';
import type { ReportingPeriod } from '../dates/reporting-period.ts';
import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import { endsClause } from './clause-ends.ts';

/** A school year, or who enters or leaves a school in one. The range is within the line. */
export interface SchoolYear extends Range {
  says: 'year' | 'enters' | 'leaves';
  /** In which the school year begins; for who leaves, in which it ends. */
  year: number;
}

/** 2022—2023学年度 */
const SPAN = /(20\d\d)\s?[—–―~～\-－至]{1,2}\s?20\d\d\s?学年(?:度)?(?:第[一二]学期|[上下]学期)?/gu;
/** 2023级新生 */
const ENTERS = /(20\d\d)级[^，。；、]{0,6}?新生/gu;
/** 本届高三（2023届）, 2023届高三 */
const LEAVES =
  /(?:(?:本届|应届|今年|现任|现有)[^，。；\d]{0,8}?(20\d\d)届|(20\d\d)届(?:高三|初三|九年级|六年级|毕业班|大班|学生(?:备考|冲刺)))/gu;
const OTHER_YEAR =
  /[比较与和同]$|上届|上学年|上一学年|去年|往届|刚刚?毕业|已毕业|以来|曾|获|评为|表彰|授予|毕业于|入职|起$/u;
const [NEAR, AROUND] = [24, 20];

export function readSchoolYears(text: string): readonly SchoolYear[] {
  if (!text.includes('学年') && !text.includes('新生') && !text.includes('届')) return NONE;
  const mentions: SchoolYear[] = [];
  for (const [says, pattern] of [
    ['year', SPAN],
    ['enters', ENTERS],
    ['leaves', LEAVES],
  ] as const)
    for (const { index, 0: words, 1: one, 2: other } of matchesOf(pattern, text)) {
      const before = text.slice(Math.max(0, index - NEAR), index);
      const clause = afterLast(before, '。；，');
      const after = beforeFirst(text.slice(index + words.length, index + words.length + AROUND), endsClause);
      const isQuoted = before.lastIndexOf('《') > before.lastIndexOf('》');
      if (isQuoted || OTHER_YEAR.test(clause) || (says !== 'leaves' && OTHER_YEAR.test(after))) continue;
      const written = one ?? other ?? '';
      const start = index + words.indexOf(written);
      mentions.push({ start, end: index + words.length, says, year: Number(written) });
    }
  return mentions;
}

const NONE: readonly SchoolYear[] = [];
const MONTHS = 12;
/** In which a school year begins. */
const AUGUST = 7;

/** What to ask of it under the title of a school of that time, in a part on plans or not; undefined where it may be right. */
export function schoolYearDoubt(
  { says, year }: SchoolYear,
  own: ReportingPeriod,
  isAhead: boolean,
): string | undefined {
  const begins = Math.floor((own.from - AUGUST) / MONTHS);
  const isSecond = own.from % MONTHS > 0 && own.from % MONTHS < AUGUST;
  const expected = says === 'leaves' ? begins + 1 : says === 'enters' && isSecond && isAhead ? begins + 1 : begins;
  return year === expected - 1 ? '比标题里的学年早一年，像是以前的材料留下的，请核对' : undefined;
}
