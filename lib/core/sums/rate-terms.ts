import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { labelled } from './figure-lists.ts';
import { nameOf } from './groups.ts';
import type { Pair } from './rate-pairs.ts';
import { addsUp } from './sums.ts';

/** Figures. */
export const MAX_LIST = 12;
/** 减税占总额的74% */
const OF_TOTAL =
  /^([^，。；、占]{2,6})占(?:(?:总[数量额]|总[一-龥]{2}|合计)的?|比[为达]?|了?|(?:各项|全部|所有)[^，。；、占]{1,4}的)$/u;

/** 共6.4亿元，其中减税4.8亿元，降费1.6亿元，减税占总额的75% */
export function pairOfTotal(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const [, name] = rate.label.includes('占') ? (OF_TOTAL.exec(rate.label) ?? []) : [];
  if (name === undefined) return undefined;
  const part = figures
    .slice(Math.max(0, at - MAX_LIST), at)
    .findLast((figure) => nameOf(figure).length > 1 && name.startsWith(nameOf(figure)));
  const whole = part && (wholeOfList(figures, part) ?? wholeOfPair(figures, part));
  return whole ? { whole, part } : undefined;
}

const TERMS: readonly (readonly [rate: RegExp, whole: RegExp, part: RegExp])[] = [
  [/存贷比(?:例|率)?(?:为|达)?$/u, /存款(?:余额|总额)?$/u, /贷款(?:余额|总额)?$/u],
  [/赔付率(?:为|达)?$/u, /保费(?:收入)?$/u, /赔款$|赔付(?:金额|资金)?$/u],
  [/药占比(?:为|达)?$/u, /(?:业务|总)收入$/u, /(?:药品|药费)收入$/u],
  [/药占比(?:为|达)?$/u, /医疗收入$/u, /(?:药品|药费)收入$/u],
];
const COUNTED_TERMS: typeof TERMS = [
  [/转化率(?:为|达)?$/u, /访客[数量]?$|访问量$|浏览量$/u, /(?:成交|下单)(?:买家|客户|用户|人数)?$/u],
  [/到岗率(?:为|达)?$/u, /录用通知$|offer$/iu, /到岗$/u],
  [/搜救成功率(?:为|达)?$/u, /遇险(?:人员|人数)?$/u, /获救(?:人员|人数)?$|救起$/u],
];
/** Most rates are called otherwise. */
const ANY_TERM = /存贷比|赔付率|药占比|转化率|到岗率|搜救成功率/u;

/** 存款87亿元……，贷款61亿元……，存贷比70%: what each of these is of is known. */
export function pairOfTerm(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  if (!ANY_TERM.test(rate.label)) return undefined;
  const near = figures.slice(Math.max(0, at - MAX_LIST), at);
  return pairCalled(TERMS, rate, near.filter(isMoney)) ?? pairCalled(COUNTED_TERMS, rate, near.filter(isCounted));
}

function pairCalled(terms: typeof TERMS, rate: Figure, near: readonly Figure[]): Pair | undefined {
  for (const [term, ofWhole, ofPart] of terms) {
    if (!term.test(rate.label)) continue;
    const [whole, part] = [labelled(near, ofWhole), labelled(near, ofPart)];
    if (whole && part) return { whole, part };
  }
  return undefined;
}

function isMoney({ unit, kind }: Figure): boolean {
  return unit === '元' && kind === 'amount';
}

function isCounted({ unit, kind }: Figure): boolean {
  return unit !== '元' && unit !== '%' && kind === 'amount';
}

/** 在园7.98万人，公办4.86万人，民办3.12万人 */
function wholeOfPair(figures: readonly Figure[], { index, unit }: Figure): Figure | undefined {
  for (const from of [index - 1, index - 2]) {
    const [whole, one, other] = figures.slice(Math.max(0, from), from + 3);
    if (whole?.unit === unit && one?.unit === unit && other?.unit === unit && addsUp(whole, [one, other])) return whole;
  }
  return undefined;
}

/** 320人，其中党员120人，占37.5%，群众200人，占62.5%: what 其中 parts. */
export function wholeOfList(figures: readonly Figure[], part: Figure): Figure | undefined {
  for (let index = part.index; index > Math.max(0, part.index - MAX_LIST); index -= 1) {
    const figure = figures[index];
    if (!figure || figure.separator >= SEPARATOR.stop) return undefined;
    // 观众21万人次，日均2300人次，其中未成年人5.6万人次
    const before = figures[figures[index - 1]?.kind === 'other' ? index - 2 : index - 1];
    if (/其中/u.test(figure.gap)) return before?.unit === part.unit && figure.unit === part.unit ? before : undefined;
  }
  return undefined;
}

/** 其中献血400毫升的3870人次: what stands before a figure that only tells which are meant, too. */
export function gapOf(figures: readonly Figure[], { separator, gap, index }: Figure): string {
  const before = separator === SEPARATOR.none ? figures[index - 1] : undefined;
  return (before?.gap ?? '') + gap;
}
