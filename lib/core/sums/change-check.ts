import { areInOneSentence } from './account-groups.ts';
import { saysMore } from './change-words.ts';
import { NO_FAULTS } from './each-figure.ts';
import type { Figure } from '../figures/figure.ts';
import { rangeOf } from './figure-lists.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { fitsPercent, halfStep, noTolerance, stepOf, sumTolerance } from './sums.ts';

const MAX_BACK = 6;
const FAR_BACK = 16;
const MOST_TIMES = 100;

/** A value before, one after, and by how much it is said to have changed. */
export interface Growth {
  before: Figure;
  after: Figure;
  change: Figure;
  /** By how much in its own unit, where that is told beside the percentage. */
  difference?: Figure | undefined;
}

/** The value after may be one further on: 收入86万元，其中租金42万元，比去年增长15% is said of the 86. */
export function checkNear(text: string, figures: readonly Figure[], growth: Growth): readonly SumFault[] {
  const { after } = growth;
  const values = [growth];
  for (let at = after.index - 1; at >= Math.max(0, after.index - MAX_BACK); at -= 1) {
    const earlier = figures[at];
    if (earlier?.unit !== after.unit || !earlier.exact) continue;
    const other = { ...growth, after: earlier };
    if (!areFarApart(other.before, other.after) && check(text, other).length === 0) return NO_FAULTS;
    values.push(other);
  }
  if (isToldFurtherBack(figures, growth)) return NO_FAULTS;
  for (const value of values)
    if (!isFarOff(value) && areInOneSentence(figures, value.after, after)) return check(text, value);
  return NO_FAULTS;
}

/** 发文13件，收文比上年的160件减少10%: no slip makes so much of it, but a nought too many or too few. */
function isFarOff({ before, after, change }: Growth): boolean {
  if (change.unit !== '%' || before.value <= 0 || after.value <= 0) return false;
  const expected = before.value * (1 + (saysMore(change.label) ? change.value : -change.value) / 100);
  const digits = expected > 0 ? Math.abs(Math.log10(after.value / expected)) : 0;
  return digits > MOST_DIGITS_OFF && Math.abs(digits - Math.round(digits)) > A_LITTLE;
}

const MOST_DIGITS_OFF = Math.log10(3);
const A_LITTLE = 0.05;

/** 余额7.36亿元，……，比年初6.74亿元净增0.62亿元: to the last digit, so that it is no chance. */
function isToldFurtherBack(figures: readonly Figure[], { before, after, change }: Growth): boolean {
  if (change.unit !== before.unit || change.decimals === 0) return false;
  for (const { unit, exact, value } of figures.slice(Math.max(0, after.index - FAR_BACK), after.index)) {
    const off = Math.abs(Math.abs(value - before.value) - change.value);
    if (unit === after.unit && exact && off <= noTolerance(after)) return true;
  }
  return false;
}

function areFarApart({ value: one }: Figure, { value: other }: Figure): boolean {
  return Math.max(one, other) > Math.min(one, other) * MOST_TIMES;
}

/** Asks where the change isn't what lies between the two. */
export function check(text: string, growth: Growth): readonly SumFault[] {
  const { before, after, change } = growth;
  if (!before.exact || !after.exact || !change.exact || before.value <= 0) return NO_FAULTS;
  const difference = after.value - before.value;
  const isDifference =
    change.unit === before.unit ||
    (before.unit === '%' && change.unit === '百分点') ||
    (before.unit === '‰' && change.unit === '千分点');
  if (!isDifference && change.unit !== '%') return NO_FAULTS;
  // 收入1967万元 and 每公斤4.1元 are two things.
  if (areFarApart(before, after)) return NO_FAULTS;
  // 由4.5立方米降到4.1立方米，共节水7万立方米: what came of it in all.
  if (isDifference && change.value > Math.max(before.value, after.value)) return NO_FAULTS;
  // Faster may be more (速度) or less (用时).
  const isMore = change.label.includes('提速') ? difference > 0 : saysMore(change.label);
  const told = isMore ? change.value : -change.value;
  const fits = isDifference && Math.abs(difference - told) <= sumTolerance([before, after, change]);
  const exact = Math.abs(difference - told) <= noTolerance(after);
  const isRounded = change.unit === '%' && fitsShare(growth, told);
  const minor = isRounded
    ? isOffRound(growth, told) || isOfAfter(growth, told)
    : fits && !exact && isLike(before, after) && isLike(after, change);
  if ((fits || isRounded) && !minor) return NO_FAULTS;
  if (change.unit === '%' && isOfOtherBase(text, Math.min(before.start, after.start), change.start)) return NO_FAULTS;
  const amount = isDifference
    ? inUnitOf(text, change, Math.abs(difference))
    : `${trimNumber(Number(Math.abs((difference / before.value) * 100).toFixed(Math.max(change.decimals, 1))))}%`;
  const values = before.start === after.start ? '' : `由${writtenAs(text, before)}到${writtenAs(text, after)}，`;
  const counted = `${values}算下来是${difference < 0 ? '减少' : '增加'}${amount}`;
  const figures = before.start === after.start ? [after, change] : [before, after, change];
  return [
    {
      ...rangeOf(figures),
      figures,
      message: `${counted}，文中写的是${saysMore(change.label) ? '增加' : '减少'}${writtenAs(text, change)}，${minor ? '如果不是四舍五入的缘故，' : ''}请核对`,
      minor,
      subject: `${writtenAs(text, before)}→${writtenAs(text, after)}：${writtenAs(text, change)}`,
    },
  ];
}

/** 收入（同口径）完成3.02亿元，增长14.6%: the base is reckoned anew for the rate; 生产总值 grows in constant prices. */
function isOfOtherBase(text: string, start: number, end: number): boolean {
  return OTHER_BASE.test(text.slice(Math.max(0, start - OTHER_WITHIN), end));
}

const OTHER_BASE = /(?:同|可比|新)口径|可比价|不变价|[剔扣]除[^，。；]{1,12}因素|实际$|生产总值|GDP|增加值/u;
/** Characters before the first of the values. */
const OTHER_WITHIN = 24;

/** 由1.6万增至2万，增幅32%: rounding may do that, but who tells values that come to 25% mostly reckons with these. */
function isOffRound({ before, after, change, difference }: Growth, told: number): boolean {
  const counted = ((after.value - before.value) / before.value) * 100;
  const round = Math.round(counted * 2) / 2;
  if (difference || change.decimals > 0 || before.scale !== after.scale) return false;
  return Math.abs(counted - round) < 1e-6 && Math.abs(round - told) >= LEAST_OFF;
}

/** 由3.2万吨降到2.8万吨，降幅14.3%: 0.4 of the 2.8, where the other values come out to a digit alike. */
function isOfAfter({ before, after, change, difference }: Growth, told: number): boolean {
  if (difference || change.decimals === 0 || before.scale !== after.scale) return false;
  const share = ((after.value - before.value) / after.value) * 100;
  const counted = ((after.value - before.value) / before.value) * 100;
  const step = stepOf(change);
  return told < 0 && Math.abs(share - told) <= step / 2 && Math.abs(counted - told) > step * FAR_STEPS;
}

const FAR_STEPS = 5;
const LEAST_OFF = 2;

function isLike(one: Figure, other: Figure): boolean {
  return one.decimals > 0 && one.decimals === other.decimals && (one.scale === other.scale || one.unit === '%');
}

/** Rounded values leave a span of percentages, and a percentage may be rounded or cut off. */
function fitsShare({ before, after, change, difference }: Growth, told: number): boolean {
  // 由1.2万人增加到1.5万人，增加3000人: the difference is told closer than the values.
  if (difference && Math.abs(after.value - before.value) > 0 && !fitsDifference(before, difference, change))
    return false;
  const decimals = after.scale === before.scale ? Math.max(after.decimals, before.decimals) : undefined;
  const [slack, slackBefore] = [halfStep(after, decimals), halfStep(before, decimals)];
  const least = ((after.value - slack) / (before.value + slackBefore) - 1) * 100;
  const most = ((after.value + slack) / Math.max(before.value - slackBefore, 1e-9) - 1) * 100;
  return told < 0 ? fitsPercent(change, -told, -most, -least) : fitsPercent(change, told, least, most);
}

function fitsDifference(before: Figure, difference: Figure, share: Figure): boolean {
  const [slack, slackBefore] = [halfStep(difference), halfStep(before) + halfStep(difference)];
  const least = ((difference.value - slack) / (before.value + slackBefore)) * 100;
  const most = ((difference.value + slack) / Math.max(before.value - slackBefore, 1e-9)) * 100;
  return fitsPercent(share, share.value, least, most);
}

/** The changes between two values, each with the difference that is told among them. */
export function checkAll(
  text: string,
  values: Omit<Growth, 'change'>,
  changes: readonly Figure[],
): readonly SumFault[] {
  const { before, after } = values;
  const told = amountIn(changes, before.unit);
  const isRight =
    told && Math.abs(Math.abs(after.value - before.value) - told.value) <= sumTolerance([before, after, told]);
  const difference = isRight ? told : undefined;
  const faults: SumFault[] = [];
  for (const change of changes) faults.push(...check(text, { ...values, change, difference }));
  return faults;
}

function amountIn(changes: readonly Figure[], unit: string): Figure | undefined {
  for (const change of changes) if (change.unit === unit && unit !== '%' && change.exact) return change;
  return undefined;
}
