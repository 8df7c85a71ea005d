import type { Range } from '../range.ts';
import type { Term } from './term-mentions.ts';
import { matchesOf } from '../matches.ts';

/** How long a time the line tells of as the draft's own, or that it takes the year for over. The range is within the line. */
export interface SpanMention extends Range {
  /** Months; none where the year is over. */
  months: number | undefined;
  /** The month, from 0, up to which it tells. */
  until?: number;
}

/** 半年来，……; not 开馆半年来 */
const TOLD =
  /(?<=(?:^|[。；])(?:(?:回顾|总结|回首)(?:这|过去)?)?)(一年|半年|一个?季度)以?来(?=[，,]|的(?:工作|实践))/gu;
/** Most lines have none of it. */
const SPAN = /[年度]以?来/u;
/** 前三季度公司共清运……, not 前三季度目标 */
const UNTIL =
  /(?<=(?:^|[。；])(?:今年)?)(前三个?季度|上半年)(?![^，。；]{0,8}(?:[要将拟]|力争|确保))(?=[^，。；目标计划预打算安排]{0,8}(?:共|累计|已|实现|完成)(?!目标|任务))/gu;
/** 在新的一年里，我们将…… */
const OVER = /(?<=(?:^|[。；])在?)(新的一年)[里中]?[，,]/gu;
/** 明年，公司将…… */
const NEXT = /(?<=^|[。；])(明年)(?=[，,][^，。；]{0,12}(?:将|要|计划|继续|重点|拟))/gu;
/** What is said at the end of a year alone. */
const YEAR_ENDS = /(辞旧迎新|岁末年终|年终岁尾|年末岁尾|一年的工作|过去的一年|全年(?:的)?工作(?:虽然|取得))/gu;
/** 四、明年工作打算 */
const HEADS =
  /^(?:（?[一二三四五六七八九十]{1,3}[、）]|\d{1,2}[.．、])?(明年|下一年度?)的?(?:工作)?(?:打算|计划|安排|思路|设想)$/u;
/** No heading is longer. */
const LONGEST_HEADING = 16;

const MONTHS: Readonly<Record<string, number>> = { 一: 12, 半: 6 };
const QUARTER = 3;

export function readSpanMentions(text: string): readonly SpanMention[] {
  const mentions: SpanMention[] = [];
  if (SPAN.test(text)) for (const match of matchesOf(TOLD, text)) mentions.push(mentionOf(match, monthsOf(match[1])));
  if (text.includes('前三') || text.includes('上半年'))
    for (const match of matchesOf(UNTIL, text))
      mentions.push({ ...mentionOf(match, undefined), until: match[1] === '上半年' ? HALF - 1 : LAST_QUARTER - 1 });
  if (text.includes('新的一年')) for (const match of matchesOf(OVER, text)) mentions.push(mentionOf(match, undefined));
  if (text.includes('明年')) for (const match of matchesOf(NEXT, text)) mentions.push(mentionOf(match, undefined));
  if (/年[终末岁的工]|新的?一年|[的去]一年|迎新/u.test(text))
    for (const match of matchesOf(YEAR_ENDS, text)) mentions.push(mentionOf(match, undefined));
  const heads = text.length > LONGEST_HEADING ? null : HEADS.exec(text);
  if (heads) mentions.push(mentionOf(heads, undefined));
  return mentions;
}

function monthsOf(words = ''): number | undefined {
  return words.endsWith('季度') ? QUARTER : MONTHS[words.charAt(0)];
}

function mentionOf({ index, 0: words, 1: said = '' }: RegExpExecArray, months: number | undefined): SpanMention {
  const start = index + words.indexOf(said);
  return { start, end: start + said.length, months };
}

/** What a title calls a time of its own, shorter than its year. */
const OF_ITS_OWN = /专项|行动|活动|整治|试点|百日|攻坚|创建|个人|述职|[月周季期]/u;
/** Nobody tells of the whole year, or has it behind, before its last quarter. */
const LAST_QUARTER = 9;
const [HALF, MANY] = [6, 8];

/** What to ask in a draft of `own` part of a year; undefined where it may be right. */
export function spanDoubt({ months, until }: SpanMention, own: Term, title: string): string | undefined {
  if (own.of !== 'year') return undefined;
  const length = own.to - own.from + 1;
  if (until !== undefined)
    return own.to < until ? '标题里的时段还没有到那时候，像是以前的材料留下的，请核对' : undefined;
  if (months === undefined)
    return own.to < LAST_QUARTER - 1 && length <= HALF
      ? '标题里的时段没有到年底，像是以前的材料留下的，请核对'
      : undefined;
  const fits = months > HALF ? length >= MANY : length < MANY && (months === HALF ? length > QUARTER : length < HALF);
  return fits || (length >= MANY && OF_ITS_OWN.test(title)) ? undefined : '和标题里的时段对不上，请核对';
}
