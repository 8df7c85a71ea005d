import { charSet } from '../char-set.ts';
import type { Figure } from '../figures/figure.ts';
import { isMembers, ofWholeUnit } from './whole-unit.ts';

const opensTotal = charSet('共一总合');
const TOTAL = /^(?:共|共计|一共|总共|合计|共有)$/u;
const LONGEST_TOTAL = 2;
/** What the clause before the comma ends with. */
const NAME = /(?:^|[^一-龥])([一-龥]{2,24})[，,](?:共计?|一共|总共|合计|共有)$/u;

/**
 * The figures of a line, each by its whole name: 各科室职工，共86人 is of the 职工. Those of a whole stand behind them once
 * more, by what they are of.
 */
export function readCounts(figures: readonly Figure[]): readonly Figure[] {
  let read: Figure[] | undefined;
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at];
    if (!figure) continue;
    const whole = ofWholeUnit(figures, figure);
    if (whole) {
      read ??= [...figures];
      // 全班17名员工 are 员工, too.
      read[isMembers(figure) ? read.length : at] = whole;
      continue;
    }
    const name = isTotal(figure) ? NAME.exec(figure.gap)?.[1] : undefined;
    if (name === undefined) continue;
    read ??= [...figures];
    read[at] = { ...figure, label: `${name}，${figure.label}` };
  }
  return read ?? figures;
}

function isTotal({ label }: Figure): boolean {
  if (label.length === 0 || label.length > LONGEST_TOTAL) return false;
  return opensTotal(label.charCodeAt(0)) && TOTAL.test(label);
}
