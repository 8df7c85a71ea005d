import { charSet } from '../char-set.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact, isExactAmount } from './figure-lists.ts';
import { mayBeSlip } from './slips.ts';
import { restFaultOf, type SumFault } from './sum-fault.ts';
import { addsUp, noTolerance, sumOf, sumTolerance } from './sums.ts';

const opensAway = charSet('除扣减去剔刨不');
const AWAY = /^(?:除去?[了掉]?|扣除|减去|去掉|剔除|刨[去除]|不算)(?!以外)/u;
const COST = /^(?:营业|生产|销售|种植|养殖)?总?成本(?:约?为)?$/u;
const INCOME = /收入|营收|营业额|销售额|产值/u;
/** What the four below end with. */
const mayEnd = charSet('润利入赚益余额产计为是');
const GROSS = /^(?:实现)?(?:销售)?毛利润?$|^(?:净|纯)(?:收入|赚|收益)$/u;
const LESS_COST = /^(?:营业)?收入(?:减去?|扣除)(?:营业)?成本[后，]?[^，。；]{0,2}毛利润?$/u;
const SURPLUS = /^(?:收支相抵)?(?:结余|盈余|节余)$/u;
const SPENT = /^(?:[^，。；]{0,4})?支出$|^花[了费去]$/u;
const TAKEN_IN = /收入|收到|拨款|筹集/u;
const MAX_BACK = 12;
const EQUITY = /^(?:所有者权益|净资产)(?:总额|合计)?[为是]?$/u;
const DEBT = /^总?负债/u;
const APIECE = /[每均各]|另/u;
/** Further off, the last figure is of something else. */
const MOST_OFF = 0.15;
/** Of a sum told as 净收入 in so many words. */
const MOST_OFF_NET = 0.25;
const MOST_OFF_GROSS = 0.5;

/** What is taken away in so many words: 摊位268个，除去空置的21个，正在经营的有257个. */
export function readTakenAway(
  text: string,
  figures: readonly Figure[],
  first: Figure,
  at: number,
): readonly SumFault[] {
  const whole = figures[at - 1];
  const { label } = first;
  if (mayEnd(label.charCodeAt(label.length - 1))) {
    if (SURPLUS.test(label)) return readSurplus(text, figures, first);
    if (LESS_COST.test(label)) return readLessCost(text, figures, first);
    if (GROSS.test(label) || EQUITY.test(label)) return readGross(text, figures, first);
  }
  if (
    !whole ||
    !opensAway(label.charCodeAt(0)) ||
    !AWAY.test(label) ||
    !isNext(first, whole) ||
    whole.value <= first.value
  )
    return NO_FAULTS;
  const taken = [first];
  let left = figures[at + 1];
  while (left && left.unit === first.unit && left.separator === SEPARATOR.pause) {
    taken.push(left);
    left = figures[left.index + 1];
  }
  if (!left || !isNext(left, whole) || APIECE.test(left.label)) return NO_FAULTS;
  const all = [whole, ...taken, left];
  if (!all.every(isExactAmount)) return NO_FAULTS;
  const rest = whole.value - sumOf(taken);
  if (
    Math.abs(rest - left.value) > (GROSS.test(left.label) ? MOST_OFF_NET : MOST_OFF) * rest ||
    isTold(figures, left, rest)
  )
    return NO_FAULTS;
  return [restFaultOf(text, whole, taken, left, rest)];
}

/** 营业收入1.92亿元，营业成本1.53亿元，毛利0.39亿元; 卖粮收入9万元，成本4万元，净赚5万元 */
function readGross(text: string, figures: readonly Figure[], left: Figure): readonly SumFault[] {
  const [whole, cost] = figures.slice(Math.max(0, left.index - 2), left.index);
  if (!whole || !cost || !areAccount(whole, cost, left)) return NO_FAULTS;
  if (![cost, left].every((figure) => isNext(figure, whole)) || ![whole, cost, left].every(isExact)) return NO_FAULTS;
  const rest = whole.value - cost.value;
  const isRight = Math.abs(rest - left.value) <= sumTolerance([whole, cost, left]);
  return isRight || Math.abs(rest - left.value) > MOST_OFF_GROSS * rest
    ? NO_FAULTS
    : [restFaultOf(text, whole, [cost], left, rest)];
}

/** 营业收入8640万元，上年为8000万元。营业成本7905万元，收入减去成本后毛利735万元: the income is told further off. */
function readLessCost(text: string, figures: readonly Figure[], left: Figure): readonly SumFault[] {
  const cost = figures[left.index - 1];
  if (!cost || !COST.test(cost.label) || !isNext(left, cost)) return NO_FAULTS;
  const near = figures.slice(Math.max(0, cost.index - MAX_BACK), cost.index);
  const whole = near.findLast(({ label, unit, kind }) => INCOME.test(label) && unit === cost.unit && kind === 'amount');
  if (!whole || ![whole, cost, left].every(isExactAmount)) return NO_FAULTS;
  const rest = whole.value - cost.value;
  const isRight = Math.abs(rest - left.value) <= sumTolerance([whole, cost, left]);
  return isRight || !mayBeSlip(whole, [cost, left]) ? NO_FAULTS : [restFaultOf(text, whole, [cost], left, rest)];
}

/** 收到拨款36万元，支出33万元，其中……，结余3万元: with what the money was spent on told between. */
function readSurplus(text: string, figures: readonly Figure[], left: Figure): readonly SumFault[] {
  const near = figures.slice(Math.max(0, left.index - MAX_BACK), left.index);
  const spent = near.findLast(({ label }) => SPENT.test(label));
  const income = spent && figures[spent.index - 1];
  if (!spent || !income || !TAKEN_IN.test(income.label) || !isNext(spent, income)) return NO_FAULTS;
  const parts = figures.slice(spent.index + 1, left.index);
  const areParts = parts.length > 1 && parts[0]?.gap.includes('其中') === true && addsUp(spent, parts);
  if (!areParts || left.separator > SEPARATOR.comma || left.unit !== income.unit) return NO_FAULTS;
  const rest = income.value - spent.value;
  const isRight = Math.abs(rest - left.value) <= sumTolerance([income, spent, left]);
  return isRight || Math.abs(rest - left.value) > MOST_OFF_GROSS * Math.max(rest, left.value)
    ? NO_FAULTS
    : [restFaultOf(text, income, [spent], left, rest)];
}

function areAccount(whole: Figure, cost: Figure, left: Figure): boolean {
  if (EQUITY.test(left.label)) return /^[^，。；]{0,8}资产(?:总额|总计)?$/u.test(whole.label) && DEBT.test(cost.label);
  return COST.test(cost.label) && INCOME.test(whole.label);
}

function isNext({ unit, separator }: Figure, whole: Figure): boolean {
  return unit === whole.unit && separator <= SEPARATOR.comma;
}

/** The rest, or several that make it up: 除去外出的9名，到会70名，请假7名. */
function isTold(figures: readonly Figure[], left: Figure, rest: number): boolean {
  let sum = 0;
  for (let index = left.index; index < figures.length; index += 1) {
    const figure = figures[index];
    if (!figure || figure.unit !== left.unit || (index > left.index && figure.separator > SEPARATOR.comma))
      return false;
    sum += figure.value;
    if (Math.abs(sum - rest) <= noTolerance(left) || Math.abs(figure.value - rest) <= noTolerance(left)) return true;
  }
  return false;
}
