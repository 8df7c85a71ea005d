import * as z from 'zod/mini';
import { parseHanNumber } from '../han-numerals.ts';
import type { Range } from '../range.ts';
import data from './yearly.json' with { type: 'json' };
import { matchesOf } from '../matches.ts';

const { founded, held } = z
  .strictObject({
    source: z.string(),
    founded: z.array(z.strictObject({ names: z.array(z.string()), year: z.int() })),
    held: z.array(z.strictObject({ name: z.string(), first: z.int() })),
  })
  .parse(data);

/** A day of each year by its number, which tells the year. The range is within the line. */
export interface YearlyMention extends Range {
  year: number;
}

const NUMBER = '(\\d{1,3}|[一二三四五六七八九十百零〇]{1,6})';
const FOUNDINGS = founded.flatMap(({ names, year }) => names.map((name) => ({ name, year })));
/** Characters of the longest of their names. */
const MOST_NAME = 12;
const heldSince = new Map(held.map(({ name, first }) => [name, first] as const));
/** 建党104周年, 祖国76岁生日; what was said on that day long ago is quoted later. */
const FOUNDED = new RegExp(
  `${NUMBER}(?:周年|周?岁(?:生日|华诞|诞辰)|华诞)(?!大会|[^，。；]{0,6}(?:讲话|以来|时|奖?章|纪念品))`,
  'gu',
);
/** 第41个教师节 */
const HELD = new RegExp(`第${NUMBER}[个届次][“"]?(${[...heldSince.keys()].join('|')})`, 'gu');
/** Another year is told beside it. */
const OTHER_TIME = /20\d\d年|去年|上年|前年|往年|明年/u;

export function readYearlyMentions(text: string): readonly YearlyMention[] {
  const mentions: YearlyMention[] = [];
  for (const match of /周年|岁[生华诞]|华诞/u.test(text) ? matchesOf(FOUNDED, text) : []) {
    const before = text.slice(Math.max(0, match.index - MOST_NAME), match.index);
    const event = FOUNDINGS.find(({ name }) => before.endsWith(name));
    if (event) {
      const start = match.index - event.name.length;
      add(mentions, { start, end: match.index + match[0].length, year: event.year + valueOf(match[1]) }, text);
    }
  }
  for (const match of matchesOf(HELD, text)) {
    const year = (heldSince.get(match[2] ?? '') ?? 0) + valueOf(match[1]) - 1;
    add(mentions, { start: match.index, end: match.index + match[0].length, year }, text);
  }
  return mentions;
}

function add(mentions: YearlyMention[], mention: YearlyMention, text: string): void {
  const { start, end } = mention;
  const before = text.slice(Math.max(0, start - MOST_BEFORE), start);
  const sentence = before.slice(before.lastIndexOf('。') + 1) + text.slice(start, end);
  if (!OTHER_TIME.test(sentence)) mentions.push(mention);
}

const MOST_BEFORE = 60;

function valueOf(number = ''): number {
  return parseHanNumber(number) ?? Number(number);
}

/** Of last year or the one before, and so left from a draft of then; undefined where it may be right. */
export function yearlyDoubt({ year }: YearlyMention, own: number | undefined): string | undefined {
  if (own === undefined || year >= own || year < own - RECENT) return undefined;
  return `这个次数是${year}年的，全文说的是${own}年，像是以前的材料留下的，请核对`;
}

const RECENT = 2;
