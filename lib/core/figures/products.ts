import { CLUE } from './clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from './figure.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { unitAt } from './unit.ts';
import { halfStep } from './sums.ts';

/** 人均, 每人, 每个站点投入 */
const PER =
  /(?:(?:平均)?([人户亩班村场]均)|每([一-龥]{1,6}?))(?:发放|补助|补贴|奖励|慰问|资助|救助|发|领取|支付|投入|投资|安排|配备|派出?|需|开?设置?|建)?(?:金|款|资金|经费|产量|收入|增收|分红|面积)?(?:为|达到?|是|有)?$/u;
/** 3个班次各40人 */
const APIECE = /^([一-龥]{1,4}?)各[一-龥]{0,4}$/u;
const PRICE = /^单价(?:为|是)?$/u;
/** 30元/箱 */
const SLASH = /^[/／]([一-龥]{1,2})$/u;
const SLASHES = ['/', '／'];
/** Another 每 would be one of time: 每学期每人. */
const TWICE = /每.*每|全年|逐月/u;
const TOTAL = /^(?:一共|总共|共计|合计|总计|累计|共|总)[^，。；、每各]{0,4}$/u;
/** Money besides that told by the head. */
const OTHER_MONEY = /另|还|其[他它余]|[上原]|结余/u;
/** An average is told in round numbers. */
const ROUND = 0.01;

/** Totals that don't fit the amount a head: 资助学生7名，每人3000元，共计2.4万元; 讲座6场，每场60人，共420人. */
export function readPerHead(text: string, figures: readonly Figure[]): readonly SumFault[] {
  return faultsAtEach(figures, (each, at) => {
    if ((each.clues & CLUE.apiece) === 0 && !SLASHES.includes(each.tail.charAt(0))) return NO_FAULTS;
    const per = TWICE.test(each.label) ? null : PER.exec(each.label);
    const price = PRICE.test(each.label);
    const slash = each.unit === '元' ? SLASH.exec(each.tail)?.[1] : undefined;
    const apiece = per || price ? undefined : APIECE.exec(each.label)?.[1];
    if (!per && !price && slash === undefined && (apiece === undefined || isOneOfSeveral(figures, each)))
      return NO_FAULTS;
    const [, average, noun = slash ?? apiece ?? ''] = per ?? [];
    const heads: Figure[] = [];
    const totals: Figure[] = [];
    for (const figure of figures.slice(Math.max(0, at - 4), at + 4)) {
      // 共增收64.8万元 is no change, but all that came in.
      const isAmount = figure.kind === 'amount' || (figure.unit === '元' && figure.label.startsWith('共'));
      if (figure === each || !isAmount || !isTogether(figures, each, figure)) continue;
      if (isTotal(figure, each)) totals.push(figure);
      else if (price ? figure.unit !== '元' : isHead(figure, average?.charAt(0) ?? noun)) heads.push(figure);
    }
    const [head] = heads;
    const [total] = totals;
    if (!head || !total || heads.length > 1 || totals.length > 1) return NO_FAULTS;
    if (![each, head, total].every(({ exact }) => exact)) return NO_FAULTS;
    const product = head.value * each.value;
    const slack = halfStep(total) + (average ? product * ROUND : 0) + 1e-6;
    const off = product / total.value;
    if (Math.abs(product - total.value) <= slack || off >= 2 || off <= 0.5) return NO_FAULTS;
    const all = [head, each, total];
    return [
      {
        start: Math.min(...all.map(({ start }) => start)),
        end: Math.max(...all.map(({ end }) => end)),
        figures: all,
        message: `${writtenAs(text, head)}、${price ? '单价' : (average ?? `每${noun}`)}${writtenAs(text, each)}，算下来是${inUnitOf(text, total, product)}，文中写的是${writtenAs(text, total)}，请核对`,
        subject: `${writtenAs(text, head)}×${writtenAs(text, each)}：${writtenAs(text, total)}`,
      },
    ];
  });
}

/** 3个村各5万元、2个社区各3万元: the total is of both. */
function isOneOfSeveral(figures: readonly Figure[], { index }: Figure): boolean {
  return figures
    .slice(Math.max(0, index - 3), index + 4)
    .some((other) => other.index !== index && /[各每]/u.test(other.label));
}

function isTotal({ unit, label }: Figure, each: Figure): boolean {
  return unit === each.unit && (unit === '元' ? !OTHER_MONEY.test(label) : TOTAL.test(label.trim()));
}

/** 40户 for 每户, 8个站点 for 每个站点 and 每站点, 24个班 for 每班. */
function isHead({ unit, tail }: Figure, noun: string): boolean {
  const written = unitAt(noun, 0);
  if (!written?.isCounted) return tail === noun || (noun.length > 1 && tail.startsWith(noun));
  const rest = noun.slice(written.length);
  if (unit === written.name) return rest === '' || tail.startsWith(rest);
  return rest === '' && unit === '个' && tail.startsWith(noun);
}

/** No end of a sentence between the two. */
function isTogether(figures: readonly Figure[], one: Figure, other: Figure): boolean {
  const [from, to] = one.index < other.index ? [one.index, other.index] : [other.index, one.index];
  return figures.slice(from + 1, to + 1).every(({ separator }) => separator < SEPARATOR.semicolon);
}

const EQUATION =
  /(\d{1,9}(?:\.\d{1,4})?)(万?)[^\d，。；、=＝×xX*\s]{0,6}\s?[×xX*]\s?(\d{1,9}(?:\.\d{1,4})?)(万?)[^\d，。；、=＝×xX*\s]{0,8}\s?[=＝]\s?(\d{1,9}(?:\.\d{1,4})?)(万?)[^\d，。；、=＝\s]{0,4}/gu;

/** 4条×45元=200元 */
export function readEquations(text: string): readonly SumFault[] {
  if (!text.includes('=') && !text.includes('＝')) return NO_FAULTS;
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
