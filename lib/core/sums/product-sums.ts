import { readApiece } from './apiece.ts';
import { countOf } from '../han-numerals.ts';
import { CLUE } from '../figures/clues.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact, rangeOf } from './figure-lists.ts';
import { nameOf, startsAnew } from './groups.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { addsUp } from './sums.ts';
import { tellsMore } from './uncounted-rest.ts';

const TOTAL = /(?:总[计额]|总[一-龥]{0,2}|合计|共|容纳)[^，。；、]{0,6}$/u;
const ITEMS = /^(?:以上|上述)?([两三四五六七八九十])[项笔]/u;
/** 1名，奖金500元, besides 2名各300元 and 4名，每名300元 */
const PRIZE = /^(?:奖励|奖金|奖品|补助|发放|发)?$/u;
/** 每条80元，计400元 */
const SUBTOTAL = /^(?:小?计|共|合计|共计|共需)$/u;
const MAX_PAIRS = 10;
/** How far lots that follow their total may be off it: there may be more that isn't told. */
const LEAST_BEHIND = 0.8;
const MOST_BEHIND = 1.25;

/** Totals of money told apiece: 一等奖2名，每名500元，二等奖4名，每名300元，共计2400元; the total may stand before. */
export function readProductSums(
  text: string,
  figures: readonly Figure[],
  total: Figure,
  at: number,
): readonly SumFault[] {
  if (!total.exact || total.kind !== 'amount') return NO_FAULTS;
  // Behind a total, the second figure is told apiece.
  const isTotal = (total.clues & CLUE.total) !== 0 && TOTAL.test(total.label);
  if (!isTotal && isSpent(figures, total)) {
    const spent = pairsBefore(figures, total);
    if (areTold(spent)) return ask(text, figures, total, spent, [LEAST_BEHIND, MOST_BEHIND]);
  }
  // 其中二等功1户5000元，三等功8户、每户2000元: the second may be.
  if (!isTotal && (((figures[at + 2]?.clues ?? 0) | (figures[at + 4]?.clues ?? 0)) & CLUE.apiece) === 0)
    return NO_FAULTS;
  if (!isTotal) return askOpening(text, figures, total);
  const before = at < 4 ? NO_PAIRS : pairsBefore(figures, total);
  // 药品3200元；展板16块，每块110元；……三项合计: more items than those.
  if (ITEMS.test(total.label) && countOf(ITEMS.exec(total.label)?.[1] ?? '') !== before.length) return NO_FAULTS;
  if (areTold(before)) return ask(text, figures, total, before, [0.5, 2]);
  const named = namedPairs(figures, total);
  if (areTold(named)) return ask(text, figures, total, named, [0.5, 2]);
  return askOpening(text, figures, total);
}

/** 本科生120人每人5000元，专科生60人每人3000元，计划支出78万元: money that goes or comes, right behind lots. */
function isSpent(figures: readonly Figure[], { unit, label, index }: Figure): boolean {
  const before = figures[index - 1];
  return (
    unit === '元' &&
    index > 3 &&
    before !== undefined &&
    (before.clues & CLUE.apiece) !== 0 &&
    SPENT.test(label) &&
    !OTHER_MONEY.test(label)
  );
}

const SPENT =
  /(?:支出|[需用付]|投入|花[费去]|发放|补助|补贴|支付|付款|拨付|列支|开支|资助|奖金|收入|费用?|经费|[租资]金)[^，。；、]{0,6}$/u;
const OTHER_MONEY = /另|还|其[他它余]/u;

/** 投入45万元，购置水泵5台，每台4万元；…… */
function askOpening(text: string, figures: readonly Figure[], total: Figure): readonly SumFault[] {
  const after = pairsAfter(figures, total);
  return areTold(after) && !tellsOther(text, figures, total, after)
    ? ask(text, figures, total, after, [LEAST_BEHIND, MOST_BEHIND])
    : NO_FAULTS;
}

/** ……；宣传品800元，其余机动: items besides the lots. */
function tellsOther(text: string, figures: readonly Figure[], { unit }: Figure, pairs: readonly Pair[]): boolean {
  const last = pairs.at(-1)?.apiece;
  if (!last) return false;
  const behind = figures.slice(last.index + 1);
  const stop = behind.findIndex(({ separator }) => separator === SEPARATOR.stop);
  const rest = stop < 0 ? behind : behind.slice(0, stop);
  return (
    tellsMore(text, last) ||
    rest.some((figure, at) => figure.unit === unit && !(at === 0 && isSubtotal(figure, { unit })))
  );
}

function ask(
  text: string,
  figures: readonly Figure[],
  total: Figure,
  pairs: readonly Pair[],
  [least, most]: readonly [number, number],
): readonly SumFault[] {
  const sum = pairs.reduce((all, { count, apiece }) => all + count.value * apiece.value, 0);
  const all = pairs.flatMap(({ count, apiece }) => [count, apiece]);
  if (!all.every(isExact) || Math.abs(sum - total.value) < 1) return NO_FAULTS;
  const share = sum / total.value;
  const isSum = addsUp(
    total,
    pairs.map(({ apiece }) => apiece),
  );
  // 灭火机每台0.7万元，共14万元；水泵每台2万元，共16万元: of one of them.
  const isOfOne = pairs.some(({ count, apiece }) => Math.abs(count.value * apiece.value - total.value) < 1);
  // 特等奖1名，奖品3299元；一等奖3名，每名800元……: a prize told by itself.
  const isMore = figures.some(
    (figure) =>
      figure.index < total.index &&
      figure.unit === total.unit &&
      !all.includes(figure) &&
      Math.abs(figure.value + sum - total.value) < 1,
  );
  if (share >= most || share <= least || isSum || isOfOne || isMore) return NO_FAULTS;
  const products = pairs.map(({ count, apiece }) => `${trimNumber(count.value)}×${trimNumber(apiece.value)}`);
  return [
    {
      ...rangeOf([total, ...all]),
      figures: [total, ...all],
      message: `${products.join('＋')}算下来是${inUnitOf(text, total, sum)}，文中写的是${writtenAs(text, total)}，请核对`,
      subject: `${products.join('＋')}：${writtenAs(text, total)}`,
    },
  ];
}

/** Whether the total is of two or more pairs of count and amount apiece, and not of the one next to it alone. */
export function isOfPairs(figures: readonly Figure[], total: Figure): boolean {
  const closes = TOTAL.test(total.label) || isSpent(figures, total);
  return (closes && areTold(pairsBefore(figures, total))) || areTold(pairsAfter(figures, total));
}

interface Pair {
  count: Figure;
  apiece: Figure;
}

const NO_PAIRS: readonly Pair[] = [];

function areTold(pairs: readonly Pair[]): boolean {
  return pairs.length > 1 && pairs.some(isToldApiece);
}

function isToldApiece({ apiece }: Pair): boolean {
  return readApiece(apiece) !== undefined;
}

function pairsBefore(figures: readonly Figure[], total: Figure): readonly Pair[] {
  const pairs: Pair[] = [];
  // 3台，每台8万元，共计24万元；2辆，每辆5万元，共计10万元: the last lot's own total, as the others have theirs.
  const hasSubtotals = isSubtotal(figures[total.index - 1], total);
  // 三个奖次共10人，奖金共需7000元: how many there are of all lots.
  const heads = figures[total.index - 1];
  const last =
    heads && HEADS.test(heads.label) && heads.separator >= SEPARATOR.semicolon ? total.index - 2 : total.index - 1;
  for (let index = last; index > 0 && pairs.length < MAX_PAIRS; index -= 2) {
    if (isSubtotal(figures[index], total)) {
      if (!hasSubtotals) break;
      index -= 1;
    }
    const pair = pairAt(figures, index - 1, total);
    if (!pair) break;
    pairs.unshift(pair);
    if (pair.count.separator === SEPARATOR.stop) break;
  }
  return pairs;
}

function pairsAfter(figures: readonly Figure[], total: Figure): readonly Pair[] {
  const pairs: Pair[] = [];
  const before = figures[total.index - 1];
  // 6台，每台8万元，计48万元；4台，每台5万元……: the total of the lot before.
  if (before && total.separator < SEPARATOR.semicolon && readApiece(before)) return NO_PAIRS;
  // 药品3200元；展板16块，每块110元: one of the items.
  if (figures[total.index + 1]?.separator === SEPARATOR.semicolon) return NO_PAIRS;
  for (let index = total.index + 1; pairs.length < MAX_PAIRS; index += 2) {
    const pair = pairAt(figures, index, total);
    if (!pair || pair.count.separator === SEPARATOR.stop) break;
    // 户均3569元；发放贷款163笔、712万元: another thing.
    const [one] = pairs;
    if (
      one &&
      pair.count.separator === SEPARATOR.semicolon &&
      startsAnew(pair.count) &&
      !areOfOneDeed(one.count, pair.count)
    )
      break;
    pairs.push(pair);
    if (isSubtotal(figures[index + 2], total)) index += 1;
  }
  return pairs;
}

const HEADS = /[共计]$/u;

function areOfOneDeed(one: Figure, other: Figure): boolean {
  return one.label.slice(0, 2) === other.label.slice(0, 2);
}

function isSubtotal(figure: Figure | undefined, { unit }: Pick<Figure, 'unit'>): boolean {
  return figure?.unit === unit && SUBTOTAL.test(figure.label);
}

/** 小学生每人500元共86人: told the other way round. */
function turnedPair(apiece: Figure | undefined, count: Figure | undefined, { unit }: Figure): Pair | undefined {
  if (apiece?.unit !== unit || !count || count.unit === unit || !readApiece(apiece)) return undefined;
  return SUBTOTAL.test(count.label) && count.separator <= SEPARATOR.comma ? { count, apiece } : undefined;
}

function pairAt(figures: readonly Figure[], at: number, total: Figure): Pair | undefined {
  const { unit } = total;
  const [count, apiece] = [figures[at], figures[at + 1]];
  const turned = turnedPair(count, apiece, total);
  if (turned) return turned;
  if (!apiece || !count || apiece.unit !== unit || count.unit === unit || count.kind !== 'amount') return undefined;
  const isTold = (unit === '元' && PRIZE.test(apiece.label)) || readApiece(apiece) !== undefined;
  return isTold && apiece.separator <= SEPARATOR.comma ? { count, apiece } : undefined;
}

const EACH = /^(?:其中|即)?([^，。；、每各]{2,8}?)(?:奖金|奖励|补助|补贴|标准)?[每各]/u;

/** 一等奖2名、二等奖6名，奖金合计1.5万元，一等奖每名3000元、二等奖每名1500元: counted in one place, priced in another. */
function namedPairs(figures: readonly Figure[], total: Figure): readonly Pair[] {
  const sentence = sentenceAround(figures, total.index);
  const pairs: Pair[] = [];
  for (const apiece of sentence) {
    if (apiece === total || apiece.unit !== total.unit || (apiece.clues & CLUE.apiece) === 0) continue;
    const name = EACH.exec(apiece.label)?.[1];
    const count = name === undefined ? undefined : countNamed(sentence, name, total);
    if (!count || !readApiece(apiece)) return NO_PAIRS;
    pairs.push({ count, apiece });
  }
  return pairs;
}

function countNamed(sentence: readonly Figure[], name: string, { unit }: Figure): Figure | undefined {
  for (const one of sentence) if (one.unit !== unit && nameOf(one).endsWith(name)) return one;
  return undefined;
}

function sentenceAround(figures: readonly Figure[], at: number): readonly Figure[] {
  let from = at;
  while (from > Math.max(0, at - MAX_PAIRS) && figures[from]?.separator !== SEPARATOR.stop) from -= 1;
  let to = at + 1;
  while (to < Math.min(figures.length, at + MAX_PAIRS) && figures[to]?.separator !== SEPARATOR.stop) to += 1;
  return figures.slice(from, to);
}
