import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact } from './figure-lists.ts';
import { isNear } from './reckoning.ts';
import { faultOf, type SumFault } from './sum-fault.ts';
import { addsUp, sumOf } from './sums.ts';

const TOTAL = /^每([人户生份套桌间台件])(?:合计|总共|一共|共计|共)[^，。；、]{0,4}$/u;

const MAX_PARTS = 20;

/** What is told for each of one thing, and what it comes to: 门票每人35元，车费每人28元，每人合计63元. */
export function readEachTotal(text: string, figures: readonly Figure[], whole: Figure): readonly SumFault[] {
  const noun = TOTAL.exec(whole.label)?.[1];
  if (noun === undefined || whole.separator > SEPARATOR.comma) return NO_FAULTS;
  const parts: Figure[] = [];
  for (let at = whole.index - 1; at >= Math.max(0, whole.index - MAX_PARTS); at -= 1) {
    const figure = figures[at];
    if (figure?.unit !== whole.unit || !figure.label.includes(`每${noun}`)) break;
    parts.unshift(figure);
    if (figure.separator > SEPARATOR.comma) break;
  }
  if (parts.length < 2 || !parts.every(isExact) || addsUp(whole, parts)) return NO_FAULTS;
  return isNear(whole.value, sumOf(parts)) ? [faultOf(text, whole, parts)] : NO_FAULTS;
}
