import { countOf } from './announcement.ts';
import { CLUE } from './clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from './figure.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { sumOf } from './sums.ts';

/** 三个赛项共奖励20人 */
const MULTIPLIED =
  /^([二两三四五六七八九十]{1,2})个?([^，。；、个每共总二两三四五六七八九十]{1,4}?)(?:每[日天期次])?(?:一共|总共|共计|合计|共)[^，。；、]{0,6}$/u;
const MAX_BACK = 8;

/** Totals that aren't so many times what each has: 每个赛项设一等奖1名、二等奖2名，三个赛项共奖励10人. */
export function readMultiples(text: string, figures: readonly Figure[]): readonly SumFault[] {
  return faultsAtEach(figures, (total, at) => {
    if (at === 0 || (total.clues & CLUE.total) === 0) return NO_FAULTS;
    const [, count, noun = ''] = MULTIPLIED.exec(total.label) ?? [];
    if (count === undefined || !total.exact || total.separator > SEPARATOR.comma) return NO_FAULTS;
    const each = listOfEach(figures, total, noun);
    if (each.length === 0 || !each.every(({ exact }) => exact)) return NO_FAULTS;
    const product = sumOf(each) * countOf(count);
    const [first = total] = each;
    if (product === total.value || product > total.value * 2 || product * 2 < total.value) return NO_FAULTS;
    return [
      {
        start: first.start,
        end: total.end,
        figures: [...each, total],
        message: `每${noun}${inUnitOf(text, first, sumOf(each))}，${count}个${noun}算下来是${inUnitOf(text, total, product)}，文中写的是${writtenAs(text, total)}，请核对`,
        subject: `${inUnitOf(text, first, sumOf(each))}×${count}：${writtenAs(text, total)}`,
      },
    ];
  });
}

/** What each has: one figure, or a list of them joined by 、. */
function listOfEach(figures: readonly Figure[], total: Figure, noun: string): readonly Figure[] {
  for (let index = total.index - 1; index >= Math.max(0, total.index - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (!figure) return [];
    if (isEach(figure, noun)) return listFrom(figures, figure, total);
    if (figure.separator >= SEPARATOR.stop) return [];
  }
  return [];
}

function isEach({ label }: Figure, noun: string): boolean {
  return label.includes(`每${noun}`) || label.includes(`每个${noun}`);
}

function listFrom(figures: readonly Figure[], first: Figure, total: Figure): readonly Figure[] {
  const rest = figures.slice(first.index, total.index);
  const end = rest.findIndex(({ separator }, index) => index > 0 && separator !== SEPARATOR.pause);
  const list = end === -1 ? rest : rest.slice(0, end);
  return list.every(({ unit }) => unit === total.unit) ? list : [];
}
