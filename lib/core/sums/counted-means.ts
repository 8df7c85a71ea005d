import { type Apiece, headsIn, type Per, readApiece } from './apiece.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { jointBetween, rangeOf } from './figure-lists.ts';
import { sharesChar, sharesWord } from './groups.ts';
import { isTime } from './periods.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { stepOf } from './sums.ts';

/** Figures. */
const [MAX_BACK, MAX_BEHIND] = [14, 4];
/** A mean is told in round numbers; one told as 约 by more. */
const [ROUND, ABOUT] = [0.01, 0.12];
/** Further off, the mean is of something else. */
const MOST_OFF = 1.7;
/** The same where it stands in another sentence or beside others of its kind. */
const MOST_OFF_UNSURE = 1.45;
/** 户次平均 */
const OF_VISITS = /^([户场班车船人]次)平?均/u;
/** 场均 of 96次, 店均 of 28家, 人均 of 2万人次 */
const ALIASES = new Map([
  ['场', '次'],
  ['店', '家'],
  ['人', '人次'],
]);
/** What people earn or own is no share of a total near by. */
const OF_LIVES =
  /收入|工资|薪|产值|总值|GDP|面积|寿命|年龄|时间|费用|成本|经费|可支配|住院|藏书|存粮|有粮|口粮|绿地|[占拥]有/u;
/** What stands before the name of the mean: 平均每场出动警力 */
const NO_NAME = /^.*每个?(?:[人户]次|网格|[一-龥])|^.*均|约|[为是达有]/gu;
const IN_ALL = /(?:共|合计|累计|总计)$/u;
const TOTAL = /^(?:共|合计|累计|总)/u;
const SPENT = /消费|票价|单价|花费/u;
const EARNED = /收入|营业额|销售额|交易额|消费/u;

/** Means of what is counted further off than what is told apiece: 订单48500单，退货1455单，销售额388万元，平均每单80元. */
export function readCountedMeans(
  text: string,
  figures: readonly Figure[],
  mean: Figure,
  at: number,
): readonly SumFault[] {
  const told = apieceOf(figures, mean, at);
  const [per] = told?.per ?? [];
  if (!told || !per || mean.value <= 0 || !(mean.exact || ABOUT_IT.test(mean.label))) return NO_FAULTS;
  const from = Math.max(0, at - MAX_BACK);
  const heads = headsAmong(figures.slice(from, at), per, mean);
  const total = heads.length === 0 ? undefined : totalOf(figures, mean, at);
  const head = total && headOf(heads, mean, at);
  if (!total || !head || head.figure === total) return NO_FAULTS;
  const counted = total.value / head.count;
  const off = Math.max(counted / mean.value, mean.value / counted);
  const isSure =
    heads.length === 1 && jointBetween(figures, head.figure.index, at) < SEPARATOR.stop && total.index >= at - 2;
  if (off > (isSure ? MOST_OFF : MOST_OFF_UNSURE) || comesOf([head.count], total.value, mean)) return NO_FAULTS;
  // 按28家计店均375万元: told of just these.
  const isOfThese = head.figure.index === at - 1 && head.figure.label === '按';
  if (!isOfThese && someFit(figures, per, mean, at)) return NO_FAULTS;
  return [
    {
      ...rangeOf([head.figure, total, mean]),
      figures: [mean, total, head.figure],
      message: `${writtenAs(text, total)}，${writtenAs(text, head.figure)}，平均是${inUnitOf(text, mean, Number(counted.toPrecision(4)))}，文中写的是${writtenAs(text, mean)}，请核对`,
      subject: `${writtenAs(text, total)}/${writtenAs(text, head.figure)}：${writtenAs(text, mean)}`,
    },
  ];
}

const ABOUT_IT = /约为?$/u;

interface Head {
  figure: Figure;
  count: number;
}

/** What a mean is told for; that of the one before for the second of 每个网格平均322户、868人. */
function apieceOf(figures: readonly Figure[], mean: Figure, at: number): Pick<Apiece, 'per'> | undefined {
  if (mean.unit === '%' || mean.unit === '') return undefined;
  const isSecond = mean.label === '' && mean.separator === SEPARATOR.pause;
  const one = isSecond ? figures[at - 1] : mean;
  if (
    !one?.label.includes('均') ||
    OF_LIVES.test(one.label.slice(one.label.lastIndexOf('均'))) ||
    one.label.includes('增') ||
    one.label.includes('减')
  )
    return undefined;
  const [, visits] = OF_VISITS.exec(one.label) ?? [];
  if (visits !== undefined) return { per: [{ noun: `${visits}次`, scale: 1 }] };
  const told = readApiece(one);
  const [per, more] = told?.per ?? [];
  return per && !more && per.noun !== '' && !isTime(per.noun) ? told : undefined;
}

const NO_HEADS: readonly Head[] = [];

function headsAmong(figures: readonly Figure[], per: Per, mean: Figure): readonly Head[] {
  const heads = headsCounted(figures, per, mean);
  // 团员1864名，……参与5380人次，人均服务2.1小时
  const last = figures.at(-1);
  if (last?.unit === '人次' && per.noun.startsWith('人') && last.kind === 'amount' && last.exact)
    return [{ figure: last, count: last.value / per.scale }];
  const alias = heads.length > 0 ? undefined : ALIASES.get(per.noun.charAt(0));
  return alias === undefined ? heads : headsCounted(figures, { ...per, noun: alias }, mean);
}

function headsCounted(figures: readonly Figure[], per: Per, mean: Figure): readonly Head[] {
  let heads: Head[] | undefined;
  for (const figure of figures) {
    if (figure.kind !== 'amount' || !figure.exact || figure.unit === mean.unit || figure.unit === '元') continue;
    const count = headsIn(figure, per);
    if (count !== undefined && count > 0) (heads ??= []).push({ figure, count });
  }
  return heads ?? NO_HEADS;
}

/** The nearest of its unit before it in its sentence, or what has its name; or the total right behind. */
function totalOf(figures: readonly Figure[], mean: Figure, at: number): Figure | undefined {
  const name = mean.label.replaceAll(NO_NAME, '');
  let later: Figure = mean;
  for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (!figure || (later.separator === SEPARATOR.stop && name.length < 2 && !isEnd(figure, later, mean))) break;
    later = figure;
    if (!isTotal(figure, mean)) continue;
    if (
      jointBetween(figures, index, at) < SEPARATOR.stop
        ? isNamed(figure, name)
        : isEnd(figure, figures[index + 1], mean) || sharesWord(figure.label, name)
    )
      return figure.separator === SEPARATOR.pause && figures[index - 1]?.unit === figure.unit ? undefined : figure;
  }
  const next = figures[at + 1];
  return next && next.separator === SEPARATOR.comma && TOTAL.test(next.label) && isTotal(next, mean) ? next : undefined;
}

/** 共12805户。划分网格64个，每个网格平均200户 */
function isEnd(figure: Figure, next: Figure | undefined, mean: Figure): boolean {
  return next?.separator === SEPARATOR.stop && figure.unit === mean.unit && IN_ALL.test(figure.label);
}

function isTotal({ unit, kind, exact, label }: Figure, mean: Figure): boolean {
  return unit === mean.unit && kind === 'amount' && exact && !/^(?:其中|上年|去年|同期|年初)|人均/u.test(label);
}

function isNamed({ label }: Figure, name: string): boolean {
  if (name.length < 2 || (name.length < 3 ? sharesChar(name, label) : sharesWord(name, label))) return true;
  return SPENT.test(name) && EARNED.test(label);
}

/** The only one, one right before the mean or one that it names, or the one that all others are of. */
function headOf(heads: readonly Head[], mean: Figure, at: number): Head | undefined {
  const [first] = heads;
  if (!first || heads.length === 1) return first;
  const last = heads.at(-1);
  if (last?.figure.index === at - 1 && mean.separator === SEPARATOR.none) return last;
  const named = heads.filter(({ figure }) => sharesWord(figure.label, mean.label));
  if (named.length === 1) return named[0];
  if (mean.label.includes('亩')) return undefined;
  for (const { count } of heads) if (count > first.count) return undefined;
  return first;
}

/** It comes of some two of them, or of neighbours together. */
function someFit(figures: readonly Figure[], per: Per, mean: Figure, at: number): boolean {
  const near = figures.slice(Math.max(0, at - MAX_BACK), at + MAX_BEHIND);
  const alias = ALIASES.get(per.noun.charAt(0));
  const heads = [
    ...headsOfAll(near, per, mean),
    ...(alias === undefined ? [] : headsOfAll(near, { ...per, noun: alias }, mean)),
  ];
  for (const [index, figure] of near.entries()) {
    if (figure === mean || figure.unit !== mean.unit) continue;
    let sum = 0;
    for (let to = index; to < near.length && near[to]?.unit === mean.unit; to += 1) {
      sum += near[to]?.value ?? 0;
      if (comesOf(heads, sum, mean)) return true;
    }
  }
  return false;
}

function headsOfAll(figures: readonly Figure[], per: Per, { unit }: Figure): number[] {
  const counts: number[] = [];
  for (const figure of figures) {
    const count = figure.unit === unit ? undefined : headsIn(figure, per);
    if (count !== undefined && count > 0) counts.push(count);
  }
  return counts;
}

/** Rounded, or cut off. */
function comesOf(heads: readonly number[], total: number, mean: Figure): boolean {
  const slack = mean.exact ? mean.value * ROUND : Math.max(roundStep(mean), mean.value * ABOUT);
  const [less, more] = mean.exact ? [slack + stepOf(mean) / 2, slack + stepOf(mean)] : [slack, slack];
  for (let from = 0; from < heads.length; from += 1) {
    let sum = 0;
    for (let to = from; to < heads.length; to += 1) {
      sum += heads[to] ?? 0;
      const off = total / sum - mean.value;
      if (off >= -less && off <= more) return true;
    }
  }
  return false;
}

/** What the last digit but noughts stands for: 100 of 约500. */
function roundStep(mean: Figure): number {
  let step = stepOf(mean);
  while (Math.round(mean.value / step) % 10 === 0) step *= 10;
  return step;
}
