import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { stepOf, sumOf } from './sums.ts';
import { matchesOf } from '../matches.ts';

const MEAN = /^[^，。；]{0,4}(?:平均分?|均分|均值)(?:约?[为是])?$/u;
/** 平均每月, 月均 of what is told month by month */
const MEAN_OF_EACH = /^(?:平均每(月|季度?|年|[天日]|周|期|场|次|批)|(月|季|年|日|天|周|场|次)均)$/u;
const RESPECTIVELY = /分别|依次/u;
const LIST = /(?:\d{1,6}(?:\.\d{1,3})?[、，和]){2,20}\d{1,6}(?:\.\d{1,3})?(?=[^\d。；]{0,8}$)/u;
const NUMBER = /\d+(?:\.\d+)?/gu;
const REACH = 120;
const MAX_BACK = 12;
/** Further off, it is the mean of something else. */
const MOST_OFF = 0.15;

/** Means that aren't those of the values before: 首轮86分，次轮92分，末轮95分，三轮均分93分. */
export function readMeans(text: string, figures: readonly Figure[], mean: Figure, at: number): readonly SumFault[] {
  if (!mean.exact) return NO_FAULTS;
  if (!mean.label.includes('均')) return NO_FAULTS;
  const before = MEAN.test(mean.label) ? valuesBefore(figures, at) : eachBefore(text, figures, mean);
  if (!before) return NO_FAULTS;
  const values = before.length > 1 ? before.map(({ value }) => value) : listedIn(text, mean);
  if (values.length < 2) return NO_FAULTS;
  const counted = values.reduce((sum, value) => sum + value, 0) / values.length;
  const off = Math.abs(counted - mean.value);
  if (off < stepOf(mean) || off > counted * MOST_OFF) return NO_FAULTS;
  return [
    {
      start: before[0]?.start ?? mean.start,
      end: mean.end,
      figures: [mean, ...before],
      message: `${values.length}个数平均是${inUnitOf(text, mean, Number(counted.toPrecision(4)))}，文中写的是${writtenAs(text, mean)}，请核对`,
      subject: `${values.join('、')}：${writtenAs(text, mean)}`,
    },
  ];
}

/** 7月、8月、9月分别巡查62次、58次和69次，平均每月66次 */
function eachBefore(text: string, figures: readonly Figure[], mean: Figure): readonly Figure[] | undefined {
  const [, apiece, inShort = apiece] = MEAN_OF_EACH.exec(mean.label) ?? [];
  const each = inShort?.charAt(0);
  const [first, ...others] = each === undefined ? [] : valuesBefore(figures, mean.index);
  if (each === undefined || !first || !RESPECTIVELY.test(first.gap)) return undefined;
  const named = text.slice(Math.max(0, first.start - NAMED_WITHIN), first.start).split(each).length - 1;
  return named === others.length + 1 ? [first, ...others] : undefined;
}

/** Characters. */
const NAMED_WITHIN = 40;

function valuesBefore(figures: readonly Figure[], at: number): readonly Figure[] {
  const mean = figures[at];
  const found: Figure[] = [];
  let later = mean;
  for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (!figure || figure.unit !== mean?.unit || (later?.separator ?? SEPARATOR.stop) > SEPARATOR.comma) break;
    if (!figure.exact || figure.kind !== 'amount') return [];
    found.unshift(figure);
    later = figure;
  }
  // Alike: a mean of unlike values says nothing.
  return sumOf(found) > 0 && found.every(({ value }) => value < (found[0]?.value ?? 0) * 3) ? found : [];
}

/** 评分依次为91、88、93，平均90.7分: the numbers alone. */
function listedIn(text: string, { start }: Figure): readonly number[] {
  const list = LIST.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  return list === undefined ? [] : matchesOf(NUMBER, list).map(([number]) => Number(number));
}
