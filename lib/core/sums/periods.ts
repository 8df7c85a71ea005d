import { countOf } from '../han-numerals.ts';

/** How many months a total is told of, by the words around it. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/前三个?季度|前9个月|[1一]\s?(?:至|到|[-—~～])\s?[9九]月/u, 9],
  [/半年|[1一]\s?(?:至|到|[-—~～])\s?[6六]月/u, 6],
  [/季度/u, 3],
  [/全年|年度|[1一]\s?(?:至|到|[-—~～])\s?(?:12|十二)月|^年(?![初末底内])|一年/u, 12],
];
const COUNTED = /(\d{1,3}|[一二两三四五六七八九十]{1,3})个?(月|周|天|季度|学期|学年)(?![份\d])/gu;
const TIME = /^(?:天|月|周|季度?|年|学期|学年)/u;

export function isTime(noun: string): boolean {
  return TIME.test(noun);
}

/** How many times `noun` (月, 季度, 周) the words say that a total is told of; undefined where they don't. */
export function periodsIn(words: string, total: string, noun: string): number | undefined {
  for (const [, count = '', unit = ''] of words.matchAll(COUNTED)) if (noun.startsWith(unit)) return countOf(count);
  const months = (MONTHS.find(([pattern]) => pattern.test(total)) ??
    MONTHS.find(([pattern]) => pattern.test(words)))?.[1];
  if (months === undefined) return undefined;
  if (noun.startsWith('月')) return months;
  return noun.startsWith('季') && months % 3 === 0 ? months / 3 : undefined;
}
