import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { type SumFault, writtenAs } from './sum-fault.ts';

/** 消防、防汛演练各; 各类检查 is no such each. */
const EACH = /[、和与及][^，。；、各每]{2,12}各$/u;
const IN_ALL = /^(?:合计|共计|总计|总共|一共|累计|共)[^，。；、]{0,4}$/u;
const MAX_BACK = 6;
const EPSILON = 1e-6;

/** Totals that no number of things with so many each comes to: 消防、防汛演练各2次，共5次. */
export function readNamedEach(text: string, figures: readonly Figure[], each: Figure, at: number): readonly SumFault[] {
  const total = figures[at + 1];
  if (!total || total.unit !== each.unit || total.separator !== SEPARATOR.comma || !each.exact || !total.exact)
    return NO_FAULTS;
  if (!EACH.test(each.gap) || !IN_ALL.test(total.label) || isAmongOthers(figures, each)) return NO_FAULTS;
  const times = total.value / each.value;
  if (times < 1 || Math.abs(times - Math.round(times)) < EPSILON) return NO_FAULTS;
  const [one, all] = [writtenAs(text, each), writtenAs(text, total)];
  return [
    {
      start: each.start,
      end: total.end,
      figures: [total, each],
      message: `各${one}，加起来不会是${all}，请核对`,
      subject: `各${one}：${all}`,
    },
  ];
}

/** 座谈1次，演练各2次，共5次 */
function isAmongOthers(figures: readonly Figure[], each: Figure): boolean {
  for (let index = each.index; index > Math.max(0, each.index - MAX_BACK); index -= 1) {
    if (figures[index]?.separator === SEPARATOR.stop) return false;
    if (figures[index - 1]?.unit === each.unit) return true;
  }
  return false;
}
