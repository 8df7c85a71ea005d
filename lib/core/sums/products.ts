import { type Apiece, isOfMany, type Per, readApiece } from './apiece.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact, rangeOf } from './figure-lists.ts';
import { headsOf } from './product-heads.ts';
import { allDays, isOfOne, isTime, oneYear, periodsIn } from './periods.ts';
import { isExplained, isOfBoth, isPartOf, isToldElsewhere, type Product, type Told } from './product-explained.ts';
import { isDoneToAll, isNamed, isOfNoun, isOfVerb, isOtherThing, TOTAL } from './product-names.ts';
import { isBase } from './part-list.ts';
import { isOfOthers } from './product-exceptions.ts';
import { besideEach, isTotal } from './product-totals.ts';
import { isRepeated } from './repeated-times.ts';
import { isOfPairs } from './product-sums.ts';
import { SUBTOTAL } from './item-totals.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { halfStep, stepOf, sumOf } from './sums.ts';

/** 前三期每期50人: not of all of them. */
const SOME = /(?:[前首后末第头][一-龥\d]{1,3}|其[余他它中])[^每]{0,4}[每各]/u;
/** 每组8人，另有3名领队，共51人 */
const EXTRA = /^(?:另[有外设配派聘]|外加|加上|还有)/u;
/** 教学楼、医院各1栋: each of those named. */
const NAMES = /[、和与及][^，。；、\d]{1,8}各/u;
/** An average is told in round numbers. */
const ROUND = 0.01;
const ABOUT = 0.12;
const MOST_ROUND = 0.03;
/** Further off, the total is of something else. */
const MOST_OFF = 2;
const MOST_OFF_AVERAGE = 1.8;
/** 24名，平均分到6个科室，每个科室4名 */
const DIVIDED = /分[到为成给]|编[为成]|平均/u;
const MAX_FACTORS = 4;
const MANY = 100;
const REACH = 8;
const FAR = 20;

/** Totals that don't fit the amount apiece: 资助学生7名，每人3000元，共计2.4万元; 讲座6场，每场60人，共420人. */
export function readProducts(text: string, figures: readonly Figure[], each: Figure, at: number): readonly SumFault[] {
  const apiece = each.exact || each.label.endsWith('均约') ? readApiece(each) : undefined;
  if (!apiece || each.unit === '%') return NO_FAULTS;
  const near = segmentAround(figures, at);
  if (near.length < 2) return NO_FAULTS;
  const beside = besideEach(apiece, near);
  const found = beside ? readTotals(text, figures, at, near, beside) : NO_FAULTS;
  return found.length > 0 ? found : readTotals(text, figures, at, near, apiece);
}

function readTotals(
  text: string,
  figures: readonly Figure[],
  at: number,
  near: readonly Figure[],
  apiece: Apiece,
): readonly SumFault[] {
  const totals = totalsIn(near, apiece);
  if (totals.length === 0) return NO_FAULTS;
  const earlier = figures.slice(Math.max(0, at - REACH), near[0]?.index ?? at);
  const further = [...figures.slice(Math.max(0, at - FAR), near[0]?.index ?? at), ...figures.slice(at + 1, at + FAR)];
  const asked: Told[] = [];
  for (const total of totals) {
    const product = multiply(text, { apiece, near, earlier, total });
    if (!product) continue;
    const told = { ...product, total };
    // Of several totals one is meant.
    if (fits(told, apiece) || isPartOf(told, near) || isOfBoth(told, near)) return NO_FAULTS;
    if (isAsked(figures, told, apiece) && !isExplained(apiece, near, told) && !isToldElsewhere(told, further))
      asked.push(told);
  }
  const one = oneOf(asked);
  return one && !isRepeated(apiece.figure) ? [faultIn(text, one, apiece)] : NO_FAULTS;
}

function totalsIn(near: readonly Figure[], apiece: Apiece): readonly Figure[] {
  const totals: Figure[] = [];
  for (const figure of near) if (figure !== apiece.figure && isTotal(figure, apiece, near)) totals.push(figure);
  return totals;
}

/** The one that says to be a total, or the first where all come to the same. */
function oneOf(asked: readonly Told[]): Told | undefined {
  for (const told of asked) if (TOTAL.test(told.total.label)) return told;
  const [first] = asked;
  for (const { total } of asked) if (total.value !== first?.total.value) return undefined;
  return first;
}

interface Setting {
  apiece: Apiece;
  near: readonly Figure[];
  /** Those before, where what it is told for may be counted, too. */
  earlier: readonly Figure[];
  total: Figure;
}

function isAsked(
  figures: readonly Figure[],
  { factors, value, times, total, listed, isOfTime }: Told,
  apiece: Apiece,
): boolean {
  if (isOfOthers(figures, apiece, total) || isBase(total) || DISCOUNTED.test(total.gap)) return false;
  // 腹腔镜2套共190万元，彩超3台、每台85万元: what another item comes to.
  if (total.index < apiece.figure.index - 1 && total.index > 0 && isItemPrice(total)) return false;
  if (!(total.exact || total.label.endsWith('约')) || !factors.slice(1).every(isExact) || isOfPairs(figures, total))
    return false;
  if ((times > 1 || isOfTime) && isOtherThing(total, apiece)) return false;
  const isLong = factors.length > listed + 1 || times > 1 || isOfTime;
  const isDivided = [...factors, total].some(isDividing) || EXTRA.test(factors.at(-1)?.label ?? '');
  if (
    total.unit !== '元' &&
    !apiece.average &&
    !isLong &&
    readApiece(total) === undefined &&
    !isDivided &&
    !isNamed(total, factors) &&
    !isDoneToAll(total, factors, value) &&
    !isOfNoun(total, apiece) &&
    !isOfVerb(total, apiece)
  )
    return false;
  if (SOME.test(apiece.figure.label)) return false;
  if (apiece.words === '各' && (isOneOfSeveral(figures, apiece.figure) || NAMES.test(apiece.figure.gap))) return false;
  const off = value / total.value;
  const most = apiece.average ? MOST_OFF_AVERAGE : MOST_OFF;
  return (off < most && off > 1 / most) || isDigitOff(off);
}

/** 60人，分6组，每组10人 */
function isDividing({ label, separator }: Figure): boolean {
  return DIVIDED.test(label) || (label === '分' && separator === SEPARATOR.comma);
}

/** 扣掉优惠，实收336万元 */
const DISCOUNTED = /扣[掉除]|优惠|打折|折扣/u;

const isItemPrice = ({ unit, separator, label }: Figure) =>
  unit === '元' && separator === SEPARATOR.none && /^共?$/u.test(label);

/** 20家，每家5000元，共1万元: a nought too many or too few. */
function isDigitOff(off: number): boolean {
  const digits = Math.log10(off);
  return Math.abs(digits) <= MOST_DIGITS && Math.abs(digits - Math.round(digits)) < 1e-9;
}

const MOST_DIGITS = 4;

/** 3个村各5万元、2个社区各3万元: the total is of both. */
function isOneOfSeveral(figures: readonly Figure[], { index }: Figure): boolean {
  return figures
    .slice(Math.max(0, index - 3), index + 4)
    .some((other) => other.index !== index && readApiece(other) !== undefined);
}

function faultIn(text: string, { factors, value, times, total, listed }: Told, { words }: Apiece): SumFault {
  const each = factors
    .slice(0, listed)
    .map((figure) => writtenAs(text, figure))
    .join('＋');
  const counts = [...factors.slice(listed).map((head) => writtenAs(text, head)), ...(times > 1 ? [`${times}次`] : [])];
  return {
    ...rangeOf([...factors, total]),
    figures: [total, ...factors],
    message: `${counts.join('、')}、${words}${each}，算下来是${inUnitOf(text, total, Number(value.toPrecision(8)))}，文中写的是${writtenAs(text, total)}，请核对`,
    subject: `${[...counts, each].join('×')}：${writtenAs(text, total)}`,
  };
}

function multiply(text: string, { apiece, near, earlier, total }: Setting): Product | undefined {
  const listed = listFrom(near, apiece.figure);
  const factors = [...listed];
  let value = sumOf(listed);
  let times = 1;
  let isOfTime = false;
  const pending = [...apiece.per];
  for (let per = pending.pop(); per; per = pending.pop()) {
    if (factors.length > MAX_FACTORS + listed.length) return undefined;
    const used = [...factors, total];
    const own = headsOf(near, per, used);
    // 其余3条。演练各2次: 各 is told for what stands right beside it.
    const heads = own.length > 0 || per.noun === '' ? own : headsOf(earlier, per, used);
    const [head] = heads;
    if (head) {
      let counted = 0;
      for (const { figure, count } of heads) {
        counted += count;
        factors.push(figure);
      }
      value *= counted;
      // 日均就餐1650人，每人每天2元: the day is told once.
      const more = heads.length === 1 ? (readApiece(head.figure)?.per ?? []) : [];
      for (const one of more) if (!isToldFor(apiece, one)) pending.push(one);
    } else {
      const first = near[0]?.start ?? 0;
      // 月均就餐1.2万人次，月补贴支出3.6万元: both are of a month.
      if (isTime(per.noun) && isOfOne(total.label, per.noun)) {
        isOfTime = true;
        continue;
      }
      const words = isTime(per.noun)
        ? text.slice(Math.max(0, first - (near[0]?.gap.length ?? 0)), (near.at(-1) ?? total).end)
        : '';
      const periods =
        words === ''
          ? undefined
          : (periodsIn(words, total.label, per.noun) ??
            (apiece.average ? undefined : oneYear(words, per.noun)) ??
            allDays(words, per.noun, total.value / value));
      if (periods === undefined) return undefined;
      value *= periods;
      times *= periods;
    }
  }
  if (factors.length === listed.length && times === 1) return undefined;
  const product = { value, factors, times, listed: listed.length, isOfTime };
  const extra = extraIn(near, total);
  return extra && extra !== total && !factors.includes(extra) && !someComeTo(near, total, value)
    ? withExtras(product, near, extra, total)
    : product;
}

/** One is what it is told for itself. */
function isToldFor({ per }: Apiece, { noun }: Per): boolean {
  for (const own of per) if (own.noun.startsWith(noun)) return true;
  return false;
}

function extraIn(near: readonly Figure[], { unit }: Figure): Figure | undefined {
  for (const figure of near) if (figure.unit === unit && EXTRA.test(figure.label)) return figure;
  return undefined;
}

/** 货款110200元，收回103600元，还有6600元: what it comes to is told. */
function someComeTo(near: readonly Figure[], { unit }: Figure, value: number): boolean {
  for (const figure of near) if (figure.unit === unit && Math.abs(figure.value - value) <= 1e-6 * value) return true;
  return false;
}

/** 加上教官24人、护旗队36人 */
function withExtras(product: Product, near: readonly Figure[], extra: Figure, total: Figure): Product {
  const extras = [extra];
  for (let next = near[near.indexOf(extra) + 1]; next; next = near[near.indexOf(next) + 1]) {
    if (next === total || next.unit !== total.unit || next.separator !== SEPARATOR.pause) break;
    extras.push(next);
  }
  return { ...product, value: product.value + sumOf(extras), factors: [...product.factors, ...extras] };
}

/** 每日上午4学时、下午3学时: each has all of them. */
function listFrom(near: readonly Figure[], each: Figure): readonly Figure[] {
  const listed = [each];
  for (const figure of near.slice(near.indexOf(each) + 1)) {
    if (figure.separator !== SEPARATOR.pause || figure.unit !== each.unit) break;
    if (SUBTOTAL.test(figure.label) || figure.label.startsWith('总') || readApiece(figure)) break;
    listed.push(figure);
  }
  return listed;
}

/** The figures with no semicolon between. */
function segmentAround(figures: readonly Figure[], at: number): readonly Figure[] {
  let from = at;
  while (from > Math.max(0, at - REACH) && (figures[from]?.separator ?? SEPARATOR.stop) < SEPARATOR.semicolon)
    from -= 1;
  let to = at + 1;
  while (to < Math.min(figures.length, at + REACH) && (figures[to]?.separator ?? SEPARATOR.stop) < SEPARATOR.semicolon)
    to += 1;
  return figures.slice(from, to);
}

/** 人均选课1.4门: by what share rounded factors may be off. */
function roundingOf(factors: readonly Figure[]): number {
  let share = 0;
  for (const factor of factors) if (factor.kind === 'other') share += halfStep(factor) / factor.value;
  return share;
}

function fits({ value, factors, total }: Told, { average, per }: Apiece): boolean {
  const [each] = factors;
  const most = each?.label.includes('平均') || per.some(isOfMany) ? 1 : MOST_ROUND;
  const share = each ? Math.min(most, stepOf(each) / 2 / each.value) : 0;
  // 194万元 is told of 193.98.
  const isRounded = !average && total.decimals === 0 && total.scale > 1 && total.value >= MANY * total.scale;
  const slack =
    (isRounded ? total.scale / 2 : halfStep(total)) +
    (average ? value * Math.max(each?.exact === false ? ABOUT : ROUND, share) : 0) +
    value * roundingOf(factors.slice(1)) +
    1e-6 * value;
  return Math.abs(value - total.value) <= slack;
}
