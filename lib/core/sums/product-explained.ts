import { type Apiece, readApiece } from './apiece.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { figureAt, without } from './figure-lists.ts';
import { TOTAL } from './product-names.ts';
import { halfStep, someAddUp, sumOf } from './sums.ts';

/** The months of a year go without saying. */
const PERIODS = [1, 12];

/** What an amount apiece comes to: 12台 × 3人, or 6层 × 22间 × 4人. */
export interface Product {
  value: number;
  /** The amount apiece first. */
  factors: readonly Figure[];
  /** How many of the factors are what each has. */
  listed: number;
  /** Months or weeks by which it was multiplied; 1 where it wasn't. */
  times: number;
  /** Told of a day or a month, as the total is. */
  isOfTime: boolean;
}

export interface Told extends Product {
  total: Figure;
}

/**
 * 水稻760亩……，水稻亩产612公斤，总产465吨: what it is told for may stand further back than what was taken for it, and what
 * it comes to further on.
 */
export function isToldElsewhere(told: Told, around: readonly Figure[]): boolean {
  const { factors, listed, value, total } = told;
  const heads = factors.slice(listed);
  const [head] = heads;
  const apart = value / sumOf(heads);
  if (!head) return false;
  for (const one of around) {
    if (one.unit === head.unit && one.index < total.index && isNear(apart * one.value, total.value)) return true;
    if (one.unit === '元' && total.unit === '元' && one.index > total.index && isNear(one.value, value)) return true;
  }
  return false;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one / other - 1) < ROUNDED;
}

const ROUNDED = 0.002;

/** 120份，每份150元，慰问金2万元，合计3.8万元; 5人各包8名，1人包9名，合计49名: what it comes to is one part of a total. */
export function isPartOf({ value, factors, total }: Told, near: readonly Figure[]): boolean {
  for (const whole of near) {
    if (whole.unit !== total.unit || !TOTAL.test(whole.label) || factors.includes(whole)) continue;
    for (const other of near) {
      if (other === whole || other.unit !== total.unit || factors.includes(other)) continue;
      const isRest = Math.abs(value + other.value - whole.value) <= halfStep(whole) + 1e-6 * value;
      if (isRest && isLot(other, factors, near)) return true;
    }
  }
  return false;
}

function isLot({ unit, separator, index }: Figure, [each, head]: readonly Figure[], near: readonly Figure[]): boolean {
  if (unit === '元' || each?.label.includes('各')) return true;
  return separator === SEPARATOR.none && figureAt(near, index - 1)?.unit === head?.unit;
}

/** 巡逻310次，出动民警620人次、辅警1240人次，平均每次6人: of both together. */
export function isOfBoth({ value, factors, total }: Told, near: readonly Figure[]): boolean {
  const beside = figureAt(near, total.index - 1);
  if (total.separator !== SEPARATOR.pause || beside?.unit !== total.unit || factors.includes(beside)) return false;
  return Math.abs(value - beside.value - total.value) <= halfStep(total) + 1e-6 * value;
}

/** Whether the total is something else that the figures near by make up. */
export function isExplained({ figure: each }: Apiece, near: readonly Figure[], { total, times }: Told): boolean {
  const amounts: Figure[] = [];
  const counts: number[] = [];
  for (const figure of without(near, total)) {
    if (figure.unit === each.unit) amounts.push(figure);
    else if (figure.unit !== '%') counts.push(figure.value);
  }
  if (isSumOfEach(each, near, total)) return true;
  // 三天分别为12、15、18万元，三天合计45万元，日均15万元: the total is that of the days.
  if (someAddUp(total, amounts) && times === 1) return true;
  for (const { value } of amounts)
    for (const [at, one] of counts.entries()) {
      if (isMet(value * one, total)) return true;
      for (const two of counts.slice(at + 1)) if (isMet(value * one * two, total)) return true;
    }
  return false;
}

function isMet(value: number, total: Figure): boolean {
  for (const times of PERIODS) if (Math.abs(value * times - total.value) <= halfStep(total) + 1e-6 * value) return true;
  return false;
}

/** 一线每人300元、共286人，辅助每人180元、共94人，发放10.27万元 */
function isSumOfEach({ unit }: Figure, near: readonly Figure[], total: Figure): boolean {
  const eachs: Figure[] = [];
  for (const figure of near) if (figure !== total && figure.unit === unit && readApiece(figure)) eachs.push(figure);
  if (eachs.length < 2) return false;
  const counted = figureAt(near, (eachs[0]?.index ?? 0) + 1)?.unit;
  const counts: Figure[] = [];
  for (const figure of near) if (figure.unit === counted && !readApiece(figure)) counts.push(figure);
  if (counts.length !== eachs.length) return false;
  let sum = 0;
  for (const [at, { value }] of eachs.entries()) sum += value * (counts[at]?.value ?? 0);
  return Math.abs(sum - total.value) <= halfStep(total) + 1e-6 * sum;
}
