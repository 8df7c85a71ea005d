import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount, rangeOf } from './figure-lists.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { addsUp, halfStep, noTolerance } from './sums.ts';

const RESPECTIVELY = /分别|依次/u;
/** 每人分别奖励, 奖品分别为价值 */
const APIECE = /[每各]|单价|奖[品金励]|标准|价格|售价|面额/u;
const TOTAL = /共|合计|总|计|支出|投入|花费|发放|奖金|奖励|费用|经费|收入|需|补[助贴]|金额|产出/u;
const MOST_LISTED = 8;
/** Figures between the two lists: 共39名. */
const MOST_BETWEEN = 2;
/** Further off, the total is of something else. */
const MOST_OFF = 2;

/** Two lists side by side and what they come to: 一等奖3名、二等奖6名，奖品分别为300元和200元，合计2100元. */
export function readListedProducts(
  text: string,
  figures: readonly Figure[],
  first: Figure,
  at: number,
): readonly SumFault[] {
  const next = figures[at + 1];
  if (next?.unit !== first.unit || next.separator !== SEPARATOR.pause) return NO_FAULTS;
  if (figures[at - 1]?.unit === first.unit || !RESPECTIVELY.test(first.gap) || !APIECE.test(first.gap))
    return NO_FAULTS;
  const prices = listFrom(figures, at);
  const counts = prices.length < 2 ? NONE : countsBefore(figures, at, prices.length);
  const total = figures[at + prices.length];
  if (counts.length !== prices.length || !total || !isTotalOf(total, first)) return NO_FAULTS;
  let value = 0;
  for (const [index, price] of prices.entries())
    value += price.value * ((counts[index]?.value ?? 0) / (counts[index]?.factor ?? 1));
  const off = Math.max(value / total.value, total.value / value);
  if (off > MOST_OFF || addsUp(total, prices)) return NO_FAULTS;
  if (Math.abs(value - total.value) <= halfStep(total) + noTolerance(total)) return NO_FAULTS;
  const all = [total, ...counts, ...prices];
  const products = prices
    .map((price, index) => `${trimNumber(counts[index]?.value ?? 0)}×${trimNumber(price.value)}`)
    .join('＋');
  return [
    {
      ...rangeOf(all),
      figures: all,
      message: `${products}算下来是${inUnitOf(text, total, value)}，文中写的是${writtenAs(text, total)}，请核对`,
      subject: `${products}：${writtenAs(text, total)}`,
    },
  ];
}

const NONE: readonly Figure[] = [];

/** It and those that 、 joins to it. */
function listFrom(figures: readonly Figure[], from: number): readonly Figure[] {
  const unit = figures[from]?.unit;
  let to = from + 1;
  while (to < from + MOST_LISTED && figures[to]?.unit === unit && figures[to]?.separator === SEPARATOR.pause) to += 1;
  const list = figures.slice(from, to);
  return list.every(isGiven) ? list : NONE;
}

/** What is told for each may be no amount. */
function isGiven({ exact, kind, unit }: Figure): boolean {
  return exact && kind !== 'change' && unit !== '%' && unit !== '';
}

/** The list of so many that stands last before, or before what it makes up. */
function countsBefore(figures: readonly Figure[], at: number, many: number): readonly Figure[] {
  for (let end = at; end >= Math.max(many, at - MOST_BETWEEN); end -= 1) {
    const list = figures.slice(end - many, end);
    const [first] = list;
    if (!first || first.unit === figures[at]?.unit || !list.every(isExactAmount)) continue;
    if (list.some(({ unit }) => unit !== first.unit) || !list.slice(1).every(isJoined)) continue;
    const [before, sum] = [figures[end - many - 1], end < at ? figures[end] : undefined];
    if (isJoined(first) && before?.unit === first.unit) return NONE;
    return sum?.unit === first.unit && !addsUp(sum, list) ? NONE : list;
  }
  return NONE;
}

function isJoined({ separator }: Figure): boolean {
  return separator === SEPARATOR.pause;
}

function isTotalOf(total: Figure, { unit }: Figure): boolean {
  return total.unit === unit && isExactAmount(total) && total.separator <= SEPARATOR.stop && TOTAL.test(total.label);
}
