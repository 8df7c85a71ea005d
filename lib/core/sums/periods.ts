import { countOf } from '../han-numerals.ts';
import { matchesOf } from '../matches.ts';

/** How many months a total is told of, by the words around it. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/前三个?季度|前9个月|[1一]\s?(?:至|到|[-—~～])\s?[9九]月/u, 9],
  [/半年|[1一]\s?(?:至|到|[-—~～])\s?[6六]月/u, 6],
  [/季度/u, 3],
  [/全年|年度|[1一]\s?(?:至|到|[-—~～])\s?(?:12|十二)月|^年(?![初末底内])|一年|(?<!\d)年产(?!值)/u, 12],
];
const COUNTED = /(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个(月)|个?(周|天|季度|学期|学年))(?![份\d])/gu;
/** 从7月到12月 */
const MONTHS_FROM = /(\d{1,2})月?\s?(?:至|到|[-—~～])\s?(\d{1,2})月/u;
const TIME = /^(?:天|月|周|季度?|年|学期|学年)/u;

export function isTime(noun: string): boolean {
  return TIME.test(noun);
}

/** How many times `noun` (月, 季度, 周) the words say that a total is told of; undefined where they don't. */
export function periodsIn(words: string, total: string, noun: string): number | undefined {
  for (const [, count = '', months, unit = months] of matchesOf(COUNTED, words))
    if (unit !== undefined && noun.startsWith(unit)) return countOf(count);
  const [, from = 0, to = 0] = noun.startsWith('月') ? (MONTHS_FROM.exec(words) ?? []) : [];
  if (Number(to) > Number(from)) return Number(to) - Number(from) + 1;
  const months = monthsIn(total) ?? monthsIn(words);
  if (months === undefined) return undefined;
  if (noun.startsWith('月')) return months;
  return noun.startsWith('季') && months % 3 === 0 ? months / 3 : undefined;
}

function monthsIn(words: string): number | undefined {
  for (const [pattern, months] of MONTHS) if (pattern.test(words)) return months;
  return undefined;
}

/** 每生每年2000元，惠及1860人，计372万元: of one year, where no other time is told. */
export function oneYear(words: string, noun: string): number | undefined {
  return noun.startsWith('年') && !SHORTER.test(words) ? 1 : undefined;
}

/** 全年出车3285次，日均8次: no year has more days. Fewer may be working days. */
export function allDays(words: string, noun: string, days: number): number | undefined {
  if (noun.startsWith('月'))
    return /今年|一年/u.test(words) && !/[份月底末]止|截[至止]|\d月|半年|季/u.test(words) && isNoCount(days)
      ? MONTHS_OF_YEAR
      : undefined;
  if (!noun.startsWith('天') || !/全年|今年|本年|一年/u.test(words)) return undefined;
  if (noun === '天' && days > MOST_DAYS) return DAYS;
  if (!ALL_YEAR.test(words) || days < HALF_YEAR || days > MOST_DAYS) return undefined;
  return days < FEWEST_DAYS ? DAYS : days;
}

const MONTHS_OF_YEAR = 12;
/** What no day goes by without. */
const ALL_YEAR =
  /全年[^。；]{0,12}(?:污水|供水|制水|自来水|供电|供气|急救|120|垃圾|接警|接处警|报警|邮件|包裹|快[递件]|通行费|车流)/u;
/** Fewer may have been closed for some weeks; of half a year something else is told. */
const [HALF_YEAR, FEWEST_DAYS] = [200, 350];

/** 528台，平均每月46台: of no whole number of months. */
function isNoCount(months: number): boolean {
  const off = Math.abs(months - Math.round(months));
  return months > MONTHS_OF_YEAR - 3 && months < MONTHS_OF_YEAR + 3 && off > A_LITTLE;
}

const A_LITTLE = 0.3;
const DAYS = 365;
/** Means are rounded. */
const MOST_DAYS = 380;

const SHORTER = /学期|半年|季|月|届|[两二三四五六\d]年/u;

const YEARLY = /年(?:收入|产|租金|费|总)/u;

/** 日清运186吨 */
const OF_A_DAY = /^日(?![期常前间均本照])[一-龥]{2}/u;
const DAILY = /日[用产供支收耗销]|每日/u;

/** 月补贴支出, 一学期收 */
export function isOfOne(label: string, noun: string): boolean {
  return (
    label.startsWith(noun.charAt(0)) ||
    (noun.startsWith('年') && YEARLY.test(label)) ||
    (noun.startsWith('天') && (DAILY.test(label) || OF_A_DAY.test(label))) ||
    label.includes(`每${noun.charAt(0)}`) ||
    label.startsWith(`全${noun.charAt(0)}`) ||
    label.includes(`一${noun.slice(0, 2)}`) ||
    label.includes(`一个${noun.charAt(0)}`)
  );
}
