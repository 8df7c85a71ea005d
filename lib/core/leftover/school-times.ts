import { beforeFirst } from '../before-first.ts';
import { CUE } from '../document/hints.ts';
import type { ReportingPeriod } from '../dates/reporting-period.ts';
import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import { endsSentence } from './clause-ends.ts';

/** What a line says of a school's year by which it tells in which term it was written. The range is within the line. */
export interface SchoolTime extends Range {
  says: 'autumn opened' | 'spring opened' | 'winter holidays ahead' | 'summer holidays ahead' | 'a term' | 'a year';
}

const OPENED = /(秋季|9月份?|九月份?|春季|[23]月份?|[二三]月份?)(?=(?:新学期)?开学(?!典礼彩排))/gu;
const HOLIDAYS =
  /([寒暑]假)(?=(?:假期)?(?:即将|就要|将[至近到]|(?:马上)?来临|临近|在即|期间[，,]?(?:我们|[我学各全本园班][^，。；]{0,6})?(?:将|要|请)))/gu;
const COMING = /即将(?:到来|来临|迎来|开始)的([寒暑]假)/gu;
/** 一学期来，……; 一学年来，…… */
const SPAN = /(?<=(?:^|[。；])(?:(?:回顾|总结|回首)(?:这|过去)?)?)(一个?学期|一个?学年|一年)(?=以?来[，,])/gu;
/** Another term is told of, or one to come. */
const OTHER_TIME =
  /去年|上学期|上学年|上一学[期年]|上[半一]年|下学期|下学年|新学年|新学期|明年|来年|今秋|(?:为|做好)[^，。；]{0,12}准备|筹备|迎接|招生|入学前|开学前|入职|新[聘招]|以来|曾|起[，,]|20\d\d年|学年/u;
const AROUND = 40;

/** What tells that there may be any. */
export const SCHOOL_CUES = CUE.opened | CUE.holiday | CUE.since;

/** `cues` are the line's bits of CUE. */
export function readSchoolTimes(text: string, cues: number): readonly SchoolTime[] {
  const found: SchoolTime[] = [];
  if ((cues & CUE.opened) !== 0)
    for (const { index: start, 1: word = '' } of matchesOf(OPENED, text)) {
      const says = /^[秋9九]/u.test(word) ? 'autumn opened' : 'spring opened';
      if (!OTHER_TIME.test(sentenceOf(text, start))) found.push({ start, end: start + word.length, says });
    }
  if ((cues & CUE.holiday) !== 0)
    for (const pattern of [HOLIDAYS, COMING])
      for (const { index, 0: words, 1: word = '' } of matchesOf(pattern, text)) {
        const start = index + words.indexOf(word);
        const says = word.startsWith('寒') ? 'winter holidays ahead' : 'summer holidays ahead';
        found.push({ start, end: start + word.length, says });
      }
  if ((cues & CUE.since) !== 0)
    for (const { index: start, 1: word = '' } of matchesOf(SPAN, text))
      found.push({ start, end: start + word.length, says: word.endsWith('学期') ? 'a term' : 'a year' });
  return found.length === 0 ? NONE : found;
}

const NONE: readonly SchoolTime[] = [];

function sentenceOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at, at + AROUND);
  return before.slice(before.lastIndexOf('。') + 1) + beforeFirst(after, endsSentence);
}

const MONTHS = 12;
/** Months of a whole school year, and no term. */
export const LONG = 9;
/** Months from 0 in which a second term may begin, and the last one of it. */
const [FEBRUARY, JULY] = [1, 6];

/** What to ask of it in a draft of that time; undefined where it may be right. */
export function schoolTimeDoubt(
  { says }: SchoolTime,
  own: ReportingPeriod,
  isPlan: boolean,
  isAhead: boolean,
): string | undefined {
  const { kind, from, to } = own;
  if (kind !== 'school') return undefined;
  const isYear = to - from >= LONG;
  if (says === 'a term') return isYear ? '标题说的是整个学年，这里说的是一个学期，请核对' : undefined;
  if (isYear) return undefined;
  if (says === 'a year') return isPlan ? undefined : '标题说的是一个学期，这里说的是一年，请核对';
  const isOff = isSecondTerm(own)
    ? says === 'winter holidays ahead' || (says === 'autumn opened' && !isAhead)
    : says === 'summer holidays ahead' || (says === 'spring opened' && !isAhead);
  return isOff ? '不是标题里那个学期的事，像是以前的材料留下的，请核对' : undefined;
}

export function isSecondTerm({ from }: ReportingPeriod): boolean {
  return from % MONTHS >= FEBRUARY && from % MONTHS <= JULY;
}
