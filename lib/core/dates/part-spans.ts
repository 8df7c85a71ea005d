import type { Range } from '../range.ts';
import type { Period } from './written-date.ts';
import { readYearPart } from './year-parts.ts';

/** A period that is said to be a part of the year and is another: 第一季度（4—6月）, 上半年（1月1日至7月31日）. */
export interface PartFault extends Range {
  /** The part's name. */
  part: string;
}

const NAMED = /(?:第?[一二三四1-4]季度|[上下]半年)(?=[（(](?:即)?$)/u;
const LONGEST = 8;
/** Years that don't begin in January have quarters of their own. */
const OWN_YEAR = /财年|财政年度|学年|会计年度|业务年度|考核年度/u;

/** Of one line. */
export function findPartFaults(periods: readonly Period[], text: string): PartFault[] {
  return periods.flatMap(({ start, end, from, to, reversed }) => {
    const name = NAMED.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0];
    if (name === undefined || reversed || OWN_YEAR.test(text)) return [];
    const part = readYearPart(name, 0);
    const [first, last] = [(from.month ?? 0) - 1, (to.month ?? 0) - 1];
    if (!part || first < 0 || last < first || last > 11) return [];
    const isOutside = last < part.from || first > part.to;
    const isLonger = first <= part.from && last >= part.to && last - first > part.to - part.from;
    return isOutside || isLonger ? [{ start, end, part: name }] : [];
  });
}
