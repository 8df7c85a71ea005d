import { afterLast } from '../after-last.ts';
import type { Known } from './asked.ts';
import { areInOneClause, groupsIn, netOf } from './account-groups.ts';
import { comesOut, isProduct, isWholeOf, someRunComesOut } from './accounts.ts';
import {
  ADDED,
  CLOSES,
  FOUND,
  IN,
  LEFT,
  MAY_CLOSE,
  NOW,
  OF_WHICH,
  OVER_PLAN,
  OTHER_TIME,
  OUT,
  PASSED,
  REACHES,
  SENT_BACK,
  SO_FAR,
  TURNED,
} from './balance-words.ts';
import { countOf } from '../han-numerals.ts';
import { CLUE } from '../figures/clues.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { RESPECTIVE } from '../figures/read-figures.ts';
import { someLabelled } from './figure-lists.ts';
import {
  areAlike,
  areComplements,
  areMixed,
  areNested,
  areOpposites,
  areStages,
  doneFrom,
  nameOf,
  saysOverlap,
  shareNoun,
  startsAnew,
} from './groups.ts';
import { areOutcomes, hasRateOfItsOwn } from './asked-parts.ts';
import { differenceIn } from './differences.ts';
import { askWith, type Fault, isNear, isSameThing, NEAR } from './reckoning.ts';
import { haveOwnShares } from './own-shares.ts';
import { othersMakeUp } from './mixed-counters.ts';
import {
  areBeside,
  areOfOtherSide,
  areOfOtherThing,
  areOfTwoTimes,
  areOutcomesOfMost,
  arePaidAndTaken,
  areUnlikeThings,
  areVisits,
  mayBeBoth,
} from './no-parts.ts';
import { OPENS } from './part-links.ts';
import { areNear, areNotAll, mayBeSlip } from './slips.ts';
import { type SumFault, faultOf, writtenAs } from './sum-fault.ts';
import { tellsMore } from './uncounted-rest.ts';
import { sumOf, sumTolerance } from './sums.ts';

/** Three or more amounts of one unit side by side that are told as one reckoning, in whatever words, and don't come out. */
export function readBalances(text: string, figures: readonly Figure[], { asked }: Known): readonly SumFault[] {
  if (figures.length < 3) return NO_FAULTS;
  const faults: SumFault[] = [];
  for (const group of groupsIn(figures)) {
    if (asked?.isKnownOfAll(netOf(group)) === true) continue;
    const fault = readGroup(text, group, figures);
    if (fault) faults.push(fault);
  }
  return faults;
}

function readGroup(text: string, group: readonly Figure[], figures: readonly Figure[]): SumFault | undefined {
  // Most come out: what the words say is asked only of the others.
  if (someRunComesOut(group)) return undefined;
  const fault =
    (areInOneClause(group, figures) ? differenceIn(text, netOf(group), figures) : undefined) ??
    flowIn(text, group) ??
    wholeIn(text, group, figures);
  if (
    !fault ||
    (!fault.isSigned && comesOut(group, fault.told)) ||
    isProduct(group, figures) ||
    isWholeOf(group, figures)
  )
    return undefined;
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || saysOverlap(text, first, last)) return undefined;
  return !fault.isSigned && tellsMore(text, last) ? undefined : fault.ask();
}

/** Amounts of other years are compared, not added. */
function wholeIn(text: string, group: readonly Figure[], figures: readonly Figure[]): Fault | undefined {
  const fault = closingIn(text, group, figures) ?? openingIn(text, group, figures);
  return fault && someLabelled(group, OTHER_TIME) ? undefined : fault;
}

const NEAR_CLOSING = 0.2;
const LEAST_NAMED = 0.9;

const COUNT = /^(?:这|以上|上述)?([两三四五六七八九十])[个天]?[一-龥]/u;

/** 三天走访76家 after three. */
function isCountOf(label: string, parts: number): boolean {
  const count = COUNT.exec(label)?.[1];
  return count !== undefined && countOf(count) === parts;
}

/** 实际投资, 进入前十: not what is left, mostly. */
const UNSURE = /实[有存到际发]|进入|晋级/u;
const BY_YEAR = /到20\d\d年/u;

/** 非税收入1.94亿元，税收收入5.86亿元，财政收入7.8亿元: nothing is left over, and all end alike. */
function areOpposed(whole: Figure, parts: readonly Figure[]): boolean {
  const [one, other] = parts;
  return parts.length === 2 && one && other
    ? areOpposites(one, other) && (shareNoun(one, whole) || shareNoun(other, whole))
    : false;
}

function closingIn(text: string, group: readonly Figure[], figures: readonly Figure[]): Fault | undefined {
  const parts = group.slice(0, -1);
  const whole = group.at(-1);
  if (!whole || !isNear(whole.value, sumOf(parts), NEAR_CLOSING)) return undefined;
  if (
    !(
      CLOSES.test(whole.label) ||
      (MAY_CLOSE.test(whole.label) && !someLabelled(parts, MAY_CLOSE) && areInOneClause(group, figures)) ||
      isCountOf(whole.label, parts.length) ||
      areOpposed(whole, parts)
    ) ||
    group.some(({ gap }, at) => at > 0 && OF_WHICH.test(gap))
  )
    return undefined;
  if (!areLesserAmounts(parts, whole) || someLabelled(parts, ADDED)) return undefined;
  // 到2015年达到26000亿元，到2020年达到47000亿元: how far it is to come by then.
  if (group.filter(({ gap }) => BY_YEAR.test(gap)).length > 1) return undefined;
  return askOf(text, whole, parts);
}

/** What was there, what came, what went and what there is now. */
function flowIn(text: string, group: readonly Figure[]): Fault | undefined {
  const last = group.at(-1);
  if (!last || (last.clues & CLUE.last) === 0 || !NOW.test(last.label)) return undefined;
  const [first, ...steps] = group.slice(0, -1);
  if (!first) return undefined;
  let expected = first.value;
  for (const step of steps) {
    const words = clauseOf(step);
    const isOut = OUT.test(words);
    if (IN.test(words) === isOut || REACHES.test(words) || OVER_PLAN.test(words)) return undefined;
    expected += isOut ? -step.value : step.value;
  }
  // From one stock to the other all that came and went is told.
  const isWhole = STOCK.test(first.label);
  if (!isNear(last.value, expected, isWhole ? NEAR_STOCK : NEAR) || !isSameThing(group)) return undefined;
  if (Math.abs(last.value - expected) <= sumTolerance(group)) return undefined;
  const how = `从${writtenAs(text, first)}加上增加的、去掉减少的`;
  return { ...askWith(text, group, last, expected, how), isSigned: true };
}

const NEAR_STOCK = 0.4;
/** 没有一起因处理不公引发信访 */
const NONE_AT_ALL = /(?:没有?|未|无)(?:发生|出现|过|任何)?$/u;
const STOCK =
  /(?:年初|期初|月初|年底|年末|上(?:年|月|学期|季度|期)|去年|原)[^，。；]{0,4}(?:库存|结存|存[栏款]|在册|余额|结余|结转|剩余)/u;

/** All that the clause says before the figure: 支出电费、药剂、人工等35万元. */
function clauseOf({ gap, label }: Figure): string {
  const clause = afterLast(gap, '，。；,;');
  return clause.includes('、') ? clause : label;
}

/** 化解14件，去年遗留19件，尚余5件: what was done may be told before what there was. */
function wholeFirst(group: readonly Figure[]): readonly Figure[] {
  const [one, other, left] = group;
  const isTurned = group.length === 3 && one && other && left && other.value > one.value && TURNED.test(other.label);
  return isTurned ? [other, one, left] : group;
}

/** A whole before its parts, the last of which is what is left; or parts that are plainly all of it. */
function openingIn(text: string, group: readonly Figure[], figures: readonly Figure[]): Fault | undefined {
  const [whole, ...parts] = wholeFirst(group);
  const last = parts.at(-1);
  if (!whole || !last || !isNear(whole.value, sumOf(parts))) return undefined;
  if (whole.kind !== 'amount' || !areLesserAmounts(parts, whole)) return undefined;
  if (PASSED.test(nameOf(last)) || someLabelled(parts, FOUND) || NONE_AT_ALL.test(last.label)) return undefined;
  // 支出30万元，其中活动12万元、……，年末结余6万元: left of something else.
  if (whole.unit === '元' && parts.length > 2 && OF_WHICH.test(parts[0]?.gap ?? '') && last.label.includes('结余'))
    return undefined;
  // 支出5亿元，当期结余0.4亿元，累计结余4.7亿元
  if (someLabelled(parts, SO_FAR)) return undefined;
  if (
    areOfOtherSide(whole, parts) ||
    areOfTwoTimes(whole, parts) ||
    (/^另[有外]/u.test(last.label) && sumOf(parts) > whole.value)
  )
    return undefined;
  if (LEFT.test(nameOf(last)) || LEFT.test(last.tail))
    return UNSURE.test(nameOf(last)) && !mayBeSlip(whole, parts)
      ? undefined
      : askWith(text, group, last, whole.value - sumOf(parts.slice(0, -1)), '算下来剩下的');
  const [one] = parts;
  // 示范区36个、基地14个，获批河湖7个、海湾16个: the first of a list.
  if (one?.separator === SEPARATOR.pause) return undefined;
  // 总投资7.9亿元。其中……: what is told besides is asked for where they are read as parts.
  if (one && OPENS.test(one.gap)) return undefined;
  // 应种3862剂，实种3827剂，补种28剂
  if (/应[一-龥]$|应[收缴付到检参]/u.test(whole.label) && one && !areOpposites(one, last)) return undefined;
  // 收储土地12宗，出让土地8宗，其中工业用地5宗: some of the one before.
  if (parts.length === 2 && OF_WHICH.test(last.gap)) return undefined;
  if (areMixed(parts) || areNested(parts) || areStages(parts) || areOfOtherThing(whole, parts)) return undefined;
  if (areUnlikeThings(parts) || arePaidAndTaken(parts)) return undefined;
  if (
    doneFrom(parts) > 0 ||
    mayBeBoth(whole, parts) ||
    areOutcomesOfMost(whole, parts) ||
    haveOwnShares(whole, parts, figures) ||
    areVisits(whole, parts) ||
    areOutcomes(whole, parts, figures)
  )
    return undefined;
  const isPair = parts.length === 2 && one !== undefined && areComplements(one, last);
  // 土地出让46宗，其中住宅用地12宗，工业用地29宗: those worth naming.
  const areNamed = one !== undefined && OF_WHICH.test(one.gap) && parts.length === 2;
  if (!isPair && areNamed && sumOf(parts) < whole.value * LEAST_NAMED) return undefined;
  if (!isPair && !RESPECTIVE.test(one?.label ?? '') && areNotAll(whole, parts)) return undefined;
  if (
    one &&
    ((areComplements(one, last) &&
      (areOpposites(one, last) || areInOneClause([one, last], figures) || one.separator === SEPARATOR.stop) &&
      !areOfOtherDeed(whole, parts)) ||
      (parts.length === 2 && SENT_BACK.test(one.label)))
  )
    return askOf(text, whole, parts);
  // 整治83个村。创建生态村2个、……: another deed.
  if (one && (hasRateOfItsOwn(one, figures) || (one.separator === SEPARATOR.stop && startsAnew(one)))) return undefined;
  // Alike with its parts, it is one of the list.
  if (areBeside(whole, parts, figures) || openingsMakeUp(whole, parts, figures)) return undefined;
  const told =
    ((parts.length > 2 && hangTogether(parts) && !parts.slice(1).some(startsAnew)) ||
      (areAlike(parts) && !areOfOtherDeed(whole, parts)) ||
      (one !== undefined && areParallel(whole, one, last))) &&
    !areAlike(group);
  return told ? askOf(text, whole, parts) : undefined;
}

function areLesserAmounts(parts: readonly Figure[], whole: Figure): boolean {
  for (const { value, kind } of parts) if (value >= whole.value || kind !== 'amount') return false;
  return true;
}

/** The first of them are the whole, with those that have counters of their own. */
function openingsMakeUp(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  for (let to = 1; to <= parts.length; to += 1) if (othersMakeUp(whole, parts.slice(0, to), figures)) return true;
  return false;
}

/** Semicolons part things of their own; the first may open a sentence. */
function hangTogether(parts: readonly Figure[]): boolean {
  return parts.every(hangsOn);
}

function hangsOn({ separator }: Figure, at: number): boolean {
  return separator < SEPARATOR.semicolon || (at === 0 && separator === SEPARATOR.stop);
}

/** 免费体检4312人，高血压规范管理2876人，糖尿病规范管理913人: another thing was done to them. */
function areOfOtherDeed({ label }: Figure, parts: readonly Figure[]): boolean {
  const [first] = parts;
  if (!first || !shareNoun(...parts) || label.includes(nameOf(first).slice(-2))) return false;
  return first.separator >= SEPARATOR.semicolon || !/共|总|现有|全/u.test(label);
}

/** 共420个，地上150个，地下270个: names of one length that have a character in one place. */
function areParallel({ label }: Figure, one: Figure, other: Figure): boolean {
  const [left, right] = [nameOf(one), nameOf(other)];
  if (!/[共总]|现有/u.test(label) || left.length !== right.length || left.length > 4) return false;
  return [...left].some((char, at) => char === right.charAt(at));
}

function byIndex(one: Figure, other: Figure): number {
  return one.index - other.index;
}

/** No word says that these are parts: only a slip is asked about. */
function askOf(text: string, whole: Figure, parts: readonly Figure[]): Fault | undefined {
  // Before the first of them anything may stand.
  const [, ...later] = [...parts, whole].sort(byIndex);
  return areNear(later) && mayBeSlip(whole, parts)
    ? { told: whole, ask: () => faultOf(text, whole, parts) }
    : undefined;
}
