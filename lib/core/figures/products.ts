import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from './figure.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { unitAt } from './unit.ts';
import { halfStep } from './sums.ts';

const PER_HEAD =
  /(人均|户均|每[人名位户台套个只份件张辆所间棵株盏])(?:[一-龥]{0,3}(?:发放|补助|补贴|奖励|慰问|资助|救助|发|领取|支付))?(?:金|款)?(?:为|达到?|是)?$/u;
/** An average is told in round numbers. */
const ROUND = 0.01;

/** Money that doesn't fit the amount a head: 资助学生7名，每人3000元，共计2.4万元. */
export function readPerHead(text: string, figures: readonly Figure[]): readonly SumFault[] {
  return faultsAtEach(figures, (each, at) => {
    const word = each.unit === '元' ? PER_HEAD.exec(each.label)?.[1] : undefined;
    if (word === undefined) return NO_FAULTS;
    const unit = unitAt(word.replace(/[均每]/u, ''), 0)?.unit?.name;
    const near = figures.slice(Math.max(0, at - 4), at + 3).filter((figure) => isTogether(figures, each, figure));
    const heads = near.filter((figure) => figure.unit === unit && figure.kind === 'amount');
    const totals = near.filter((figure) => figure !== each && figure.unit === '元' && figure.kind === 'amount');
    const [head] = heads;
    const [total] = totals;
    if (!head || !total || heads.length > 1 || totals.length > 1) return NO_FAULTS;
    if (![each, head, total].every(({ exact }) => exact)) return NO_FAULTS;
    const product = head.value * each.value;
    const slack = halfStep(total) + (word.includes('均') ? product * ROUND : 0) + 1e-6;
    if (Math.abs(product - total.value) <= slack || product > total.value * 2 || product * 2 < total.value)
      return NO_FAULTS;
    const all = [head, each, total];
    return [
      {
        start: Math.min(...all.map(({ start }) => start)),
        end: Math.max(...all.map(({ end }) => end)),
        figures: all,
        message: `${writtenAs(text, head)}、${word}${writtenAs(text, each)}，算下来是${inUnitOf(text, total, product)}，文中写的是${writtenAs(text, total)}，请核对`,
        subject: `${writtenAs(text, head)}×${writtenAs(text, each)}：${writtenAs(text, total)}`,
      },
    ];
  });
}

/** No end of a sentence between the two. */
function isTogether(figures: readonly Figure[], one: Figure, other: Figure): boolean {
  const [from, to] = one.index < other.index ? [one.index, other.index] : [other.index, one.index];
  return figures.slice(from + 1, to + 1).every(({ separator }) => separator < SEPARATOR.semicolon);
}

const EQUATION =
  /(\d{1,9}(?:\.\d{1,4})?)(万?)[^\d，。；、=＝×xX*\s]{0,6}\s?[×xX*]\s?(\d{1,9}(?:\.\d{1,4})?)(万?)[^\d，。；、=＝×xX*\s]{0,8}\s?[=＝]\s?(\d{1,9}(?:\.\d{1,4})?)(万?)[^\d，。；、=＝\s]{0,4}/gu;

/** 4条×45元=200元 */
export function readEquations(text: string): SumFault[] {
  if (!/[=＝]/u.test(text)) return [];
  const faults: SumFault[] = [];
  EQUATION.lastIndex = 0;
  for (let match = EQUATION.exec(text); match; match = EQUATION.exec(text)) {
    const [written, one = '', oneScale, two = '', twoScale, result = '', resultScale] = match;
    const product = numberOf(one, oneScale) * numberOf(two, twoScale);
    const told = numberOf(result, resultScale);
    const slack = (resultScale ? 10_000 : 1) / 10 ** (result.split('.')[1]?.length ?? 0) / 2;
    if (Math.abs(product - told) < slack) continue;
    faults.push({
      start: match.index,
      end: match.index + written.length,
      figures: [],
      message: `“${written}”算下来是${product / (resultScale ? 10_000 : 1)}${resultScale ?? ''}，请核对`,
      subject: written,
    });
  }
  return faults;
}

function numberOf(digits: string, scale: string | undefined): number {
  return Number(digits) * (scale ? 10_000 : 1);
}
