import { charSet } from '../char-set.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isPaused, jointBetween, labelled } from './figure-lists.ts';
import {
  areKin,
  DUE,
  isDue,
  isDueBehind,
  isOpposite,
  isOfAll,
  isNamedBy,
  isOfPlants,
  isReduction,
  isShareOf,
  isSettled,
  MAX_OFF_OF_ALL,
  OF_ALL_PEOPLE,
  PLANNED,
} from './rate-kin.ts';
import { comparable, fits, someFit } from './rate-fits.ts';
import {
  MAX_OFF_UNSURE,
  type Pair,
  pairAmong,
  pairAround,
  pairFurtherBack,
  pairNamed,
  pairOfOpening,
  pairOfPlan,
  pairOfRates,
  pairOfSeats,
  stemOf,
  wholeBehind,
} from './rate-pairs.ts';
import { restOf, isWhatIsKept } from './lacking.ts';
import { pairOfBase } from './rate-bases.ts';
import { pairOfEarlier } from './rate-earlier.ts';
import { pairByNames } from './rate-names.ts';
import { isRateSlip, pairOfSlip } from './rate-slips.ts';
import { FIRST, pairAfter } from './rate-behind.ts';
import { isAmongList, pairLike, pairOfName, pairOfShares, SHARE, wholeOfParts } from './rate-lists.ts';
import { gapOf, pairOfTerm, pairOfTotal, wholeOfList } from './rate-terms.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';

/** 满意和基本满意率: what the two have between them may be told apart, or together. */
const OF_SEVERAL = /^[^，。；、率和与及加]{2,12}[和与及加][^，。；、率和与及加]{2,12}率/u;
/** 不捕率30.6%（按已办结242人计算） */
const SAYS_OF_WHAT = /^[（(](?:按|以|不[含计]|扣除|剔除)/u;
const opensAside = charSet('（(');
const IN_TIME = /(准时|及时|按时|按期|如期|限时|当[场日天]|一次|首次)[^，。；、率]{2,4}率/u;
const OF_PLAN = /^(?:[占为]|完成|达到?)了?(?:年度|全年|年初|总|既定|原定)?(?:计划|目标|任务|预算)[^，。；]{0,6}的$/u;
const OF_NAMED = /^(?:[占为]|完成)(?:[^，。；]{0,6}(?:计划|目标|任务|预算|总|应[收缴付])[^，。；]{0,6})$/u;
/** 占常住人口4.3万人的20% */
const OF_SOME = /占[^，。；]{1,10}$/u;
const WHOLE = /共|现有|总|^全/u;
/** A rate further off was taken of something else. */
const MAX_OFF = 30;

/** Percentages that don't fit the two figures before: 计划120户，完成90户，完成率85%. */
export function readRates(text: string, figures: readonly Figure[], rate: Figure, at: number): readonly SumFault[] {
  if (
    (!rate.exact && !isLeast(text, rate) && !isAbout(rate)) ||
    (opensAside(text.charCodeAt(rate.end)) && SAYS_OF_WHAT.test(text.slice(rate.end, rate.end + 8)))
  )
    return NO_FAULTS;
  if (isReduction(rate, figures[at - 1])) return NO_FAULTS;
  const known =
    (NAMES_WHOLE.test(rate.label) || rate.tail.startsWith('的') ? pairSaid(figures, rate, at) : undefined) ??
    pairOfEarlier(figures, rate, at);
  // 9家、增长的103家，增长面66.9%: of all told before.
  const pair =
    known && !isFarOff(known, rate)
      ? known
      : (pairOfSlip(figures, rate, at) ?? pairOfBase(figures, rate, at, known !== undefined) ?? known);
  if (!pair || !pair.whole.exact || !pair.part.exact || OF_SEVERAL.test(rate.label)) return NO_FAULTS;
  if ((OF_ALL_PEOPLE.test(rate.label) && !pair.part.label.startsWith('其中城镇')) || isOfPlants(rate, pair.part))
    return NO_FAULTS;
  // 已交货52批，准时交货率98%: how many of them were in time isn't told.
  const [, how = ''] = IN_TIME.exec(rate.label) ?? [];
  if (how !== '' && !(pair.part.label + pair.part.tail).includes(how)) return NO_FAULTS;
  const { whole, part } = asLacking(pair, rate, figures);
  const most = areInOtherClauses(figures, pair) ? MAX_OFF_UNSURE : (pair.most ?? MAX_OFF);
  const counted = (part.value / whole.value) * 100;
  // 建册3264人，住院分娩3218人，住院分娩率100%: of others than those told before.
  if (rate.value === 100 && counted > NEARLY_ALL && !isDueTo(whole)) return NO_FAULTS;
  // No more than all can be done, but for a plan.
  if (counted > 100 && !PLANNED.test(whole.label + rate.label)) return NO_FAULTS;
  if (Math.abs(counted - rate.value) > most && !isRateSlip(rate, counted)) return NO_FAULTS;
  const named = isOfRate(rate, part) && areSideBySide(whole, part, rate) ? part : undefined;
  if (fits(whole, part, rate) || someFit(figures, rate, at, named)) return NO_FAULTS;
  if (!rate.exact && (isAbout(rate) ? Math.abs(counted - rate.value) < ABOUT : counted >= rate.value)) return NO_FAULTS;
  const shown = trimNumber(Number(counted.toFixed(Math.max(rate.decimals, 1))));
  return [
    {
      start: Math.min(whole.start, rate.start),
      end: Math.max(part.end, rate.end),
      figures: [whole, part, rate],
      message: `${inUnitOf(text, part, part.value)}占${inUnitOf(text, whole, whole.value)}的${shown}%，文中写的是${writtenAs(text, rate)}，请核对`,
      subject: `${writtenAs(text, part)}/${writtenAs(text, whole)}：${writtenAs(text, rate)}`,
    },
  ];
}

/** 合格率, 满意度, 占比, 完成, 计划的: what the words of a rate say of what it is of. Most changes (增长12%) say nothing. */
const NAMES_WHOLE = /[率度例面比占完的]/u;

function pairSaid(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  return (
    pairOfName(figures, rate) ??
    pairOfTotal(figures, rate, at) ??
    pairOfTerm(figures, rate, at) ??
    wholeBehind(figures, rate, at) ??
    pairNamed(figures, rate, at) ??
    (at > 1 ? (pairBefore(figures, rate, behindAside(figures, at)) ?? pairLike(figures, rate, at)) : undefined) ??
    pairOfPlan(figures, rate, at) ??
    pairOfOpening(figures, rate, at) ??
    pairOfRates(figures, rate, at) ??
    pairAfter(figures, rate, at) ??
    pairAround(figures, rate, at) ??
    pairOfShares(figures, rate) ??
    pairByNames(figures, rate, at)
  );
}

/** 供水1286万吨，售水1093万吨，产销差率15%: what is lacking, where the pair tells what is kept. */
function asLacking(pair: Pair, rate: Figure, figures: readonly Figure[]): Pair {
  const { whole, part } = pair;
  const stem = stemOf(rate);
  const isTold = part.value === figures[part.index]?.value && part.value < whole.value;
  return stem !== undefined && isTold && isWhatIsKept(part, stem) ? { ...pair, part: restOf(whole, part) } : pair;
}

/** More than all, or so far off that it is of something else. */
function isFarOff({ whole, part, most = MAX_OFF }: Pair, rate: Figure): boolean {
  if (part.value > whole.value) return !PLANNED.test(whole.label);
  return Math.abs((part.value / whole.value) * 100 - rate.value) > most;
}

/** 审核3260张，退回45张，涉及金额28万元，退回率1.4%: the money is told aside. */
function behindAside(figures: readonly Figure[], at: number): number {
  const aside = figures[at - 1];
  const isAside = aside?.unit === '元' && figures[at - 2]?.unit !== '元' && /金额|涉及|价值|折合/u.test(aside.label);
  // 完成1264单，及时率96%，完成率98%: the rate before is of something else.
  const isRate =
    aside?.unit === '%' &&
    aside.separator === SEPARATOR.comma &&
    isOfRate(figures[at], figures[at - 2]) &&
    !isOfRate(aside, figures[at - 2]);
  return (isAside || isRate) && at > 2 ? at - 1 : at;
}

function isOfRate(rate: Figure | undefined, part: Figure | undefined): boolean {
  const stem = rate && stemOf(rate);
  return stem !== undefined && part !== undefined && areKin(stem, part.label);
}

function areSideBySide(whole: Figure, part: Figure, rate: Figure): boolean {
  return part.index === rate.index - 1 && whole.index === part.index - 1 && part.separator <= SEPARATOR.comma;
}

/** A semicolon parts them: each may be of a thing of its own. */
function areInOtherClauses(figures: readonly Figure[], { whole, part }: Pair): boolean {
  return jointBetween(figures, whole.index, part.index) >= SEPARATOR.semicolon;
}

const NEARLY_ALL = 97;

function isDueTo({ label }: Figure): boolean {
  return DUE.test(label) || PLANNED.test(label) || FIRST.test(label);
}

/** 占应收面积的95.9% */
const OF_DUE = /^占应[^，。；]{1,6}的$/u;
const DONE_SO_FAR = /^(?:已|总共)?(?:完成|占)了?$/u;

/** 占比约为29% is no more than some points off. */
const ABOUT = 2.5;

function isAbout({ label }: Figure): boolean {
  return label.includes('约');
}

/** 占65%以上 */
function isLeast(text: string, { end }: Figure): boolean {
  return text.startsWith('以上', end);
}

/** The part right before the rate, and the whole before that. */
function pairBefore(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const part = figures[at - 1];
  if (part && isOfNamed(rate, part)) return namedPair(figures, part, rate);
  const [, ...earlier] = comparable(figures, rate, at);
  if (!part || !part.unit || part.kind !== 'amount' || part.unit === '%') return undefined;
  const [nearest] = earlier;
  if (!nearest) return pairOfSeats(figures, part, rate);
  if (isAmongList(figures, nearest, part)) return undefined;
  // A线5260件、B线4380件、C线2840件；不良品156件，不良率1.25%: of all of them.
  const isNamed = stemOf(rate) !== undefined;
  if (isNamed && part.separator === SEPARATOR.semicolon && nearest.separator === SEPARATOR.pause) return undefined;
  const isWhole = nearest.value >= part.value && !isPaused(nearest);
  const whole = isWhole ? nearest : (wholeOfParts(figures, nearest) ?? nearest);
  if (rate.separator >= SEPARATOR.semicolon) return undefined;
  // 应铺6.4公里，已经铺了4.8公里，完成85%
  if (DONE_SO_FAR.test(rate.label) && DUE.test(whole.label) && part.label.includes('已')) return { whole, part };
  if (OF_PLAN.test(rate.label)) {
    const planned = labelled(earlier, PLANNED);
    return planned && { whole: planned, part };
  }
  if (SHARE.test(rate.label) && !/其中/u.test(gapOf(figures, part))) {
    const listed = wholeOfList(figures, part);
    if (listed) return { whole: listed, part };
  }
  if (DUE.test(whole.label) && OF_DUE.test(rate.label)) return { whole, part };
  if (SHARE.test(rate.label) || isShareOf(rate, whole))
    return /其中/u.test(gapOf(figures, part)) ||
      (whole.index === part.index - 1 && (WHOLE.test(whole.label) || isNamedBy(rate, whole)))
      ? { whole, part }
      : undefined;
  const stem = stemOf(rate);
  // 收缴168万元，应收210万元，收缴率80%
  if (stem !== undefined && isDueBehind(whole, part, stem)) return { whole: part, part: whole };
  // 抽检640批次，不合格16批次，合格率97.5%
  if (stem !== undefined && isOpposite(part, stem)) {
    let all = whole;
    for (const figure of earlier) {
      // 取水80万吨，供水75万吨；售水66万吨，产销差率12%: of what stands nearer.
      if (figure.value > part.value && fits(figure, restOf(figure, part), rate)) return undefined;
      if (figure.value > all.value) all = figure;
    }
    return all.value > part.value ? { whole: all, part: restOf(all, part) } : undefined;
  }
  return stem !== undefined &&
    (areKin(stem, part.label + part.tail, whole.label) || isDue(whole, part, stem) || isSettled(whole, part, stem))
    ? { whole, part }
    : stem !== undefined && isOfAll(whole, part, stem)
      ? { whole, part, most: MAX_OFF_OF_ALL }
      : (pairAmong(whole, part, rate) ?? pairFurtherBack(figures, stem, earlier, rate));
}

/** 完成4800万元，占年度计划6000万元的80% */
function namedPair(figures: readonly Figure[], whole: Figure, rate: Figure): Pair | undefined {
  const before = figures[whole.index - 1];
  // 8640吨，月均864吨，完成计划10800吨的80%
  const part = before?.kind === 'other' && /均/u.test(before.label) ? figures[whole.index - 2] : before;
  if (part?.unit !== whole.unit || whole.separator > SEPARATOR.comma) return undefined;
  // 发电3.86亿度，其中一季度1.12亿度、二季度2.74亿度，完成计划8.4亿度的46%: the share may be of what 其中 parts.
  const [, ...others] = comparable(figures, rate, rate.index);
  for (const other of others) if (fits(whole, other, rate)) return undefined;
  return { whole, part };
}

/** 完成计划6000万元的80%, 占17条线路的35% */
function isOfNamed(rate: Figure, whole: Figure): boolean {
  return rate.label === '的'
    ? OF_NAMED.test(whole.label) || (OF_SOME.test(whole.label) && rate.separator === SEPARATOR.none)
    : OF_SOME.test(`${whole.label}的`) && rate.separator === SEPARATOR.none && /^[^，。；、]{1,8}的$/u.test(rate.label);
}
