import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { nameOf, sharesWord } from './groups.ts';
import { fits, isOfUnit } from './rate-fits.ts';
import { areKin } from './rate-kin.ts';
import { MAX_OFF_UNSURE, type Pair, stemOf } from './rate-pairs.ts';
import { isRateSlip } from './rate-slips.ts';
import { addsUp } from './sums.ts';

// What rates are of whose base stands further off, or which share no word with it.

/** Figures. */
const MAX_BACK = 16;

/** `hasOther`: it may be of two that stand nearer, so that the name must tell. */
export function pairOfBase(figures: readonly Figure[], rate: Figure, at: number, hasOther: boolean): Pair | undefined {
  const last = figures[at - 1];
  if (!last || rate.separator > SEPARATOR.comma || rate.kind !== 'amount') return undefined;
  const part = partBefore(figures, rate, last);
  return (
    pairOfSaid(figures, rate, part) ??
    pairAmongAll(figures, rate, part) ??
    pairOfParted(figures, rate) ??
    pairOfWholeSaid(figures, rate, last) ??
    (hasOther && !isNamedAfter(rate, part) ? undefined : pairOfOneSlip(figures, rate, part))
  );
}

function isNamedAfter(rate: Figure, part: Figure): boolean {
  const stem = stemOf(rate);
  return stem !== undefined && areKin(stem, part.label + part.tail);
}

/** 用信965户、6840万元，户数用信率: what is told beside it, in money or for each, is passed by. */
function partBefore(figures: readonly Figure[], rate: Figure, last: Figure): Figure {
  const before = figures[last.index - 1];
  const isBeside = last.separator <= SEPARATOR.pause && last.label === '';
  const isApiece = last.kind === 'other' && last.separator === SEPARATOR.comma;
  if (!before || before.unit === last.unit || !(isBeside || isApiece)) return last;
  return isNamedAfter(rate, before) ? before : last;
}

/** 网上立案1290件，占新收案件的37%: of the last that is called so, wherever it stands. */
function pairOfSaid(figures: readonly Figure[], rate: Figure, last: Figure): Pair | undefined {
  const [, own, name] = rate.label.includes('占') ? (OF_SAID.exec(rate.label) ?? []) : [];
  if (name === undefined) return undefined;
  const part = own === '' ? last : lastCalled(figures, rate.index, own ?? '');
  if (!part || !isExactAmount(part)) return undefined;
  const whole = lastCalled(figures, part.index, name, part);
  return whole && isExactAmount(whole) && whole.value > part.value ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

/** The last before it whose name ends so; or opens so: 收回1396份 for 收回问卷. */
function lastCalled(figures: readonly Figure[], before: number, name: string, part?: Figure): Figure | undefined {
  for (let index = before - 1; index >= Math.max(0, before - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (!figure || figure.unit === '%' || (part && !isOfUnit(part, figure))) continue;
    const called = nameOf(figure).replace(NO_NAME, '');
    if (called.endsWith(name) || (part && called.length > 1 && name.startsWith(called))) return figure;
  }
  return undefined;
}

const OF_SAID =
  /^([^，。；、占]{0,6})占(?:全[年市县区镇乡村校院局部]|本[年期月季]|[同当]期|所有|各项)?([^，。；、占的]{2,8}?)(?:总?(?:[人户件]?数|数?量|额)|余额)?的$/u;
/** What is no part of a name: 总数, 余额, 共. */
const NO_NAME = /(?:总?(?:[人户件]?数|数?量|额)|余额)?(?:共|为|是|有|达到?|合计)?$/u;

/** 21个网点中有6个不足50万元，占28.6% */
function pairAmongAll(figures: readonly Figure[], rate: Figure, last: Figure): Pair | undefined {
  if (!rate.label.startsWith('占') || !/^占比?[为达]?$/u.test(rate.label)) return undefined;
  for (let index = last.index; index > Math.max(0, last.index - 2); index -= 1) {
    const [whole, part] = [figures[index - 1], figures[index]];
    if (!whole || !part || part.separator > SEPARATOR.comma) return undefined;
    if (whole.unit === part.unit && AMONG.test(whole.tail) && whole.value > part.value && isExactAmount(part))
      return { whole, part, most: MAX_OFF_UNSURE };
  }
  return undefined;
}

const AMONG = /[^其]中(?:有|，)?$/u;

/** 公房720套，已分配690套，空置30套，入住率95.8%: what 720 are parted into, and one of them is the rate's but for a slip. */
function pairOfParted(figures: readonly Figure[], rate: Figure): Pair | undefined {
  const last = figures[rate.index - 1];
  const [, name] = rate.label.includes('占') ? (OF_ONE.exec(rate.label) ?? []) : [];
  if (!last || (stemOf(rate) === undefined && name === undefined)) return undefined;
  const done = figures[last.index - 1];
  // 接入118家，未接入的还有8家，覆盖率93.7%: of both together.
  if (done?.unit === last.unit && last.separator === SEPARATOR.comma && sharesWord(`未${done.label}`, last.label)) {
    const all = { ...done, value: done.value + last.value };
    const pair = last.label.startsWith('未') ? slipOf([{ whole: all, part: done }], rate) : undefined;
    if (pair) return pair;
  }
  for (let index = last.index - 2; index >= Math.max(0, last.index - MOST_PARTS); index -= 1) {
    const whole = figures[index];
    const parts = figures.slice(index + 1, rate.index);
    if (!whole || parts[0]?.unit !== last.unit || parts[0].separator > SEPARATOR.comma) return undefined;
    if (whole.unit !== last.unit || !addsUp(whole, parts)) continue;
    const own = name === undefined ? parts : parts.filter((part) => nameOf(part).startsWith(name.slice(0, 2)));
    return slipOf(
      own.map((part) => ({ whole, part })),
      rate,
    );
  }
  return undefined;
}

/** 产业资金占60.2% */
const OF_ONE = /^([^，。；、占]{2,6})占比?[为达]?$/u;
const MOST_PARTS = 8;

/** 增加到34.8万人，新增3.8万人，占总人口42.6万人的81.7%: of any before it. */
function pairOfWholeSaid(figures: readonly Figure[], rate: Figure, whole: Figure): Pair | undefined {
  if (rate.label !== '的' || rate.separator !== SEPARATOR.none || !/[占为][^，。；]{1,10}$/u.test(whole.label))
    return undefined;
  const pairs: Pair[] = [];
  for (let index = whole.index - 1; index >= Math.max(0, whole.index - 3); index -= 1) {
    const part = figures[index];
    if (part && isOfUnit(part, whole) && isExactAmount(part) && part.value < whole.value) pairs.push({ whole, part });
    if (part?.separator === SEPARATOR.stop) break;
  }
  return slipOf(pairs, rate);
}

/** Points; nearer, it may be told of somewhat fewer or more. */
const LEAST_OFF = 0.8;
/** Coarse figures make a rate that is no further off; a slip no more. */
const [MAX_ROUNDED, MAX_OFF] = [10, 90];

/** The only pair that the rate is of but for a slip, where it is of none. */
function slipOf(pairs: readonly Pair[], rate: Figure): Pair | undefined {
  let found: Pair | undefined;
  for (const pair of pairs) {
    const counted = (pair.part.value / pair.whole.value) * 100;
    const off = Math.abs(counted - rate.value);
    if (off < MAX_ROUNDED && fits(pair.whole, pair.part, rate)) return undefined;
    if (off < LEAST_OFF || off > MAX_OFF || !isRateSlip(rate, counted)) continue;
    if (found && found.part.value / found.whole.value !== pair.part.value / pair.whole.value) return undefined;
    found ??= pair;
  }
  return found;
}

/** 受理1268件……；审结1194件，结案率94.2%: of what stands before it in the paragraph, only one explains it by a slip. */
function pairOfOneSlip(figures: readonly Figure[], rate: Figure, part: Figure): Pair | undefined {
  if (rate.decimals === 0 || NO_OWN.test(rate.label) || !isExactAmount(part) || part.unit === '%') return undefined;
  if (part.unit === '' || part.depth !== rate.depth) return undefined;
  const [, place = ''] = OF_PLACE.exec(rate.label) ?? [];
  const pairs: Pair[] = [];
  for (let index = part.index - 1; index >= Math.max(0, part.index - MAX_BACK); index -= 1) {
    const whole = figures[index];
    if (
      whole?.label.includes(place) === true &&
      isOfUnit(part, whole) &&
      isExactAmount(whole) &&
      whole.value > part.value
    )
      pairs.push({ whole, part });
  }
  return slipOf(pairs, rate);
}

/** 增加值2471亿元，占全市20.5%: of the city's, not of the output told before. */
const OF_PLACE = /占(全[国省市州盟县区旗镇乡村])/u;
/** 上年的1.5%, 由61.9%升到73.0% */
const NO_OWN = /上年|去年|同期|[比较由从升降到增减]/u;
