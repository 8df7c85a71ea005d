import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import { type Term, termOf } from './term-mentions.ts';

/** A part of the year by which a heading names what comes next, or in which a sentence says what will be done. */
export interface PartAhead extends Range {
  term: Term;
  isHeading: boolean;
}

const HEADS =
  /^(?:（?[一二三四五六七八九十]{1,3}[、）]|\d{1,2}[.．、])?((?:第?[一二三四]季度|[上下]半年))的?[^，。；\d]{0,6}(?:打算|计划|安排|思路|设想|重点|举措|措施)$/u;
/** No heading is longer. */
const LONGEST = 20;
const WILL =
  /([上下]半年|第?[一二三四]季度)(?<=(?:^|[。；])\1)(?=[，,](?:我们|[我全本][^，。；]{1,4}|[一-龥]{2,10}[局镇乡村校院委办区会馆站所行部司队园])?[，,]?(?:将(?!近)|要(?!求)|计划|拟|力争))/gu;

export function readPartsAhead(text: string): readonly PartAhead[] {
  if (!text.includes('季度') && !text.includes('半年')) return NONE;
  const heading = text.length > LONGEST ? null : HEADS.exec(text);
  if (heading) {
    const [, word = ''] = heading;
    const start = text.indexOf(word);
    return [{ start, end: start + word.length, term: termOf(word), isHeading: true }];
  }
  return matchesOf(WILL, text).map(({ index: start, 1: word = '' }) => ({
    start,
    end: start + word.length,
    term: termOf(word),
    isHeading: false,
  }));
}

const NONE: readonly PartAhead[] = [];
const YEAR = 12;

/** What to ask of it in a summary of that part of a year; undefined where it may be right. */
export function partAheadDoubt({ term, isHeading }: PartAhead, own: Term): string | undefined {
  if (own.of !== 'year') return undefined;
  const length = own.to - own.from + 1;
  // The next quarter, or all the rest of the year.
  const next = (own.to + 1) % YEAR;
  if (length === YEAR) return term.from > 0 ? '这份材料说的是全年，下一步该是下一年的事，请核对' : undefined;
  if (!isHeading || length > YEAR / 2 || term.from === next) return undefined;
  return '和标题里的时段接不上，像是以前的材料留下的，请核对';
}
