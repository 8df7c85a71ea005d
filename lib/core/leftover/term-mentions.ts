import { charSet } from '../char-set.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Range } from '../range.ts';
import { matchesOf } from '../matches.ts';

/** Part of a year, or of a school year, that a line reports on or looks ahead to. The range is within the line. */
export interface TermMention extends Range {
  term: Term;
  isAhead: boolean;
}

/** Months of the year, from 0, both inclusive; those of a school year's terms are of no calendar year. */
export interface Term {
  of: 'year' | 'school';
  from: number;
  to: number;
}

/** 前三季度 is another part. */
const WORDS = /上半年|下半年|(?<!前)第?[一二三四]季度|第[一二]学期/gu;
/** 现将上半年工作总结如下, 以上是第一学期的工作总结 */
const BEFORE_TOLD = /(?:现[将就把]|以上(?:就)?是)[^，。；年季期]{0,14}$/u;
const TOLD = /^(?![^，。；]{0,16}(?:计划|打算|安排|思路))[^，。；]{0,20}(?:总结|汇报|报告|情况|如下)/u;
/** 下半年，我们将…… */
const AHEAD =
  /^(?:[，,]|(?=我))(?:我们|[我全本][^，。；]{1,4}|[^，。；]{2,8}[局镇乡村校院委办区会馆站所行部司队])?[，,]?(?:将|要|计划|拟|力争)(?!求)/u;
/** 三、下半年工作打算 */
const HEADS = /^的?[^，。；\d]{0,6}(?:打算|计划|安排|思路|设想)$/u;
const OPENS_HEADING = /^(?:（?[一二三四五六七八九十]{1,3}[、）]|\d{1,2}[.．、])?$/u;
const opensSentence = charSet('。；');
const AROUND = 40;
/** 第一学期, 春季学期 in a title. */
const TITLED_TERM = /第([一二])学期|(春|秋)[季期]?学期/u;

export function readTermMentions(text: string): readonly TermMention[] {
  return matchesOf(WORDS, text).flatMap(({ index: start, 0: word }) => {
    const end = start + word.length;
    const after = text.slice(end, end + AROUND);
    const isAhead =
      ((start === 0 || opensSentence(text.charCodeAt(start - 1))) && AHEAD.test(after)) ||
      (HEADS.test(after) && OPENS_HEADING.test(text.slice(0, start)));
    return isAhead || (TOLD.test(after) && BEFORE_TOLD.test(text.slice(Math.max(0, start - AROUND), start)))
      ? [{ start, end, term: termOf(word), isAhead }]
      : [];
  });
}

const MONTHS = 12;

export function termOf(word: string): Term {
  if (word.endsWith('学期')) return schoolTerm(word.includes('一'));
  if (word.endsWith('半年'))
    return word.startsWith('上') ? { of: 'year', from: 0, to: 5 } : { of: 'year', from: 6, to: 11 };
  const quarter = '一二三四'.indexOf(word.replace('第', '').charAt(0));
  return { of: 'year', from: quarter * 3, to: quarter * 3 + 2 };
}

function schoolTerm(isFirst: boolean): Term {
  return { of: 'school', from: isFirst ? 0 : 6, to: isFirst ? 5 : 11 };
}

/** What the title says; undefined where it says no part of one year, or more than one. */
export function titledTerm(title: string, period: { from: number; to: number } | undefined): Term | undefined {
  const [, number, season] = TITLED_TERM.exec(title) ?? [];
  if (number !== undefined || season !== undefined) return schoolTerm(number === '一' || season === '秋');
  if (!period || Math.floor(period.from / MONTHS) !== Math.floor(period.to / MONTHS)) return undefined;
  return { of: 'year', from: period.from % MONTHS, to: period.to % MONTHS };
}

/** Another year is spoken of, whose parts may be meant. */
const OTHER_YEAR = /明年|来年|新的?一年|下一?年|20\d\d年/u;

export function saysOtherYear(text: string): boolean {
  return OTHER_YEAR.test(text);
}

/** A summary that tells of another part of the year than its own, or takes what is over for what comes; undefined where it may be right. */
export function termDoubt({ term, isAhead }: TermMention, own: Term, around: readonly Paragraph[]): string | undefined {
  if (own.of !== term.of) return undefined;
  if (isAhead) {
    if (term.to > own.to || around.some(({ read }) => saysOtherYear(read))) return undefined;
    return '这份材料说的时段里它已经过去了，像是以前的材料留下的，请核对';
  }
  return term.from === own.from && term.to === own.to ? undefined : '和标题里的时段对不上，请核对';
}
