import { headsIn, type Per, readApiece } from './apiece.ts';
import { NO_FAULTS } from './each-figure.ts';
import type { Figure } from '../figures/figure.ts';
import { alikeBefore, isExactAmount, rangeOf } from './figure-lists.ts';
import { nameOf, sharesChar } from './groups.ts';
import { isTime } from './periods.ts';
import { areOneSlipApart } from './slips.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { stepOf } from './sums.ts';

/** Figures. */
const MAX_BACK = 16;
/** Those of one name alone: 信贷员人均放款. */
const OF_NAMED = /^([^，。；、每均]{2,6})[人户]均/u;
/** 案均, 批均 */
const OF_ANY = /([一-龥])均/u;
/** 车均 of 97辆, 人均 of 5.4万人次 */
const ALIASES = new Map([
  ['车', '辆'],
  ['校', '所'],
  ['队', '支'],
  ['案', '件'],
  ['店', '家'],
  ['批', '批次'],
  ['场', '次'],
  ['人', '人次'],
]);
const ABOUT = /[约近]$/u;
/** What stands before the name of the mean. */
const NO_NAME = /^.*[每均]个?|约|近|[为是达有]$/gu;
/** Of another time, or of some of them. */
const OTHER = /上年|去年|同期|年初|计划|目标|另/u;
/** Shares by which it may be off: less is rounding, more is of something else. */
const [LEAST_OFF, LEAST_OFF_ABOUT, MOST_OFF] = [0.03, 0.06, 0.45];
/** Fewer digits are hit by chance. */
const [TWO_DIGITS, THREE_DIGITS] = [10, 100];
/** What doubles lose. */
const EPSILON = 1e-6;

interface Pair {
  total: Figure;
  head: Figure;
  value: number;
}

/**
 * Means whose total and count stand further off in the paragraph, in whatever order: where none of them makes it, and
 * only one pair does but for a slip of the pen. 居民2860户……划分网格12个，平均每个网格约258户
 */
export function readFarMeans(text: string, figures: readonly Figure[], mean: Figure, at: number): readonly SumFault[] {
  if (!isMean(figures, mean) || !(mean.exact || ABOUT.test(mean.label))) return NO_FAULTS;
  if (mean.value < TWO_DIGITS * stepOf(mean) || mean.unit === '%' || mean.unit === '') return NO_FAULTS;
  if (mean.label.includes('增') || mean.label.includes('减')) return NO_FAULTS;
  if (alikeBefore(figures, mean, MAX_BACK) === 0) return NO_FAULTS;
  const per = perOf(mean);
  const pair = per && onlyPair(figures.slice(Math.max(0, at - MAX_BACK), at), mean, per);
  if (!pair) return NO_FAULTS;
  const { total, head, value } = pair;
  return [
    {
      ...rangeOf([mean, total, head]),
      figures: [mean, total, head],
      message: `${writtenAs(text, total)}，${writtenAs(text, head)}，平均是${inUnitOf(text, mean, Number(value.toPrecision(4)))}，文中写的是${writtenAs(text, mean)}，请核对`,
      subject: `${writtenAs(text, total)}/${writtenAs(text, head)}：${writtenAs(text, mean)}`,
    },
  ];
}

/** 每个网格225户; but of 每批35人，共70人 the product is told. */
function isMean(figures: readonly Figure[], { index, label, unit }: Figure): boolean {
  if (label.includes('均') || label.includes('折合') || label.includes('算下来')) return true;
  return label.includes('每') && (unit === '户' || unit === '人') && figures[index + 1]?.unit !== unit;
}

/** What it is told for, where that is one thing and no time. */
function perOf(mean: Figure): Per | undefined {
  const [per, more] = readApiece(mean)?.per ?? [];
  const noun = per ? per.noun : (OF_ANY.exec(mean.label)?.[1] ?? '');
  if (more || noun === '' || noun === '平' || isTime(noun)) return undefined;
  return { ...per, noun: noun.replace(/[约近为是达]$/u, ''), scale: per?.scale ?? 1 };
}

function countIn(figure: Figure, per: Per): number | undefined {
  const alias = ALIASES.get(per.noun);
  const count = headsIn(figure, per) ?? (alias === undefined ? undefined : headsIn(figure, { ...per, noun: alias }));
  // 5个老旧小区 for 每个小区
  const isNamed = figure.unit === '个' && per.noun.length > 1 && figure.tail.includes(per.noun);
  return count ?? (isNamed ? figure.value / per.scale : undefined);
}

/** The only one a slip away, where none makes the mean. */
function onlyPair(near: readonly Figure[], mean: Figure, per: Per): Pair | undefined {
  const digits = Math.round(mean.value / stepOf(mean));
  const isRound = digits % 10 === 0 || digits < THREE_DIGITS;
  const slack = !mean.exact && isRound ? LEAST_OFF_ABOUT : 0;
  const called = OF_NAMED.exec(mean.label)?.[1];
  let found: Pair | undefined;
  let pairs = 0;
  for (const head of near) {
    if (head.unit === mean.unit || head.unit === '元' || head.kind !== 'amount') continue;
    const count = countIn(head, per);
    for (const [from, total] of near.entries()) {
      if (total.unit !== mean.unit) continue;
      if (someSumFits(near, from, mean, count ?? head.value / head.factor, count === undefined ? 0 : slack))
        return undefined;
      if (count === undefined || !isCounted(head, called) || !isTotal(total, mean, head)) continue;
      const value = total.value / count;
      pairs += 1;
      if (count < 2 || !isSlip(value, mean, Math.max(slack, LEAST_OFF))) continue;
      if (found && found.value !== value) return undefined;
      found ??= { total, head, value };
    }
  }
  return digits < THREE_DIGITS && pairs > 1 ? undefined : found;
}

/** That total, or it and its neighbours together. */
function someSumFits(near: readonly Figure[], from: number, mean: Figure, count: number, slack: number): boolean {
  let sum = 0;
  for (let to = from; to < near.length && near[to]?.unit === mean.unit; to += 1) {
    sum += near[to]?.value ?? 0;
    const off = Math.abs(sum / count - mean.value);
    if (off <= Math.max(stepOf(mean) * (1 + EPSILON), mean.value * slack)) return true;
  }
  return false;
}

function isTotal(figure: Figure, { unit, value, label }: Figure, head: Figure): boolean {
  if (figure.unit !== unit || figure.value <= value || !isExactAmount(figure) || OTHER.test(figure.label)) return false;
  const own = head.label + head.unit + head.tail;
  let name = '';
  for (const char of label.replaceAll(NO_NAME, '')) if (!own.includes(char)) name += char;
  return name.length < 2 || sharesChar(name, nameOf(figure)) || (SPENT.test(name) && EARNED.test(figure.label));
}

/** 人均消费20元 of 收入108万元 */
const SPENT = /消费|票价|单价|花费/u;
const EARNED = /收入|营业额|销售额|交易额|消费/u;

function isCounted({ exact, label, tail }: Figure, called: string | undefined): boolean {
  return exact && !OTHER.test(label) && (called === undefined || (label + tail).includes(called));
}

function isSlip(value: number, mean: Figure, least: number): boolean {
  const off = Math.abs(value / mean.value - 1);
  if (off < least || off > MOST_OFF) return false;
  const step = stepOf(mean);
  const told = String(Math.round(mean.value / step));
  // Rounded, or cut off.
  for (const steps of [Math.round(value / step), Math.floor(value / step)]) {
    const meant = String(steps);
    if (meant.length === told.length && areOneSlipApart(told, meant)) return true;
  }
  return false;
}
