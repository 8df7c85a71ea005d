import * as z from 'zod/mini';
import { parseHanNumber } from '../../han-numerals.ts';
import type { Range } from '../../range.ts';
import { day, updated } from './data-file.ts';
import data from './anniversaries.json' with { type: 'json' };
import { replaceBy, type StandingFinding } from './finding.ts';
import { isInTitle, isQuoted, sentenceAround } from './guards.ts';

const file = z
  .strictObject({
    source: z.string(),
    updated,
    /** Since when 建国75周年 is written 新中国成立75周年. */
    foundingSince: day,
    events: z.array(z.strictObject({ names: z.array(z.string()).check(z.minLength(1)), year: z.int() })),
  })
  .parse(data);
export const ANNIVERSARIES = file.events;
export type Anniversary = (typeof ANNIVERSARIES)[number];

const COUNT = /^(?:祖国)?的?(\d{2,3}|[一二三四五六七八九十百零〇]{2,6})周年/u;
const MOST = 14;
/** The speech that was held then is studied in later years, too. */
const OF_ITS_DAY = /^(?:庆祝|纪念)?(?:活动上|大会|大典)|^(?:的?重要)?讲话|^以来|^[之]?[后际]/u;
const AHEAD = /迎接|喜迎|即将|将于|迎来|筹备|献礼|谋划|准备/u;
const BACK = /曾|当年|当时|以来|回顾|先后|华诞|[三四五几]年|“十[三四五]五”/u;

/** 到建军一百周年时, 到二〇二九年…: a day to come, for which something is set. */
const BY = /到(?:[\d〇零一二三四五六七八九]{4}年)?[\p{Script=Han}]{0,8}$/u;
const THEN = /^[”"]?(?:之?[时前际]|的时候)/u;

const FOUNDED = /^(?:\d{2}|[一二三四五六七八九十]{2,3})(?:周年|[多余]?年)/u;

/** 建国7, 建国七: by these 建国75周年 is looked for, and not in every 创建国家. */
export const FOUNDINGS: readonly string[] = [...'123456789一二三四五六七八九十'].map((digit) => `建国${digit}`);

/** 建国75周年: China is older than the state. `after` is where its first digit ends. */
export function readFounding(text: string, { start, end: after }: Range): StandingFinding | undefined {
  const end = after - 1;
  const counted = FOUNDED.exec(text.slice(end, end + MOST))?.[0];
  if (counted === undefined) return undefined;
  const place = { start, end: end + counted.length };
  if (isInTitle(text, place) || isQuoted(text, place)) return undefined;
  const right = `新中国成立${counted}`;
  const message = `“${text.slice(place.start, place.end)}”应写作“${right}”`;
  return { ...place, severity: 'warning', message, fix: replaceBy(right, place, true), since: file.foundingSince };
}

/** 庆祝建党102周年 in a draft that tells of 2024: the year it was is told by the number. */
export function readAnniversary(
  { year }: Pick<Anniversary, 'year'>,
  { text, start, end }: Range & { text: string },
): StandingFinding | undefined {
  const [counted = '', written = ''] = COUNT.exec(text.slice(end, end + MOST)) ?? [];
  const count = /^\d/u.test(written) ? Number(written) : parseHanNumber(written);
  if (count === undefined || count === 0) return undefined;
  const place = { start, end: end + counted.length };
  if (OF_ITS_DAY.test(text.slice(place.end, place.end + 8)) || isInTitle(text, place) || isQuoted(text, place))
    return undefined;
  const held = year + count;
  const { start: from, end: to } = sentenceAround(text, place);
  const sentence = text.slice(from, to);
  if (BACK.test(sentence) || sentence.includes(`${held}年`)) return undefined;
  if (THEN.test(text.slice(place.end, place.end + 4)) && BY.test(text.slice(from, start))) return undefined;
  const message = `“${text.slice(place.start, place.end)}”是${held}年的事，和这份材料的年份不合，请核对`;
  const validFrom = AHEAD.test(sentence) ? '' : `${held}-01-01`;
  return { ...place, severity: 'warning', message, validFrom, validTo: `${held}-12-31` };
}
