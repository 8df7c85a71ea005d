import { headsIn, type Per, readApiece } from './apiece.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { alikeBefore, isExactAmount, jointBetween, rangeOf } from './figure-lists.ts';
import { sharesWord } from './groups.ts';
import { isTime } from './periods.ts';
import { areOneSlipApart, isSlip } from './slips.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { addsUp, stepOf } from './sums.ts';

/** Figures. */
const [NEAR, MAX_BACK, MAX_BEHIND] = [6, 14, 5];
/** 平均住院日, 人均: of what is told right before. */
const MEAN = /(?:平均|人均|户均|次均|例均|件均|单均)[^，。；、每比]{0,6}$/u;
/** More than one slip makes of it, but of what is divided evenly. */
const [MOST_OFF, MOST_OFF_DIVIDED] = [2.5, 4];
/** 约400笔 for 350 is near enough. */
const ABOUT = /约$/u;
const [LEAST_OFF_ABOUT, MOST_OFF_ABOUT] = [1.25, 2];
/** So many digits tell it exactly. */
const TOLD_EXACTLY = 100;
/** A mean told in round numbers is no further off. */
const MOST_ROUNDED = 0.12;
const NO_PER: Per = { noun: '', scale: 1 };
/** 每组8人，另有3名领队 */
const EXTRA = /另|外加|加上|不含|除外|含|以内|以上|至少|最多|左右/u;
const INTO = /分[为成到]|编[为成]|[组划]成|分(?=\d)/u;

/** What is told for each, and the figures that it comes of. */
interface Told {
  each: Figure;
  per: Per;
  total: Figure;
  head: Figure;
  /** How many `head` counts. */
  count: number;
  /** What may have been rounded. */
  isMean: boolean;
}

/**
 * What is told for each isn't the total over the count, and one slip of the pen explains it: 志愿者30人。分为5组，每组7人; 出院9125人次，占用床日
 * 77562天，平均住院日9.5天.
 */
export function readEachSlips(text: string, figures: readonly Figure[], each: Figure, at: number): readonly SumFault[] {
  if (alikeBefore(figures, each, NEAR) === 0) return NO_FAULTS;
  const isAbout = ABOUT.test(each.label);
  if (!(each.exact || isAbout) || each.unit === '%' || each.unit === '' || each.value <= 0) return NO_FAULTS;
  const told = toldAt(figures, each, at);
  if (!told || told.count < 2 || !(isAbout ? told.isMean : isOneSlip(told))) return NO_FAULTS;
  const isLoose = isAbout && !(isToTheDigit(each) && isOneSlip(told));
  const { total, head, count } = told;
  const counted = total.value / count;
  const range = rangeOf([each, total, head]);
  const isDivided = INTO.test(text.slice(range.start, range.end));
  const off = Math.max(counted / each.value, each.value / counted);
  if (off > (isAbout ? MOST_OFF_ABOUT : isDivided ? MOST_OFF_DIVIDED : MOST_OFF)) return NO_FAULTS;
  if (isLoose && off < LEAST_OFF_ABOUT) return NO_FAULTS;
  if (EXTRA.test(text.slice(range.start, range.end + AROUND))) return NO_FAULTS;
  if (!told.isMean && !isDivided && !isInClause(text, figures, told)) return NO_FAULTS;
  if (told.isMean && isOfOther(figures, told)) return NO_FAULTS;
  if (isRounded(told, counted) || someFit(figures, told)) return NO_FAULTS;
  return [
    {
      ...range,
      figures: [each, total, head],
      message: `${writtenAs(text, total)}，${writtenAs(text, head)}，平均是${inUnitOf(text, each, Number(counted.toPrecision(4)))}，文中写的是${writtenAs(text, each)}，请核对`,
      subject: `${writtenAs(text, total)}/${writtenAs(text, head)}：${writtenAs(text, each)}`,
    },
  ];
}

/** Characters behind it. */
const AROUND = 12;

/** 学费收入4800万元；生均公用经费4000元: of another thing. */
function isOfOther(figures: readonly Figure[], { each, total }: Told): boolean {
  if (jointBetween(figures, total.index, each.index) < SEPARATOR.semicolon) return false;
  const name = each.label.slice(each.label.lastIndexOf('均') + 1).replace(/约|[为是]/gu, '');
  return name.length > 1 && !sharesWord(name, total.label);
}

/** 奖金4000元；二等奖3名，每人2000元 is of another thing. */
function isInClause(text: string, figures: readonly Figure[], { each, total, head }: Told): boolean {
  if (each.label.startsWith('一') || total.index < each.index - 2) return false;
  if (head.label !== '' && head.depth <= total.depth) return false;
  const words = text.slice(Math.min(total.start, head.start), each.end);
  return jointBetween(figures, total.index, each.index) <= SEPARATOR.comma && !/[、各]/u.test(words);
}

function toldAt(figures: readonly Figure[], each: Figure, at: number): Told | undefined {
  const apiece = readApiece(each);
  const [own, more] = apiece?.per ?? [];
  const per = own?.isThing && own.noun === '' ? THING : own;
  const isMonthly = more !== undefined && more.noun.startsWith('月');
  if (apiece && per && (!more || isMonthly) && per.noun !== '' && !isTime(per.noun)) {
    const [total, head] = pairOf(figures, each, at, per, isMonthly) ?? [];
    // 全年办理3.6万笔，平均每台每月233笔
    if (isMonthly && (!apiece.average || !total || !/全年|年度/u.test(total.gap))) return undefined;
    const heads = head && headsIn(head, per);
    const count = heads && heads * (isMonthly ? MONTHS : 1);
    return total && head && count !== undefined ? { each, per, total, head, count, isMean: apiece.average } : undefined;
  }
  if (per || !MEAN.test(each.label)) return undefined;
  const [total, head] = pairOf(figures, each, at, NO_PER) ?? [];
  return total && head ? { each, per: NO_PER, total, head, count: head.value / head.factor, isMean: true } : undefined;
}

/** 年末达到13台。全年办理3.6万笔，平均每台…… */
const IN_STOCK = /达到?$|[现共]有?$|目前|年[末底]/u;
const MONTHS = 12;
/** 平均每个 */
const THING: Per = { noun: '个', scale: 1 };

/** The nearest total and the nearest count, no more than one sentence away. */
function pairOf(
  figures: readonly Figure[],
  each: Figure,
  at: number,
  per: Per,
  isMonthly = false,
): readonly [Figure, Figure] | undefined {
  let total: Figure | undefined;
  let head: Figure | undefined;
  for (let index = at - 1; index >= Math.max(0, at - NEAR); index -= 1) {
    const figure = figures[index];
    if (!figure || !isExactAmount(figure) || figure.unit === '%') continue;
    if (figure.unit === each.unit) total ??= figure;
    else if (per === NO_PER ? index >= at - 2 : headsIn(figure, per) !== undefined) head ??= figure;
  }
  const named = head ? undefined : headNamed(figures, at, per);
  if (total && named && jointBetween(figures, total.index, at) < SEPARATOR.stop) return [total, named];
  if (!total || !head || (per === NO_PER && total.index < at - 2)) return undefined;
  head = allOf(figures, head);
  const from = Math.min(total.index, head.index);
  const stops = figures.slice(from + 1, at + 1).filter(isStop).length;
  const isBefore = jointBetween(figures, head.index, at) === SEPARATOR.stop;
  if (stops > 1 || (isBefore && !(isMonthly && IN_STOCK.test(head.label)))) return undefined;
  return total.value > each.value ? [total, head] : undefined;
}

/** 毕业生共3120人……平均每名毕业生6个: the last that has the noun, further off. */
function headNamed(figures: readonly Figure[], at: number, per: Per): Figure | undefined {
  const name = per.noun.slice(1, LONGEST_NOUN);
  if (name.length < 2) return undefined;
  const heads = figures
    .slice(Math.max(0, at - MAX_BACK), at)
    .filter((figure) => isExactAmount(figure) && headsIn(figure, per) !== undefined && figure.label.includes(name));
  return heads.length === 1 ? heads[0] : undefined;
}

const LONGEST_NOUN = 4;

function isStop({ separator }: Figure): boolean {
  return separator === SEPARATOR.stop;
}

/** 24趟，其中省内9趟、省外15趟: the whole of the list that it ends. */
function allOf(figures: readonly Figure[], last: Figure): Figure {
  const run = [last];
  for (let index = last.index - 1; index >= Math.max(0, last.index - NEAR); index -= 1) {
    const figure = figures[index];
    if (figure?.unit !== last.unit || !isExactAmount(figure)) break;
    if (run.length > 1 && addsUp(figure, run)) return figure;
    run.push(figure);
  }
  return last;
}

/** 约7362元 */
function isToTheDigit(each: Figure): boolean {
  return each.value / roundStep(each) >= TOLD_EXACTLY;
}

/** Told in round numbers, or cut off. */
function isRounded({ each, total, count, isMean }: Told, counted: number): boolean {
  if (!isMean) return counted === each.value;
  const [own, slack] = [stepOf(each), slackOf(total) / count];
  const step = Math.min(roundStep(each), Math.max(own, each.value * MOST_ROUNDED));
  // 148人 exactly isn't told as 147人.
  const isEven = step === own && slack === 0 && Math.abs(counted / own - Math.round(counted / own)) < EPSILON;
  const off = counted - each.value;
  return isEven ? Math.abs(off) < EPSILON : off >= -step / 2 - slack && off <= step + slack;
}

/** What the last digit but noughts stands for. */
function roundStep(figure: Figure): number {
  let step = stepOf(figure);
  while (Math.round(figure.value / step) % 10 === 0) step *= 10;
  return step;
}

/** 1.2万 or 15万 may have been rounded. */
function slackOf(figure: Figure): number {
  return figure.decimals > 0 || figure.scale > figure.factor ? stepOf(figure) / 2 : 0;
}

/** Any other total and any count around make it, to the digit. */
function someFit(figures: readonly Figure[], { each, per }: Told): boolean {
  const near = figures.slice(Math.max(0, each.index - MAX_BACK), each.index + MAX_BEHIND);
  for (const [from, total] of near.entries()) {
    if (total.unit !== each.unit || total === each) continue;
    let sum = 0;
    for (const one of near.slice(from)) {
      if (one.unit !== each.unit || one === each) break;
      sum += one.value;
      for (const head of near) {
        if (head.unit === each.unit || head.unit === '%') continue;
        const isNear = head.index < each.index && head.index >= each.index - 3;
        if (isNear && isMeanOf(sum, total, head.value / head.factor, each)) return true;
        if (isMeanOf(sum, total, headsIn(head, per) ?? 0, each)) return true;
      }
    }
  }
  return false;
}

function isMeanOf(sum: number, total: Figure, count: number, each: Figure): boolean {
  const slack = each.exact || isToTheDigit(each) ? (stepOf(each) / 2) * (1 + EPSILON) : each.value * MOST_ROUNDED;
  return count > 0 && Math.abs(sum / count - each.value) <= slack + slackOf(total) / count;
}

/** In what is told for each, in the total or in the count. */
function isOneSlip({ each, total, head, count, isMean }: Told): boolean {
  const step = stepOf(each);
  const steps = total.value / count / step;
  const isEven = Math.abs(steps - Math.round(steps)) < EPSILON;
  if (isEven || isMean) {
    const [told, meant] = [String(Math.round(each.value / step)), String(Math.round(steps))];
    if (told !== meant && areOneSlipApart(told, meant)) return true;
  }
  return isSlip(total, each.value * count) || isSlip(head, (total.value / each.value) * (head.value / count));
}

const EPSILON = 1e-6;
