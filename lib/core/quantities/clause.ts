import { charSet } from '../char-set.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';

/** 收缴率由91%提升到94% tells 94%. */
const FROM_TO = /[由从][^由从]{1,20}[到至为](?:年[末底]的?)?$/u;
const reaches = charSet('到至为末底的');
const MAX_IN_CLAUSE = 3;

export function clauseOf(text: string, figure: Figure, start: number): string {
  return text.slice(start, endOfLead(text, start, figure.start)) + figure.tail;
}

/** Where the words before a number end that name what it is of. */
export function endOfLead(text: string, start: number, end: number): number {
  if (end === start || !reaches(text.charCodeAt(end - 1))) return end;
  const lead = text.slice(start, end);
  return end - (FROM_TO.exec(lead)?.[0].length ?? 0);
}

/** 收入10万元以上的村达到18个: a clause may hold figures before its own. */
export function clauseStart(figures: readonly Figure[], figure: Figure): number {
  let first = figure;
  for (let back = 0; back < MAX_IN_CLAUSE && first.separator === SEPARATOR.none; back += 1) {
    const before = figures[first.index - 1];
    if (!before) break;
    first = before;
  }
  return Math.max(0, first.start - first.label.length);
}
