import { OUT } from './balance-words.ts';
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
  if (!told || others.length < 2) return false;
  return (
    isWithOneMore(told, others, figures) ||
    hasRateOfSum(told, others, figures) ||
    someAreBoth(told, others) ||
    cameAndWent(told, others, figures) ||
    isOfAnotherCount(told, others, figures)
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

/** 高血压3124人、糖尿病1083人，两病共患462人，合计3745人: who is both is told once too often. */
function someAreBoth(told: Figure, others: readonly Figure[]): boolean {
  const sum = sumOf(others);
  return others.some(
    ({ label, value }) => OF_BOTH.test(label) && Math.abs(sum - 2 * value - told.value) <= noTolerance(told),
  );
}

const OF_BOTH = /[两双共兼都均重]|同时/u;

/** 由62家增至78家，新增21家、退出5家; 现有86人，年初92人，接收41人，解除47人: with one more that came or went. */
function cameAndWent(told: Figure, others: readonly Figure[], figures: readonly Figure[]): boolean {
  const asked = [told, ...others];
  const last = Math.max(...asked.map(({ index }) => index));
  const first = Math.min(...asked.map(({ index }) => index));
  const beside = [figures[first - 1], figures[last + 1]].filter(
    (figure) =>
      figure?.unit === told.unit &&
      (figure.index < first ? STOCKED : OUT).test(figure.label) &&
      (figure.index < first || figure.separator <= SEPARATOR.comma),
  );
  const group = [...asked, ...beside.flatMap((figure) => figure ?? [])];
  if (group.length > MOST_SIGNED || beside.length === 0 || !group.some(({ label }) => OUT.test(label))) return false;
  const signed = (at: number, sum: number): boolean => {
    const figure = group[at];
    if (!figure) return Math.abs(sum) <= noTolerance(told);
    return signed(at + 1, sum + figure.value) || signed(at + 1, sum - figure.value);
  };
  return signed(1, group[0]?.value ?? 0);
}

const MOST_SIGNED = 7;
const STOCKED = /[现原]有|在册|在[岗编职校院]|年[初末]|期[初末]/u;

/** 全年发电4284万度，……上网4158万度，电费1289万元，每度0.31元: apiece of another count. */
function isOfAnotherCount(told: Figure, others: readonly Figure[], figures: readonly Figure[]): boolean {
  const each = others.find(({ unit, kind }) => unit === told.unit && kind === 'other');
  const head = others.find(({ unit }) => unit !== told.unit);
  if (!each || !head || others.length > 2) return false;
  return figures.some(
    (count) =>
      count.unit === head.unit &&
      count !== head &&
      Math.abs(count.value * each.value - told.value) <= (count.value * stepOf(each) + stepOf(told)) / 2,
  );
}

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
