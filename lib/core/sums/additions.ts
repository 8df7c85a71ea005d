import { NO_FAULTS } from './each-figure.ts';
import type { Figure } from '../figures/figure.ts';
import { faultOf, type SumFault } from './sum-fault.ts';
import { addsUp } from './sums.ts';

const EQUALS = /[=＝][^\d]{0,4}$/u;
const PLUS = /[+＋]/u;
const MAX_SUMMANDS = 20;

/** 场地800元+横幅200元=1100元 */
export function readAdditions(
  text: string,
  figures: readonly Figure[],
  total: Figure,
  at: number,
): readonly SumFault[] {
  if (!EQUALS.test(total.gap)) return NO_FAULTS;
  const parts: Figure[] = [];
  for (let index = at - 1; index >= Math.max(0, at - MAX_SUMMANDS); index -= 1) {
    const part = figures[index];
    if (!part || part.unit !== total.unit) return NO_FAULTS;
    parts.unshift(part);
    if (!PLUS.test(part.gap)) break;
  }
  if (parts.length < 2 || /[×xX*÷/-]/u.test(text.slice(parts[0]?.start, total.start))) return NO_FAULTS;
  return addsUp(total, parts) ? NO_FAULTS : [faultOf(text, total, parts)];
}
