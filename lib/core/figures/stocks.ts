import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from './figure.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { sumTolerance } from './sums.ts';

const AT_FIRST = /^(?:年初|期初|上年末|上年结转|上年结余|上期结余|原有)/u;
const ADDED = /^(?:年内|本年|今年|当年|期间)?(?:新增|新收|新入|增加|购入|购进|收入|调入|转入|入库)/u;
const TAKEN = /^(?:年内|本年|今年|当年|期间)?(?:退出|减少|注销|支出|调出|转出|办结|发出|出库|核减)/u;
const AT_LAST = /^(?:年末|年底|期末|目前|现有|结余|结存|实有)/u;
const MAX_STEPS = 5;

/** What was there, came and went doesn't make what is left: 年初126户，新增18户，退出24户，年末120户. */
export function readStocks(text: string, figures: readonly Figure[]): readonly SumFault[] {
  return faultsAtEach(figures, (last, at) => {
    if (at < 2 || !AT_LAST.test(last.label)) return NO_FAULTS;
    const steps = stepsBefore(figures, last);
    const [first] = steps;
    if (!first || steps.length < 2 || ![last, ...steps].every(({ exact }) => exact)) return NO_FAULTS;
    const left = steps.reduce((sum, step) => (TAKEN.test(step.label) ? sum - step.value : sum + step.value), 0);
    const off = Math.abs(left - last.value);
    // Further off, the last figure is of something else.
    if (off <= sumTolerance([last, ...steps]) || off > Math.max(left, last.value) / 2) return NO_FAULTS;
    return [
      {
        start: first.start,
        end: last.end,
        figures: [...steps, last],
        message: `从${writtenAs(text, first)}加上增加的、减去减少的，算下来是${inUnitOf(text, last, left)}，文中写的是${writtenAs(text, last)}，请核对`,
        subject: `${writtenAs(text, first)}→${writtenAs(text, last)}`,
      },
    ];
  });
}

/** From the first amount on, where nothing else stands between. */
function stepsBefore(figures: readonly Figure[], last: Figure): Figure[] {
  const steps: Figure[] = [];
  let later = last;
  for (let index = last.index - 1; index >= Math.max(0, last.index - MAX_STEPS); index -= 1) {
    const step = figures[index];
    if (!step || step.unit !== last.unit || later.separator >= SEPARATOR.stop) return [];
    steps.unshift(step);
    if (AT_FIRST.test(step.label)) return steps;
    if (!ADDED.test(step.label) && !TAKEN.test(step.label)) return [];
    later = step;
  }
  return [];
}
