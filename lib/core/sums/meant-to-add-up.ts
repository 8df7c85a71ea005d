import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { areComplements, isRest, shareNoun } from './groups.ts';
import type { Link } from './part-links.ts';
import { areNear, isOverfull, mayBeSlip } from './slips.ts';
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
  const isList = parts.every((part, at) => at === 0 || jointOf(figures, parts[at - 1], part) === SEPARATOR.pause);
  // Statistics, each of them rounded by itself.
  if (isMinor) return isList || (whole.value < MANY_STEPS * stepOf(whole) && !haveRates(parts, figures));
  if (link === 'bare' && !areNear(parts)) return false;
  const isSure = link === 'of-which' || link === 'divided' || link === 'bracket';
  // 其中升学312人、就业817人: two may be those worth naming.
  if (isSure && isList && (parts.length > 2 || sumOf(parts) > whole.value || shareNoun(...parts))) return true;
  const off = Math.abs(sumOf(parts) / whole.value - 1);
  if (isSure && off < NEARLY_ALL && (leaveNothing(parts) || isBudgetOf(whole, parts))) return true;
  return (isSure && isOverfull(whole, parts)) || isSmallCount(whole, parts) || mayBeSlip(whole, parts);
}

const NEARLY_ALL = 0.15;

/** 第一产业、……、第三产业 */
export function leaveNothing(parts: readonly Figure[]): boolean {
  const last = parts.at(-1);
  return last !== undefined && parts.some((part) => isRest(part) || (part !== last && areComplements(part, last)));
}

/** A percentage or a change stands among them. */
function haveRates(parts: readonly Figure[], figures: readonly Figure[]): boolean {
  return figures
    .slice(parts[0]?.index, parts.at(-1)?.index)
    .some(({ unit, kind }) => unit === '%' || kind === 'change');
}

/** The strongest mark between two parts. */
function jointOf(figures: readonly Figure[], before: Figure | undefined, { index }: Figure): number {
  let joint: number = SEPARATOR.none;
  for (let at = (before?.index ?? index) + 1; at <= index; at += 1)
    joint = Math.max(joint, figures[at]?.separator ?? SEPARATOR.none);
  return joint;
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
