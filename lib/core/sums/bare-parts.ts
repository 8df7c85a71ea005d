import { SO_FAR } from './balance-words.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { greatestOf, isSemicolon, jointBetween, someLabelled } from './figure-lists.ts';
import { areAlike, areComplements, areOpposites, isRest, startsAnew } from './groups.ts';
import { judge, withoutOtherKinds } from './judge-parts.ts';
import { areBeside, areOutcomesOfMost, mayBeBoth } from './no-parts.ts';
import { MAX_BACK, wholeBefore } from './part-links.ts';
import { isBase, isFunded, MAX_PARTS, type PartList, readParts } from './part-list.ts';
import { isOneSlip, mayBeSlip } from './slips.ts';
import type { SumFault } from './sum-fault.ts';
import { addsUp, stepOf, sumOf } from './sums.ts';

const TOTAL = /共|总|合计|累计|全年/u;
/** Two that leave nothing over are meant to add up even when they are so far off the whole. */
const LEAST_SHARE = 0.6;
const MOST_SHARE = 1.6;

/** No word says that these are parts: only where their names do, or where they nearly add up. */
export function readBare(text: string, figures: readonly Figure[], at: number): readonly SumFault[] {
  const first = figures[at];
  if (!first || first.kind !== 'amount' || isBase(first)) return NO_FAULTS;
  const near = figures[at - 1]?.unit === first.unit ? figures[at - 1] : figures[at - 2];
  if (near?.unit !== first.unit) return NO_FAULTS;
  if (first.value > near.value && near.kind === 'amount' && first.separator === SEPARATOR.comma) return NO_FAULTS;
  const whole = wholeBefore(figures, at, first.unit, 'bare');
  if (!whole || whole.kind !== 'amount' || whole.depth !== first.depth) return NO_FAULTS;
  const isAgain = first.separator === SEPARATOR.semicolon && whole.index < at - 2;
  if (whole.index < at - 2 && !isAgain) return NO_FAULTS;
  // Most are too much or too little by far.
  if (first.value > whole.value || !(mostOf(figures, first) > whole.value * LEAST_SHARE)) return NO_FAULTS;
  const list = readParts(figures, at, first.unit, true);
  // Fewer come to less.
  if (list.parts.length < 2 || !(sumOf(list.parts) > whole.value * LEAST_SHARE)) return NO_FAULTS;
  const parts = withoutOtherKinds(whole, list.parts);
  const [, second] = parts;
  const share = sumOf(parts) / whole.value;
  if (!second || !(share > LEAST_SHARE && share < MOST_SHARE)) return NO_FAULTS;
  if (areOutcomesOfMost(whole, parts) || mayBeBoth(whole, parts) || someLabelled(parts, SO_FAR)) return NO_FAULTS;
  if (greatestOf(parts) > whole.value || areOpposites(whole, second)) return NO_FAULTS;
  if (isAgain && (parts.length < 3 || !areAlike(parts) || parts.some(startsAnew))) return NO_FAULTS;
  const opposed = parts.length === 2 && areOpposites(first, second);
  if (!opposed && /应[一-龥]$|应[收缴付到检参]/u.test(whole.label)) return NO_FAULTS;
  if (!opposed && (areBeside(whole, parts, figures) || isUneven(parts, figures))) return NO_FAULTS;
  if (!opposed && Math.abs(share - 1) > slackOf(whole, parts, figures)) return NO_FAULTS;
  if (whole.unit === '%' && /占比?$/u.test(whole.label) && /占比?$/u.test(second.label)) return NO_FAULTS;
  if (isItselfPart(whole, list, figures)) return NO_FAULTS;
  return judge(text, figures, { whole, link: 'bare', list: { ...list, parts } });
}

/** 受理420件，调解160件；查处130件，责令改正90件: only the first stands with the whole. */
function isUneven([first, ...others]: readonly Figure[], figures: readonly Figure[]): boolean {
  let before = first?.index ?? 0;
  let [someParted, someJoined] = [false, false];
  for (const { index } of others) {
    if (figures.slice(before + 1, index + 1).some(isSemicolon)) someParted = true;
    else someJoined = true;
    before = index;
  }
  return someParted && someJoined;
}

/** All that parts from `first` on can come to. */
function mostOf(figures: readonly Figure[], first: Figure): number {
  let sum = first.value;
  for (let at = first.index + 1; at < Math.min(figures.length, first.index + MAX_PARTS); at += 1) {
    const figure = figures[at];
    if (!figure || figure.separator === SEPARATOR.stop) break;
    if (figure.unit === first.unit) sum += figure.value;
  }
  return sum;
}

/** By how much of the whole the parts may be off and still be meant to add up; below 0 where they aren't meant to. */
function slackOf(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): number {
  const [first, second] = parts;
  const last = parts.at(-1);
  const alike = areAlike(parts);
  if (first && second && parts.length === 2) {
    if (isFunded(first)) return 0.15;
    const listed = second.separator === SEPARATOR.pause;
    if (listed && whole.unit === '元' && GIVEN.test(first.label) && FUND.test(whole.label)) return 0.1;
    if (listed && TOTAL.test(whole.label) && areComplements(first, second)) return 0.15;
    // 青年489人，大学生312人，其他青年186人
    if (isRest(second) && !isListedBefore(whole, figures)) return 0.1;
    const areAll = areComplements(first, second);
    const areClose = areAll && jointBetween(figures, whole.index, second.index) <= SEPARATOR.comma;
    if (areClose && isSureSlip(whole, parts)) return 0.15;
    if (alike || areAll) return listed ? 0.1 : 0.05;
    const areSure = areNouns(first, second) && whole.value >= SURE * stepOf(whole);
    return areSure && isOneSlip(whole, parts) ? 0.1 : -1;
  }
  const closes = first && last !== undefined && (GOES_ON.test(last.label) || areOpposites(first, last));
  // 一共6个人，组长1名……: one more of a few is much.
  if (TOTAL.test(whole.label))
    return mayBeSlip(whole, parts) ? 0.2 : Math.max(0.15, (1.01 * whole.scale) / whole.value);
  if ((closes || parts.every(isNumbered)) && isSureSlip(whole, parts)) return 0.3;
  if (alike || closes) return 0.15;
  return HAS.test(whole.label) && mayBeSlip(whole, parts) ? 0.1 : 0.05;
}

/** 13500条，镇库8000条，村级点4500条; 新装1840户，居民1615户，商铺215户: where, or whose. No slip is there by chance in so many digits. */
function areNouns(one: Figure, other: Figure): boolean {
  return isNoun(one) && isNoun(other) && other.index === one.index + 1 && other.separator <= SEPARATOR.comma;
}

function isNoun({ label, kind, exact, unit }: Figure): boolean {
  if (kind !== 'amount' || !exact || label.length >= LONGEST_NOUN) return false;
  // 收入1840万元，成本1615万元，利润215万元 are no parts.
  return PLACE.test(label) || (unit !== '元' && !DEED.test(label));
}

const LONGEST_NOUN = 7;
const PLACE = /^[^，。；、]{0,4}[库点室站校村部区组店厂院场馆队所局线片]$/u;
/** A character that mostly tells what was done or became of them, or a time. */
const DEED =
  /^$|[办结调处装拆修建改增减发收开检查培训报出入完达通过参加转退缴销整解决实施量存余剩认签约救助帮扶率均年月日天去上同比已未待占每各共总到至为有等按因从被在送访评选用付投拨支取续撤种养获授立审判抓破侦灭治补换移交迁住来往]/u;
const SURE = 1000;

/** Of numbers of two digits most are a slip apart. */
function isSureSlip(whole: Figure, parts: readonly Figure[]): boolean {
  return whole.value >= LEAST_SURE * stepOf(whole) && isOneSlip(whole, parts);
}

const LEAST_SURE = 100;

/** 第一次50万元，第二次65万元，第三次49万元: all of a series, as its first one is told. */
function isNumbered({ label }: Figure, at: number): boolean {
  return at === 0 ? /^第一|^首/u.test(label) : /^第[二三四五六七八九十]/u.test(label);
}

/** 灌排1360万元，道路845万元，地力360万元，其他415万元: one of a list that began before. */
function isListedBefore({ index, unit, separator }: Figure, figures: readonly Figure[]): boolean {
  return figures[index - 1]?.unit === unit && separator <= SEPARATOR.comma;
}

/** 兑现奖补资金36.4万元，奖励大户20.6万元、合作社15.8万元: what the money went to. */
const GIVEN = /^(?:用于|奖励|奖补|补助|补贴|资助|发放|拨付|支付|安排)/u;
const FUND = /(?:资金|经费|款项?|奖金|补助|补贴)$/u;

/** 现有教师186人, 现入住老人 */
const HAS = /现[有入住存]/u;

/** 正在核查16条: what is left of the whole. */
const GOES_ON = /^(?:正在|尚|仍|还有|待|未|其[他它余])/u;

/** 4820人次，内科2360人次，外科1480人次，儿科980人次: the first of the parts is no whole of the others. */
function isItselfPart(whole: Figure, { parts }: PartList, figures: readonly Figure[]): boolean {
  const all = [whole, ...parts];
  const last = parts.at(-1)?.index ?? whole.index;
  const around = [
    ...figures.slice(Math.max(0, whole.index - MAX_BACK), whole.index),
    ...figures.slice(last + 1, last + 2),
  ];
  for (const figure of around) if (figure.unit === whole.unit && addsUp(figure, all)) return true;
  // 指标360万，上半年154万，下半年231万，全年385万: they make up what follows.
  const next = figures[last + 1];
  if (next?.unit === whole.unit && next.label.startsWith('全') && addsUp(next, parts)) return true;
  return isAmongItems(whole, all, figures);
}

/** 上报213件。环境88件，设施61件，邻里27件，噪音24件，别的13件: one of a list that began before. */
function isAmongItems(whole: Figure, all: readonly Figure[], figures: readonly Figure[]): boolean {
  const items = [...all];
  for (let at = whole.index - 1; at >= Math.max(0, whole.index - MAX_BACK); at -= 1) {
    const figure = figures[at];
    if (figure?.unit !== whole.unit) return false;
    if (addsUp(figure, items)) return true;
    items.unshift(figure);
  }
  return false;
}
