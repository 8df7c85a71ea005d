import { CLUE } from '../figures/clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { noTolerance, sumOf } from './sums.ts';

const AWAY = /^(?:除去?[了掉]?|扣除|减去|去掉|剔除|刨[去除]|不算)(?!以外)/u;
const APIECE = /[每均各]|另/u;
/** Further off, the last figure is of something else. */
const MOST_OFF = 0.15;

/** What is taken away in so many words: 摊位268个，除去空置的21个，正在经营的有257个. */
export function readTakenAway(text: string, figures: readonly Figure[]): readonly SumFault[] {
  return faultsAtEach(figures, CLUE.rest, (first, at) => {
    const whole = figures[at - 1];
    if (!whole || !AWAY.test(first.label) || !isNext(first, whole) || whole.value <= first.value) return NO_FAULTS;
    const taken = [first];
    let left = figures[at + 1];
    while (left && left.unit === first.unit && left.separator === SEPARATOR.pause) {
      taken.push(left);
      left = figures[left.index + 1];
    }
    if (!left || !isNext(left, whole) || APIECE.test(left.label)) return NO_FAULTS;
    const all = [whole, ...taken, left];
    if (!all.every(({ exact, kind }) => exact && kind === 'amount')) return NO_FAULTS;
    const rest = whole.value - sumOf(taken);
    if (Math.abs(rest - left.value) > MOST_OFF * rest || isTold(figures, left, rest)) return NO_FAULTS;
    return [
      {
        start: whole.start,
        end: left.end,
        figures: [left, whole, ...taken],
        message: `${writtenAs(text, whole)}去掉${taken.map((part) => writtenAs(text, part)).join('、')}，剩下的是${inUnitOf(text, left, rest)}，文中写的是${writtenAs(text, left)}，请核对`,
        subject: `${writtenAs(text, whole)}－${taken.map(({ value }) => trimNumber(value)).join('－')}：${writtenAs(text, left)}`,
      },
    ];
  });
}

function isNext({ unit, separator }: Figure, whole: Figure): boolean {
  return unit === whole.unit && separator <= SEPARATOR.comma;
}

/** The rest, or several that make it up: 除去外出的9名，到会70名，请假7名. */
function isTold(figures: readonly Figure[], left: Figure, rest: number): boolean {
  let sum = 0;
  for (let index = left.index; index < figures.length; index += 1) {
    const figure = figures[index];
    if (!figure || figure.unit !== left.unit || (index > left.index && figure.separator > SEPARATOR.comma))
      return false;
    sum += figure.value;
    if (Math.abs(sum - rest) <= noTolerance(left) || Math.abs(figure.value - rest) <= noTolerance(left)) return true;
  }
  return false;
}
