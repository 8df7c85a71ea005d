import type { Range } from '../range.ts';
import { matchesOf } from '../matches.ts';

/** A letter for the zero; a digit too many or too few where a month or 度 makes a year of it (202年 may be a span). */
const SLIPS =
  /2(?<![\dA-Za-z.．/-]2)(?:[oOＯ〇○]\d{2}(?=[ ]?年)|(?:0\d{3}|0\d)(?=年(?:度(?!假)|\d{1,2}月|[上下]半年)))/gu;

/** 2O25年, 20255年3月, 202年度: years mistyped. */
export function findYearSlips(text: string): Range[] {
  const slips: Range[] = [];
  for (const match of matchesOf(SLIPS, text)) slips.push({ start: match.index, end: match.index + match[0].length });
  return slips;
}
