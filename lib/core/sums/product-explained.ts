import { type Apiece, readApiece } from './apiece.ts';
import type { Figure } from '../figures/figure.ts';
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
  const isNear = (one: number, other: number) => Math.abs(one / other - 1) < ROUNDED;
  return (
    head !== undefined &&
    around.some(
      (one) =>
        (one.unit === head.unit && one.index < total.index && isNear(apart * one.value, total.value)) ||
        (one.unit === '元' && total.unit === '元' && one.index > total.index && isNear(one.value, value)),
    )
  );
}

const ROUNDED = 0.002;

/** Whether the total is something else that the figures near by make up. */
export function isExplained({ figure: each }: Apiece, near: readonly Figure[], { total, times }: Told): boolean {
  const others = near.filter((figure) => figure !== total);
  const counts = others.filter(({ unit }) => unit !== each.unit && unit !== '%').map(({ value }) => value);
  const amounts = others.filter(({ unit }) => unit === each.unit);
  const isMet = (value: number) =>
    PERIODS.some((times) => Math.abs(value * times - total.value) <= halfStep(total) + 1e-6 * value);
  if (isSumOfEach(each, near, total)) return true;
  // 三天分别为12、15、18万元，三天合计45万元，日均15万元: the total is that of the days.
  if (someAddUp(total, amounts) && times === 1) return true;
  return amounts.some(({ value }) =>
    counts.some((one, at) => isMet(value * one) || counts.slice(at + 1).some((two) => isMet(value * one * two))),
  );
}

/** 一线每人300元、共286人，辅助每人180元、共94人，发放10.27万元 */
function isSumOfEach({ unit }: Figure, near: readonly Figure[], total: Figure): boolean {
  const eachs = near.filter((figure) => figure !== total && figure.unit === unit && readApiece(figure));
  const [first] = eachs;
  const counted = near.find((figure) => figure.index === (first?.index ?? 0) + 1)?.unit;
  const counts = near.filter((figure) => figure.unit === counted && !readApiece(figure));
  if (eachs.length < 2 || counts.length !== eachs.length) return false;
  const sum = eachs.reduce((all, { value }, at) => all + value * (counts[at]?.value ?? 0), 0);
  return Math.abs(sum - total.value) <= halfStep(total) + 1e-6 * sum;
}
