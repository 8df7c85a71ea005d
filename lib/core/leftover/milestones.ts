import * as z from 'zod/mini';
import type { Range } from '../range.ts';
import data from './milestones.json' with { type: 'json' };
import { matchesOf } from '../matches.ts';

const { milestones } = z
  .strictObject({ source: z.string(), milestones: z.array(z.strictObject({ said: z.string(), year: z.int() })) })
  .parse(data);

/** What one year alone is called, as the line calls another, or the draft's own. The range is within the line. */
export interface Milestone extends Range {
  said: string;
  /** The year that is called so. */
  year: number;
  /** That which the line calls so; undefined where it is the draft's own. */
  called: number | undefined;
}

const plain = (words: string) => words.replaceAll(/[的战“”]/gu, '');
const yearOf = new Map(milestones.map(({ said, year }) => [plain(said), year]));
/** 今年是全面贯彻党的二十大精神的开局之年 */
const CALLED = /(?:(20\d\d)年|今年|本年度?)[，,]?(?:既|正|也|又)?是([^。；，]{2,40}?之年)/gu;
const ENDS = [...yearOf.keys()];

export function readMilestones(text: string): readonly Milestone[] {
  return matchesOf(CALLED, text).flatMap(({ index, 0: words, 1: called, 2: what = '' }) => {
    const said = ENDS.find((end) => plain(what).endsWith(end));
    const year = said === undefined ? undefined : yearOf.get(said);
    return year === undefined
      ? []
      : [
          {
            start: index,
            end: index + words.length,
            said: what,
            year,
            called: called === undefined ? undefined : Number(called),
          },
        ];
  });
}

export function milestoneDoubt({ year, called }: Milestone, now: readonly number[]): string | undefined {
  const years = called === undefined ? now : [called];
  return years.length === 0 || years.includes(year) ? undefined : `这样说的是${year}年，和这里说的年份对不上，请核对`;
}
