import { type Apiece, readApiece } from './apiece.ts';
import type { Figure } from '../figures/figure.ts';
import { isTime } from './periods.ts';
import { TOTAL } from './product-names.ts';

/** Money besides that told by the head. */
const OTHER_MONEY = /另|还|其[他它余]|[上原]|结余|节约|节省/u;

/** Whether a figure may be what an amount apiece comes to. */
export function isTotal(figure: Figure, { figure: each, average, per }: Apiece): boolean {
  // 共增收64.8万元 is no change, but all that came in.
  const isAmount =
    figure.kind === 'amount' ||
    areOfOneTime(figure, each) ||
    (figure.kind === 'other' ? TOTAL.test(figure.label) : figure.unit === '元' && figure.label.startsWith('共'));
  if (!isOfUnit(figure.unit, each.unit) || !isAmount || (readApiece(figure) && !areOfOneTime(figure, each)))
    return false;
  if (average && each.label.includes('增') && !figure.label.includes('增')) return false;
  return figure.unit !== '元' || per.every(({ noun }) => isTime(noun)) || !OTHER_MONEY.test(figure.label);
}

/** 2340人次 is of 每次15人. */
function isOfUnit(unit: string, each: string): boolean {
  return unit === each || (unit === `${each}次` && each === '人');
}

/** 每架日作业300亩，每天可作业7200亩 */
function areOfOneTime({ label }: Figure, each: Figure): boolean {
  return DAILY.test(label) && DAY.test(each.label);
}

const DAILY = /^每[天日]|^日/u;
const DAY = /日|天/u;
