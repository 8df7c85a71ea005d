import { holdsAll } from './holds-all.ts';
import { digitsOf, MIN_DIGITS, significant } from './likeness.ts';
import type { Quantity } from './quantity.ts';
import { OF_EACH } from './quantity-name.ts';
import { isChangedFrom } from './told-change.ts';
import { areMistyped, areOfOneThing, isRareSwap, isSwap } from './swapped.ts';

/** Two values further apart are hardly the same thing told twice. */
const MOST_APART = 1.3;
const MOST_SLIPPED = 2;
/** Enough where both are told of all: 全年52起 and 全年25起. */
const FEW_DIGITS = 2;
/** A name told of each of many things is shorter: 培训人员. */
const OWN_NAME = 6;
const LARGE = 10_000;

/** Whether two quantities that share a key, with different values, look like one, told twice, the second time with a slip. */
export function looksLikeOne(one: Quantity, other: Quantity): boolean {
  return areToldAlike(one, other) && areOfOneWhole(one.whose, other.whose) && !isChange(one, other);
}

function isChange(one: Quantity, other: Quantity): boolean {
  return isChangedFrom(one.changes, one.figure, other.figure) || isChangedFrom(other.changes, other.figure, one.figure);
}

/** 全县 and 全市 have each their own. */
function areOfOneWhole(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((whole) => other.includes(whole));
}

function areToldAlike(one: Quantity, other: Quantity): boolean {
  const low = Math.min(one.figure.value, other.figure.value);
  const high = Math.max(one.figure.value, other.figure.value);
  if (low <= 0 || low === high || high > low * MOST_SLIPPED) return false;
  if (areMistyped(one, other)) return true;
  if (isSwap(one.figure, other.figure)) return areOfOneThing(one, other) || isRareSwap(one, other);
  const areWhole = one.isWhole && other.isWhole;
  if (areWhole && isSwap(one.figure, other.figure, FEW_DIGITS) && areOfOneThing(one, other)) return true;
  if (!one.isPlain || !other.isPlain) return false;
  const isOneName = one.name === other.name;
  if (!isOneName && (one.isNew !== other.isNew || one.isMean !== other.isMean)) return false;
  const isWithin = isOneName || holdsAll(other.name, one.name);
  const isAround = isOneName || holdsAll(one.name, other.name);
  // The order of words doesn't count.
  const isNear = high <= low * MOST_APART && (one.sure || other.sure || (isOneName && areAims(one, other)));
  if (isWithin && isAround && (areWhole || isNear || isLargeAim(one, other))) return true;
  // 合格率 alone may be that of anything.
  if (one.figure.unit === '%' && !isOneName && !(one.sure && other.sure)) return false;
  return (isWithin || isAround) && (isOwn(one) || isOwn(other)) && isSlip(one.figure, other.figure);
}

/** 预计接待游客1.5万人次, 预计接待游客2.5万人次: what is planned in ten thousands is seldom planned twice. */
function isLargeAim(one: Quantity, other: Quantity): boolean {
  const [aim, otherAim] = [one.figure, other.figure];
  const areLarge = aim.scale >= LARGE && otherAim.scale >= LARGE && aim.kind === 'amount' && otherAim.kind === 'amount';
  return areLarge && one.ahead === true && other.ahead === true && isSlip(aim, otherAim, FEW_DIGITS);
}

/** 主会场预计到场800人, 主会场预计到场1000人: what is planned is seldom planned twice. */
function areAims(one: Quantity, other: Quantity): boolean {
  return one.ahead === true && other.ahead === true && one.figure.unit !== '元' && !OF_EACH.test(one.name);
}

function isOwn({ name, opens, sure }: Quantity): boolean {
  return sure || opens || name.length >= OWN_NAME;
}

/** 1240 and 1420, 345 and 346: a digit mistyped, or two in the wrong order; the same whichever is told first. */
export function isSlip(one: Quantity['figure'], other: Quantity['figure'], leastDigits = MIN_DIGITS): boolean {
  const [left, right] = [digitsOf(one), digitsOf(other)];
  if (left.length !== right.length) return false;
  let wrong = 0;
  for (let at = 0; at < left.length; at += 1) if (left.charAt(at) !== right.charAt(at)) wrong += 1;
  return wrong === 1
    ? Math.max(significant(left), significant(right)) >= leastDigits
    : wrong === 2 && inOrder(left) === inOrder(right);
}

function inOrder(digits: string): string {
  return [...digits].sort().join('');
}
