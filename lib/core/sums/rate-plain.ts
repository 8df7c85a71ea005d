import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount, isPercent } from './figure-lists.ts';
import { nameOf } from './groups.ts';
import { MAX_OFF_UNSURE, type Pair } from './rate-pairs.ts';

// Rates and shares told in plain words, right behind the two amounts they are of.

const TARGET =
  /^(?:[^，。；]{0,4}的)?(?:年度|全年|年初|年内|下达)?(?:计划|目标|任务|指标)(?:任务|目标)?[数量额]?[为是]?$/u;
const TARGET_BEFORE = /^(?!超|占|完成)[^，。；]{0,6}(?:计划|目标|任务|指标)[数量额]?[为是]?$/u;
/** 完成81.5%, 完成任务的81.5%, 完成比例为81.5% */
const OF_TARGET =
  /^(?:已|实际|仅|只)?(?:完成|占)了?(?:率|进度|比例|(?:年度|全年)?(?:计划|目标|任务|指标)[数量额]?的?)?(?:为|达到?)?$/u;
/** 医保占比达到87%, 交通类占45% */
const OF_WHICH = /^(?:其中)?([^，。；、占前后两三]{2,8}?)(?:类|型)?(?:[人户件台个]数|数量)?占比?(?:为|达到?|了)?$/u;
/** Of another measure: 面积占 of 处. */
const MEASURE = /[面积金额产值数量]$/u;

/** 新开326户，任务为400户，完成81.5%; 任务400户，新开326户，完成81.5% */
export function pairOfTarget(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const [one, other] = [figures[at - 2], figures[at - 1]];
  if (!one || !other || !areTwo(one, other, rate) || !OF_TARGET.test(rate.label)) return undefined;
  const isLast = TARGET.test(other.label);
  if (isLast === TARGET_BEFORE.test(one.label)) return undefined;
  const [whole, part] = isLast ? [other, one] : [one, other];
  return { whole, part, most: MAX_OFF_UNSURE };
}

/** 住院2400人次，其中医保2040人次，医保占比87% */
export function pairOfWhich(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const name = rate.label.includes('占') ? OF_WHICH.exec(rate.label)?.[1] : undefined;
  const [whole, part] = [figures[at - 2], figures[at - 1]];
  if (name === undefined || MEASURE.test(name) || !whole || !part || !areTwo(whole, part, rate)) return undefined;
  const isOf = part.gap.includes('其中') && nameOf(part).startsWith(name) && whole.value > part.value;
  return isOf ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

/** Amounts of one unit, told clause by clause right before the rate. */
function areTwo(one: Figure, other: Figure, rate: Figure): boolean {
  return (
    one.unit === other.unit &&
    one.depth === other.depth &&
    !isPercent(one) &&
    isExactAmount(one) &&
    isExactAmount(other) &&
    other.separator === SEPARATOR.comma &&
    rate.separator === SEPARATOR.comma
  );
}
