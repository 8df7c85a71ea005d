import { OUT } from './balance-words.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { endsOf, isPercent } from './figure-lists.ts';
import { fits } from './rate-fits.ts';
import type { SumFault } from './sum-fault.ts';
import { addsUp, noTolerance, stepOf, sumOf } from './sums.ts';

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
  const rate = asked.find(isPercent);
  // 占任务的71%，比同期的67.2%快3.8个百分点: that each rate is right says nothing of what lies between.
  if (rate && asked.some(isPoints)) return false;
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

function isPoints({ unit }: Figure): boolean {
  return unit === '百分点';
}

/** 营收1846万元，……占849万元，佣金221.5万元，佣金率12%: of a whole told earlier. */
function rateFitsElsewhere(rate: Figure, asked: readonly Figure[], figures: readonly Figure[]): boolean {
  const isSure = rate.decimals > 0;
  const from = Math.max(0, rate.index - (isSure ? FAR : NEAR));
  const around = figures.slice(from, rate.index + (isSure ? 2 : 0));
  const parts = figures.slice(Math.max(0, rate.index - (isSure ? NEAR : 1)), rate.index);
  for (const [at, part] of parts.entries()) {
    if (part.unit === '%') continue;
    let sum = 0;
    for (const next of parts.slice(at, at + (isSure ? TOGETHER : 1))) {
      if (next.unit !== part.unit) break;
      sum += next.value;
      const known = next === part && asked.includes(part) ? asked : NONE;
      if (fitsSome(around, { ...part, value: sum }, rate, known)) return true;
    }
  }
  return false;
}

const NONE: readonly Figure[] = [];

/** It is that share of one of them that isn't `known`. */
function fitsSome(wholes: readonly Figure[], part: Figure, rate: Figure, known: readonly Figure[]): boolean {
  for (const whole of wholes) {
    if (whole.kind === 'change' || whole.unit !== part.unit || whole.value < part.value) continue;
    // 1.2万元, rounded, would be 97% of itself.
    if (whole.index === part.index) continue;
    if (!known.includes(whole) && fits(whole, part, rate)) return true;
  }
  return false;
}

/** 共有16个（含企业2个）; 数学8人、英语6人，两科都不及格3人: one more of them is told in brackets, or some are both. */
function isWithOneMore(told: Figure, others: readonly Figure[], figures: readonly Figure[]): boolean {
  const [first, last] = endsOf([told, ...others]);
  const [before, behind] = [figures[first - 1], figures[last + 1]];
  const off = told.value - sumOf(others);
  if (behind && behind.separator <= SEPARATOR.comma) {
    const [isOff, isOver] = [isAmount(behind, told, off), isAmount(behind, told, -off)];
    if (behind.depth > (figures[last]?.depth ?? 0) && isOff) return true;
    if (BOTH.test(behind.label) && isOver) return true;
    if (Math.abs(off) >= SURE * stepOf(told) && (isOff || isOver)) return true;
  }
  // 日均就餐6840人次、5120人次、3640人次，合计15600人次: each is told of a day.
  return before?.kind === 'other' && figures[first]?.separator === SEPARATOR.pause && isAmount(before, told, off);
}

/** So much of what the total is of. */
function isAmount({ unit, value }: Figure, told: Figure, amount: number): boolean {
  return unit === told.unit && Math.abs(value - amount) <= noTolerance(told);
}

/** Smaller ones are there by chance. */
const SURE = 10;
const BOTH = /[都均兼]|同时|重[复合叠]|既/u;

/** 高血压3124人、糖尿病1083人，两病共患462人，合计3745人: who is both is told once too often. */
function someAreBoth(told: Figure, others: readonly Figure[]): boolean {
  const sum = sumOf(others);
  for (const { label, value } of others)
    if (Math.abs(sum - 2 * value - told.value) <= noTolerance(told) && OF_BOTH.test(label)) return true;
  return false;
}

const OF_BOTH = /[两双共兼都均重]|同时/u;

/** 由62家增至78家，新增21家、退出5家; 现有86人，年初92人，接收41人，解除47人: with one more that came or went. */
function cameAndWent(told: Figure, others: readonly Figure[], figures: readonly Figure[]): boolean {
  const group = [told, ...others];
  const [first, last] = endsOf(group);
  const [before, behind] = [figures[first - 1], figures[last + 1]];
  if (before?.unit === told.unit && STOCKED.test(before.label)) group.push(before);
  if (behind?.unit === told.unit && behind.separator <= SEPARATOR.comma && OUT.test(behind.label)) group.push(behind);
  const areMore = group.length > others.length + 1;
  if (!areMore || group.length > MOST_SIGNED || !group.some(isOut)) return false;
  return comesOutSigned(group, noTolerance(told), 1, told.value);
}

function isOut({ label }: Figure): boolean {
  return OUT.test(label);
}

/** Those from `at` on, added or taken away, leave nothing of the sum. */
function comesOutSigned(group: readonly Figure[], tolerance: number, at: number, sum: number): boolean {
  const figure = group[at];
  if (!figure) return Math.abs(sum) <= tolerance;
  return (
    comesOutSigned(group, tolerance, at + 1, sum + figure.value) ||
    comesOutSigned(group, tolerance, at + 1, sum - figure.value)
  );
}

const MOST_SIGNED = 7;
const STOCKED = /[现原]有|在册|在[岗编职校院]|年[初末]|期[初末]/u;

/** 全年发电4284万度，……上网4158万度，电费1289万元，每度0.31元: apiece of another count. */
function isOfAnotherCount(told: Figure, others: readonly Figure[], figures: readonly Figure[]): boolean {
  const [one, other, more] = others;
  if (!one || !other || more) return false;
  const [each, head] = one.unit === told.unit ? [one, other] : [other, one];
  if (each.unit !== told.unit || each.kind !== 'other' || head.unit === told.unit) return false;
  for (const count of figures)
    if (
      count.unit === head.unit &&
      count !== head &&
      Math.abs(count.value * each.value - told.value) <= (count.value * stepOf(each) + stepOf(told)) / 2
    )
      return true;
  return false;
}

/** 毕业生592人，升学203人、就业341人、出国27人，去向落实率96.5%: how many of all they are is told. */
function hasRateOfSum(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  const sum = sumOf(parts);
  if (parts.some(({ unit }) => unit !== whole.unit)) return false;
  if (sum >= whole.value || addsUp(whole, parts)) return false;
  const [, last] = endsOf([whole, ...parts]);
  const share = (sum / whole.value) * 100;
  for (const rate of figures.slice(last + 1, last + 3))
    if (rate.unit === '%' && rate.value < ALL && Math.abs(share - rate.value) <= stepOf(rate) / 2) return true;
  return false;
}

/** 发放率100% is of all, however near the parts come to it. */
const ALL = 100;
