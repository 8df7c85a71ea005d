import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { isNear } from './reckoning.ts';
import { fits } from './rate-fits.ts';
import { restFaultOf, type SumFault } from './sum-fault.ts';
import { noTolerance, stepOf } from './sums.ts';

const OF_ALL = /^(?:占|为|完成)[^，。；]{0,8}$/u;
/** What is left may be off by so much and still be meant as the rest. */
const SLACK = 0.5;

/** 已播39.6万亩，占计划42万亩的94.3%，尚有3.4万亩未播: the rate says what the rest is of. */
export function readPlannedRest(text: string, figures: readonly Figure[], left: Figure): readonly SumFault[] {
  const [done, whole, rate] = figures.slice(Math.max(0, left.index - 3), left.index);
  if (!done || !whole || rate?.unit !== '%' || rate.label !== '的' || rate.separator !== SEPARATOR.none)
    return NO_FAULTS;
  if (left.separator > SEPARATOR.comma || whole.separator > SEPARATOR.comma || !OF_ALL.test(whole.label))
    return NO_FAULTS;
  if (left.unit !== whole.unit || !areAlike(done, whole) || ![done, whole, left].every(isExactAmount)) return NO_FAULTS;
  const rest = whole.value - done.value;
  const step = Math.max(stepOf(whole), stepOf(done), stepOf(left));
  const isOff = Math.abs(rest - left.value) > (step > 1 ? step / 2 : 0) + noTolerance(left);
  if (rest <= 0 || !isOff || !isNear(left.value, rest, SLACK)) return NO_FAULTS;
  return fits(whole, { ...done, unit: whole.unit }, rate) ? [restFaultOf(text, whole, [done], left, rest)] : NO_FAULTS;
}

/** 8640只 of 12800户: one for each. */
function areAlike(done: Figure, whole: Figure): boolean {
  return (
    done.unit === whole.unit ||
    (done.factor === 1 && whole.factor === 1 && !/[元%米克亩度升]/u.test(done.unit + whole.unit))
  );
}
