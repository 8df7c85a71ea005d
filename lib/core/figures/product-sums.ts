import { readApiece } from './apiece.ts';
import { CLUE } from './clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from './figure.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { addsUp } from './sums.ts';

const TOTAL = /(?:总[计额]|总[一-龥]{0,2}|合计|共|容纳)[^，。；、]{0,6}$/u;
/** 1名，奖金500元, besides 2名各300元 and 4名，每名300元 */
const PRIZE = /^(?:奖励|奖金|奖品|补助|发放|发)?$/u;
/** 每条80元，计400元 */
const SUBTOTAL = /^(?:小?计|共|合计|共计|共需)$/u;
const MAX_PAIRS = 10;

/** Totals of money told apiece: 一等奖2名，每名500元，二等奖4名，每名300元，共计2400元. */
export function readProductSums(text: string, figures: readonly Figure[]): readonly SumFault[] {
  return faultsAtEach(figures, CLUE.total, (total, at) => {
    if (at < 4 || !total.exact || !TOTAL.test(total.label)) return NO_FAULTS;
    const pairs = pairsBefore(figures, total);
    const [first] = pairs;
    if (!first || pairs.length < 2 || !pairs.some(({ apiece }) => readApiece(apiece))) return NO_FAULTS;
    const sum = pairs.reduce((all, { count, apiece }) => all + count.value * apiece.value, 0);
    const all = pairs.flatMap(({ count, apiece }) => [count, apiece]);
    if (!all.every(({ exact }) => exact) || Math.abs(sum - total.value) < 1) return NO_FAULTS;
    if (sum >= total.value * 2 || sum * 2 <= total.value) return NO_FAULTS;
    const money = pairs.map(({ apiece }) => apiece);
    if (addsUp(total, money)) return NO_FAULTS;
    const products = pairs.map(({ count, apiece }) => `${trimNumber(count.value)}×${trimNumber(apiece.value)}`);
    return [
      {
        start: first.count.start,
        end: total.end,
        figures: [...all, total],
        message: `${products.join('＋')}算下来是${inUnitOf(text, total, sum)}，文中写的是${writtenAs(text, total)}，请核对`,
        subject: `${products.join('＋')}：${writtenAs(text, total)}`,
      },
    ];
  });
}

/** Whether the total closes two or more pairs of count and amount apiece, and not the last of them alone. */
export function closesPairs(figures: readonly Figure[], total: Figure): boolean {
  const pairs = TOTAL.test(total.label) ? pairsBefore(figures, total) : [];
  return pairs.length > 1 && pairs.some(({ apiece }) => readApiece(apiece));
}

interface Pair {
  count: Figure;
  apiece: Figure;
}

function pairsBefore(figures: readonly Figure[], { unit, index: at }: Figure): Pair[] {
  const pairs: Pair[] = [];
  for (let index = at - 1; index > 0 && pairs.length < MAX_PAIRS; index -= 2) {
    if (SUBTOTAL.test(figures[index]?.label ?? '')) index -= 1;
    const apiece = figures[index];
    const count = figures[index - 1];
    if (!apiece || !count || apiece.unit !== unit || count.unit === unit || count.kind !== 'amount') break;
    if (apiece.separator > SEPARATOR.comma || !((unit === '元' && PRIZE.test(apiece.label)) || readApiece(apiece)))
      break;
    pairs.unshift({ count, apiece });
    if (count.separator === SEPARATOR.stop) break;
  }
  return pairs;
}
