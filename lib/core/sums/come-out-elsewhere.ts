import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { fits } from './rate-fits.ts';
import type { SumFault } from './sum-fault.ts';
import { addsUp, noTolerance, stepOf, sumOf, sumTolerance } from './sums.ts';

/** Figures before a rate among which its part stands. */
const NEAR = 4;
/** Figures before and behind a rate among which its whole stands. */
const FAR = 24;
/** Neighbours that are one part together: 竣工11个，在建13个，开工率88.9%. */
const TOGETHER = 3;

/**
 * Whether what is asked comes out of other figures of the line: the reader who reckons finds it right there. Figures
 * with many digits fit by no chance, so that only these are looked for far away.
 */
export function comesOutElsewhere({ figures: asked }: SumFault, figures: readonly Figure[]): boolean {
  const rate = asked.find(({ unit }) => unit === '%');
  if (rate) return rate.kind !== 'change' && rateFitsElsewhere(rate, asked, figures);
  const [told, ...others] = asked;
  return (
    told !== undefined &&
    others.length > 1 &&
    (isWithOneMore(told, others, figures) || hasRateOfSum(told, others, figures))
  );
}

/** 营收1846万元，……占849万元，佣金221.5万元，佣金率12%: of a whole told earlier. */
function rateFitsElsewhere(rate: Figure, asked: readonly Figure[], figures: readonly Figure[]): boolean {
  const isSure = rate.decimals > 0;
  const from = Math.max(0, rate.index - (isSure ? FAR : NEAR));
  const around = figures.slice(from, rate.index + (isSure ? 2 : 0)).filter((figure) => figure.kind !== 'change');
  const parts = figures.slice(Math.max(0, rate.index - (isSure ? NEAR : 1)), rate.index);
  return parts.some((part, at) => {
    let sum = 0;
    return parts.slice(at, at + (isSure ? TOGETHER : 1)).some((next) => {
      sum += next.unit === part.unit ? next.value : Number.NaN;
      return around.some(
        (whole) =>
          whole.unit === part.unit &&
          part.unit !== '%' &&
          whole.value >= sum &&
          !(asked.includes(whole) && asked.includes(part) && next === part) &&
          fits(whole, { ...part, value: sum }, rate),
      );
    });
  });
}

/** 共有16个（含企业2个）; 数学8人、英语6人，两科都不及格3人: one more of them is told in brackets, or some are both. */
function isWithOneMore(told: Figure, others: readonly Figure[], figures: readonly Figure[]): boolean {
  const last = Math.max(told.index, ...others.map(({ index }) => index));
  const first = Math.min(told.index, ...others.map(({ index }) => index));
  const [before, behind] = [figures[first - 1], figures[last + 1]];
  const off = told.value - sumOf(others);
  const isOff = (figure: Figure, by: number) =>
    figure.unit === told.unit && Math.abs(figure.value - by) <= noTolerance(told);
  if (behind && behind.separator <= SEPARATOR.comma) {
    if (behind.depth > (figures[last]?.depth ?? 0) && isOff(behind, off)) return true;
    if (BOTH.test(behind.label) && isOff(behind, -off)) return true;
    if (Math.abs(off) >= SURE * stepOf(told) && (isOff(behind, off) || isOff(behind, -off))) return true;
  }
  // 日均就餐6840人次、5120人次、3640人次，合计15600人次: each is told of a day.
  return before?.kind === 'other' && figures[first]?.separator === SEPARATOR.pause && isOff(before, off);
}

/** Smaller ones are there by chance. */
const SURE = 10;
const BOTH = /[都均兼]|同时|重[复合叠]|既/u;

/** 毕业生592人，升学203人、就业341人、出国27人，去向落实率96.5%: how many of all they are is told. */
function hasRateOfSum(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  const last = Math.max(whole.index, ...parts.map(({ index }) => index));
  const sum = { ...whole, value: sumOf(parts) };
  return (
    sum.value < whole.value &&
    !addsUp(whole, parts, sumTolerance([whole, ...parts])) &&
    figures
      .slice(last + 1, last + 3)
      .some((rate) => rate.unit === '%' && Math.abs((sum.value / whole.value) * 100 - rate.value) <= stepOf(rate) / 2)
  );
}
