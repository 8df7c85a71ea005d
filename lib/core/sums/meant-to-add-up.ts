import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { jointBetween } from './figure-lists.ts';
import { areComplements, isRest, shareNoun } from './groups.ts';
import type { Link } from './part-links.ts';
import { areNear, isOverfull, mayBeSlip } from './slips.ts';
import { isFunded } from './part-list.ts';
import { stepOf, sumOf } from './sums.ts';

interface Judged {
  whole: Figure;
  parts: readonly Figure[];
  link: Link;
  figures: readonly Figure[];
  /** Rounding alone may have done it. */
  isMinor: boolean;
}

/** 、 lists all there is; clauses often tell only what is worth naming, or groups that share members. */
export function areMeantToAddUp({ whole, parts, link, figures, isMinor }: Judged): boolean {
  const isList = areListed(parts, figures);
  // Statistics, each of them rounded by itself.
  if (isMinor) return isList || (whole.value < MANY_STEPS * stepOf(whole) && !haveRates(parts, figures));
  if (link === 'bare' && !areNear(parts)) return false;
  // 花费7.85万元，镇里补助4万元，村里出资4.35万元: who paid it.
  if (parts.every(isFunded) && Math.abs(sumOf(parts) / whole.value - 1) < FUNDED) return true;
  const isSure = link === 'of-which' || link === 'divided' || link === 'bracket';
  // 其中升学312人、就业817人: two may be those worth naming.
  if (isSure && isList && (parts.length > 2 || sumOf(parts) > whole.value || shareNoun(...parts))) return true;
  const off = Math.abs(sumOf(parts) / whole.value - 1);
  if (isSure && off < NEARLY_ALL && (leaveNothing(parts) || isBudgetOf(whole, parts))) return true;
  return (isSure && isOverfull(whole, parts)) || isSmallCount(whole, parts) || mayBeSlip(whole, parts);
}

/** By 、 alone. */
function areListed(parts: readonly Figure[], figures: readonly Figure[]): boolean {
  let before = parts[0]?.index ?? 0;
  for (const { index } of parts.slice(1)) {
    if (jointBetween(figures, before, index) !== SEPARATOR.pause) return false;
    before = index;
  }
  return true;
}

const NEARLY_ALL = 0.15;
const FUNDED = 0.1;

/** 第一产业、……、第三产业 */
export function leaveNothing(parts: readonly Figure[]): boolean {
  const last = parts.at(-1);
  if (!last) return false;
  // 一季度48次、二季度36次、三季度21次、四季度15次
  if (parts.length === QUARTERS && parts.every(isQuarter)) return true;
  for (const part of parts) if (isRest(part) || (part !== last && areComplements(part, last))) return true;
  return false;
}

const QUARTERS = 4;

function isQuarter({ label }: Figure): boolean {
  return label.endsWith('季度') || label.endsWith('季');
}

/** A percentage or a change stands among them. */
function haveRates(parts: readonly Figure[], figures: readonly Figure[]): boolean {
  return figures.slice(parts[0]?.index, parts.at(-1)?.index).some(isRate);
}

function isRate({ unit, kind }: Figure): boolean {
  return unit === '%' || kind === 'change';
}

/** Of a few hundred everyone is told. */
function isSmallCount({ value, scale, decimals }: Figure, parts: readonly Figure[]): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  const isRun = first !== undefined && last !== undefined && last.index - first.index === parts.length - 1;
  return scale === 1 && decimals === 0 && value < SMALL && parts.length > 2 && isRun;
}

const SMALL = 1000;
const MANY_STEPS = 1000;

/** 活动经费共计3.2万元。其中：…… */
const BUDGET = /(?:经费|预算|费用|开支)(?:[共总合]计?|概算)/u;

export function isBudgetOf({ unit, label }: Figure, parts: readonly Figure[]): boolean {
  return parts.length > 3 && unit === '元' && BUDGET.test(label);
}
