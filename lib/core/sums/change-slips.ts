import { type Growth, check } from './change-check.ts';
import { isChange, saysFaster, saysMore } from './change-words.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount, isPercent } from './figure-lists.ts';
import { fits } from './rate-fits.ts';
import { isRateSlip } from './rate-slips.ts';
import { isSlip } from './slips.ts';
import type { SumFault } from './sum-fault.ts';
import { noTolerance, stepOf, sumTolerance } from './sums.ts';

/** 比上年的, 与去年春运的, 较整治前, 在上年20亿元的基础上: what it is compared with. */
const BASE =
  /(?:^|[，。；、])[^，。；]{0,12}(?:[比较]|[与同跟和](?!意|步|时|志|学|期))[^，。；]{0,14}$|(?:^|[，。；])在[^，。；]{1,10}$/u;
const FROM = /[由从][^，。；]{0,10}$/u;
const REACHED = /[到至为成]了?[^，。；]{0,4}$/u;
/** 添了, 多了, 一次提高, 人均增加 */
const CHANGED = /[增减多少升降添省缩压扩涨跌高低短长快慢]/u;
/** 由326人发展到358人，新发展42人 */
const LESS = /[减少降省缩压跌低短]/u;
const OTHER = /其中|分别|依次|[每各]|共|完成|累计|达到?$|[到至为]$|年均/u;
/** Figures. */
const [MAX_BACK, MAX_BEHIND] = [12, 3];
const LONGEST = 14;

/**
 * A change that one slip of the pen, or the wrong base, explains where the values stand clauses apart: 上线536人，上线率65%；与去年的486人相比，增加51人.
 */
export function readChangeSlips(
  text: string,
  figures: readonly Figure[],
  change: Figure,
  at: number,
): readonly SumFault[] {
  if (!change.exact || change.label.length > LONGEST || !CHANGED.test(change.label)) return NO_FAULTS;
  if (OTHER.test(change.label) || change.separator >= SEPARATOR.stop) return NO_FAULTS;
  const pair =
    fromTo(figures, change, at) ??
    compared(figures, change, at) ??
    risen(figures, change, at) ??
    ofTwoTimes(figures, change, at);
  if (!pair || someFit(figures, change, pair)) return NO_FAULTS;
  const [before, after] = pair;
  const difference = Math.abs(after.value - before.value);
  if (difference === 0 || before.value <= 0) return NO_FAULTS;
  const isMore = saysFaster(change.label) ? after.value > before.value : !LESS.test(change.label);
  if (isMore !== after.value > before.value) return NO_FAULTS;
  const isAsked = isPercent(change)
    ? isShareSlip(change, before, after, difference)
    : isSlip(change, difference) && Math.abs(difference - change.value) > sumTolerance([before, after, change]);
  if (!isAsked) return NO_FAULTS;
  const label = isChange(change.label) ? change.label : isMore ? '增加' : '减少';
  const growth: Growth = { before, after, change: { ...change, label } };
  const [fault] = saysMore(label) === isMore ? check(text, growth) : NO_FAULTS;
  // As it stands in the line, so that none is asked about twice.
  return fault ? [{ ...fault, figures: [before, after, change] }] : NO_FAULTS;
}

/** A digit is another one, or it was reckoned over the value after. */
function isShareSlip(change: Figure, before: Figure, after: Figure, difference: number): boolean {
  if (change.decimals === 0) return false;
  const counted = (difference / before.value) * 100;
  if (Math.abs(counted - change.value) <= stepOf(change) * ROUNDED) return false;
  return isRateSlip(change, counted) || fits(after, { ...after, value: difference }, change);
}

/** Last digits. */
const ROUNDED = 1.5;

type Pair = readonly [before: Figure, after: Figure];

/** 由45支添到72支，添了17支 */
function fromTo(figures: readonly Figure[], change: Figure, at: number): Pair | undefined {
  for (const index of [at - 1, at - 2, at - 3, at + 2]) {
    const [before, after] = [figures[index - 1], figures[index]];
    if (!before || !after || !areValues(before, after, change) || after.separator > SEPARATOR.none) continue;
    // 少发23起，由187起降至174起
    if (index > at && (before.separator !== SEPARATOR.comma || !TOLD_FIRST.test(change.label))) continue;
    if (FROM.test(before.label) && REACHED.test(after.label)) return [before, after];
  }
  return undefined;
}

const TOLD_FIRST = /[同环]比|[比较]|净/u;

/** 2023年接待42万人次，今年51万人次，增长20% */
function ofTwoTimes(figures: readonly Figure[], change: Figure, at: number): Pair | undefined {
  const [one, other] = [figures[at - 2], figures[at - 1]];
  if (!one || !other || !areValues(one, other, change) || !isExactAmount(one) || !isExactAmount(other))
    return undefined;
  if (other.separator > SEPARATOR.semicolon || change.separator > SEPARATOR.comma) return undefined;
  if (THEN.test(one.label) && NOW.test(other.label)) return [one, other];
  return NOW.test(one.label) && THEN.test(other.label) ? [other, one] : undefined;
}

const THEN = /20\d\d年(?!以来)|[去前上往]年|同期|上[学季月半期届]|[年期月]初|原[来有先]|改[造革]前|整治前/u;
const NOW = /今年|本[年期月学季届次]|当年|目前|现[在有]?|[年期月]末|[年月]底|改[造革]后|整治后|20\d\d年/u;

/** The nearest amount before what it is compared with. */
function compared(figures: readonly Figure[], change: Figure, at: number): Pair | undefined {
  for (let index = at - 1; index >= Math.max(1, at - MAX_BEHIND); index -= 1) {
    const before = figures[index];
    if (!before || (index < at - 1 && !isRelated(figures[index + 1], before))) return undefined;
    if (before.kind !== 'amount' || isPercent(before) || !BASE.test(before.gap)) continue;
    for (let earlier = index - 1; earlier >= Math.max(0, index - REACH); earlier -= 1) {
      const after = figures[earlier];
      if (after && areValues(before, after, change) && isExactAmount(after)) return [before, after];
    }
    return undefined;
  }
  return undefined;
}

const REACH = 5;

/** Another change of the same. */
function isRelated(figure: Figure | undefined, before: Figure): boolean {
  return figure !== undefined && (isPercent(figure) || figure.unit === before.unit) && CHANGED.test(figure.label);
}

/** 摸底518人；期末583人，比摸底时增加65人，提高11.1%: the difference right before the share is that of two values. */
function risen(figures: readonly Figure[], change: Figure, at: number): Pair | undefined {
  const difference = figures[at - 1];
  if (!isPercent(change) || !difference || isPercent(difference) || !CHANGED.test(difference.label)) return undefined;
  if (change.separator > SEPARATOR.comma || OTHER.test(difference.label) || !difference.exact) return undefined;
  const after = figures[at - 2];
  if (!after || after.unit !== difference.unit || !isExactAmount(after)) return undefined;
  for (let index = at - 3; index >= Math.max(0, at - REACH - 3); index -= 1) {
    const before = figures[index];
    if (before?.unit !== after.unit || !isExactAmount(before)) continue;
    const off = Math.abs(Math.abs(after.value - before.value) - difference.value);
    if (off <= noTolerance(after)) return [before, after];
  }
  return undefined;
}

function areValues(before: Figure, after: Figure, change: Figure): boolean {
  if (before.unit !== after.unit || !before.exact || !after.exact) return false;
  return isPercent(change) ? !isPercent(before) : change.unit === before.unit;
}

/** It lies between some other two. */
function someFit(figures: readonly Figure[], change: Figure, pair: Pair): boolean {
  const near = figures.slice(Math.max(0, change.index - MAX_BACK), change.index + MAX_BEHIND);
  for (const base of near) {
    if (base === change || base.value <= 0 || (isPercent(change) && isPercent(base))) continue;
    // 增加65人，增长12.5%: of the value without it.
    if (isPercent(change) && base.kind === 'change' && isOfStep(near, base, change, pair)) return true;
    for (const other of near) {
      if (other === base || other === change || other.unit !== base.unit) continue;
      const value = Math.abs(other.value - base.value);
      if (!isPercent(change)) {
        if (base.unit === change.unit && Math.abs(value - change.value) <= sumTolerance([base, other, change]))
          return true;
      } else if (!isTurned(base, other, pair) && fits(base, { ...base, value }, change)) return true;
    }
  }
  return false;
}

/** The value after, taken for the base. */
function isTurned(base: Figure, other: Figure, [before, after]: Pair): boolean {
  return base.value === after.value && other.value === before.value;
}

/** A difference told over some value, or over the value before. */
function isOfStep(near: readonly Figure[], step: Figure, change: Figure, [, after]: Pair): boolean {
  for (const value of near) {
    if (value.unit !== step.unit || value === step) continue;
    for (const base of [value.value - step.value, value.value + step.value])
      if (
        base > 0 &&
        Math.abs(base - after.value) > noTolerance(after) &&
        fits({ ...value, value: base }, step, change)
      )
        return true;
  }
  return false;
}
