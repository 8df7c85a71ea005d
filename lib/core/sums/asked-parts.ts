import { PASSED } from './balance-words.ts';
import type { Figure } from '../figures/figure.ts';
import { RESPECTIVE } from '../figures/read-figures.ts';
import { isApart, isPaused } from './figure-lists.ts';
import { areAlike, areMixed, isRest, nameOf, shareNoun } from './groups.ts';
import { isBudgetOf, leaveNothing } from './meant-to-add-up.ts';
import { type Link, OPENS } from './part-links.ts';
import { isBase } from './part-list.ts';
import { areNotAll } from './slips.ts';
import { stepOf, sumOf } from './sums.ts';

const DOES = /分别(?![为是有占达共])[一-龥]{2}/u;
const LEAST_DONE = 0.85;

/** Whether parts that don't come to their whole are told so that all of it is meant. */
export function isAsked(whole: Figure, parts: readonly Figure[], link: Link, figures: readonly Figure[]): boolean {
  const [first, second] = parts;
  if (!first || !second) return false;
  // A rate is no sum of rates.
  if (whole.unit === '%' && /[率度]/u.test(whole.label)) return false;
  const share = sumOf(parts) / whole.value;
  // 优秀96人、良好142人、合格60人: the others failed, which nobody likes to tell.
  if (share < 1 && PASSED.test(nameOf(parts.at(-1) ?? second))) return false;
  const complete = leaveNothing(parts);
  const divided = link === 'respectively' || link === 'divided';
  const mixed = !complete && !divided && areMixed(parts);
  const isBudget = isBudgetOf(whole, parts);
  const isAll =
    divided ||
    link === 'bracket' ||
    isBudget ||
    RESPECTIVE.test(first.label) ||
    parts.some(isRest) ||
    (complete && parts.length === 2) ||
    (share > 1 && isListed(parts) && (whole.unit === '元' || areAlike(parts)));
  if (!isAll && areNotAll(whole, parts)) return false;
  // 零售总额67亿元，增长9%，其中限额以上4亿元，增长9%，批发销售额103亿元
  if (second.value > whole.value && isToldAlone(first, second, figures)) return false;
  if (share > 1)
    return complete ? share <= 3 : mixed ? isOneTooMany(parts, share) : share <= (link === 'bracket' ? 1.5 : 2);
  if (complete) return share >= 0.4;
  // 总投资7.9亿元。其中A 3.2亿元，B 2.4亿元: in a sentence of their own, those worth naming.
  if (link === 'of-which' && OPENS.test(first.gap) && share < (isBudget ? LEAST_OF_BUDGET : LEAST_APART)) return false;
  if (mixed) return isListed(parts) && share >= LEAST_APART;
  // 贷款1110亿元，两项改革试点分别发放671亿元、86亿元: what is told respectively may be done by others.
  if (link === 'respectively' && DOES.test(first.gap)) return share >= LEAST_DONE;
  if (divided || link === 'bare') return share >= 0.6;
  if (link === 'among') return share >= 0.7 && !hasRateOfItsOwn(first, figures);
  // 工业投资3亿元，增长12%，技改投资1.2亿元: each told by itself, as far as it is worth naming.
  if (isToldAlone(first, second, figures)) return false;
  const alike = areAlike(parts);
  // 自建房3.9万栋，有隐患的218栋: another kind of group, as what is missing is far more.
  if (!alike && parts.length === 2 && whole.value - sumOf(parts) > second.value * 2) return false;
  // 一级21起，二级86起: commas tell those worth naming; grades leave some out.
  if (!isListed(parts) && parts.every(isApart)) return share >= LEAST_NAMED;
  if (parts.length > 2 && !alike) return share >= (whole.unit === '元' ? 0.93 : LEAST_UNLIKE);
  if (parts.length > 2 && areGrades(parts)) return share >= LEAST_NAMED;
  // Of a few, one is much.
  const least = parts.length > 2 ? LEAST_OF_FEW : LEAST_OF_TWO;
  return share >= (alike && whole.value < FEW * stepOf(whole) ? least : LEAST_UNLIKE);
}

/** 志愿者20名，其中党员志愿者6名、大学生志愿者8名、物业志愿者7名: groups of several kinds that were meant to leave nothing over. */
function isOneTooMany(parts: readonly Figure[], share: number): boolean {
  const isList = isListed(parts);
  // 女会员、农民工会员、困难职工会员: women are among the others.
  if (parts.some(({ label }) => label.includes('女')) && !parts.some(({ label }) => label.includes('男'))) return false;
  return (
    isList &&
    ((parts.length > 2 && share <= MOST_OVER && shareNoun(...parts)) ||
      (share <= MOST_OVER_ALIKE && areAlike(parts)) ||
      (parts.length > 3 && share <= MOST_OVER_MANY))
  );
}

/** By 、 alone. */
export function isListed(parts: readonly Figure[]): boolean {
  return parts.length > 2 && parts.slice(1).every(isPaused);
}

const LEAST_APART = 0.93;
const LEAST_OF_BUDGET = 0.75;
const LEAST_NAMED = 0.9;
const LEAST_UNLIKE = 0.85;
const FEW = 20;
const LEAST_OF_FEW = 0.75;
const LEAST_OF_TWO = 0.8;

/** 5A级, 4A级 */
function areGrades(parts: readonly Figure[]): boolean {
  return parts.every(isGrade);
}

function isGrade({ label }: Figure): boolean {
  return label.endsWith('级');
}

const MOST_OVER = 1.15;
const MOST_OVER_ALIKE = 1.05;
const MOST_OVER_MANY = 1.08;

/** A change or a rate of its own follows before the next. */
function isToldAlone(first: Figure, second: Figure, figures: readonly Figure[]): boolean {
  const own = figures[first.index + 1];
  return own !== undefined && own !== second && (own.unit === '%' || own.kind === 'change' || isBase(own));
}

/** 387名中，达标352名，达标率91%；近视29名: the rate says that it is told by itself. */
export function hasRateOfItsOwn({ index }: Figure, figures: readonly Figure[]): boolean {
  const rate = figures[index + 1];
  return rate?.unit === '%' && /率[为达是]?到?$/u.test(rate.label);
}

/** 150人，其中取证138人，取证率92%，就业126人: each with a rate of its own. */
export function areOutcomes(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  const [first] = parts;
  return first !== undefined && hasRateOfItsOwn(first, figures) && sumOf(parts) > whole.value;
}
