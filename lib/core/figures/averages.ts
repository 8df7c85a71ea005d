import { CLUE } from './clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from './figure.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { halfStep } from './sums.ts';

const MONTHLY = /^(?:平均每个?月|每个?月平均|月均)[^，。；、\d]{0,6}$/u;
/** How many months a total is told of, by the words in its name. */
const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/前三个?季度|前9个月|1\s?(?:至|到|[-—~～])\s?9月/u, 9],
  [/半年|1\s?(?:至|到|[-—~～])\s?6月/u, 6],
  [/季度/u, 3],
  [/全年|年度/u, 12],
];
const PERIOD_FIRST = /^(?:全年|上半年|下半年|前三个?季度|[一二三四]季度)/u;
const MAX_BACK = 3;
/** An average is told in round numbers. */
const ROUND = 0.015;

/** Monthly averages that don't fit the total of their period: 四季度还需组织5.54亿元，平均每月要收1.58亿元. */
export function readAverages(text: string, figures: readonly Figure[]): readonly SumFault[] {
  return faultsAtEach(figures, (average, at) => {
    if ((average.clues & CLUE.apiece) === 0 || !average.exact || !MONTHLY.test(average.label)) return NO_FAULTS;
    const total = totalBefore(figures, average) ?? totalAfter(figures, at);
    const months = total && PERIODS.find(([words]) => words.test(total.label))?.[1];
    if (!total?.exact || months === undefined) return NO_FAULTS;
    const counted = total.value / months;
    const off = Math.abs(counted - average.value);
    if (off <= halfStep(average) + counted * ROUND || off > counted) return NO_FAULTS;
    return [
      {
        start: Math.min(total.start, average.start),
        end: Math.max(total.end, average.end),
        figures: [total, average],
        message: `${writtenAs(text, total)}分到${months}个月，每月是${inUnitOf(text, average, Number(counted.toPrecision(4)))}，文中写的是${writtenAs(text, average)}，请核对`,
        subject: `${writtenAs(text, total)}/${months}：${writtenAs(text, average)}`,
      },
    ];
  });
}

/** 平均每月接待4.5万人次，全年接待54万人次 */
function totalAfter(figures: readonly Figure[], at: number): Figure | undefined {
  const [average, next] = [figures[at], figures[at + 1]];
  const isTold = next?.unit === average?.unit && next?.kind === 'amount' && next.separator <= SEPARATOR.comma;
  return isTold && PERIOD_FIRST.test(next.label) ? next : undefined;
}

/** The nearest amount of the unit in the sentence. */
function totalBefore(figures: readonly Figure[], average: Figure): Figure | undefined {
  let later = average;
  for (let index = average.index - 1; index >= Math.max(0, average.index - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (!figure || later.separator >= SEPARATOR.stop) return undefined;
    if (figure.unit === average.unit && figure.kind === 'amount') return figure;
    later = figure;
  }
  return undefined;
}
