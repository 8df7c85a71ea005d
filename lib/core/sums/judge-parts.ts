import { addUpOtherwise } from './add-up-otherwise.ts';
import { PASSED } from './balance-words.ts';
import { askPart, isBigger, isBySoMuch, isOfEarlier, listOf } from './bigger-part.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { RESPECTIVE } from '../figures/read-figures.ts';
import {
  areAlike,
  areComplements,
  areMixed,
  areNested,
  areOfKinds,
  areOpposites,
  areStages,
  doneFrom,
  isRest,
  nameOf,
  saysOverlap,
  shareNoun,
  startsAnew,
} from './groups.ts';
import { hasLots } from './lots.ts';
import { othersMakeUp } from './mixed-counters.ts';
import { areNoParts } from './no-parts.ts';
import { type Link, MAX_BACK, OPENS } from './part-links.ts';
import { isBase, type PartList } from './part-list.ts';
import { fits as fitsShare } from './rate-fits.ts';
import { haveOwnShares, isOfOnePart } from './own-shares.ts';
import { isOfRounding, isOverMore, isRounded } from './rounded-parts.ts';
import { tellsMore } from './uncounted-rest.ts';
import { areNotAll, mayBeSlip } from './slips.ts';
import { faultOf, minorFaultOf, type SumFault } from './sum-fault.ts';
import { addsUp, noTolerance, someAddUp, stepOf, sumOf, sumTolerance } from './sums.ts';

/** A group left open, or a blank. */
const OPEN_END =
  /(?<![一二三四特优同平相高中初上下])等(?=[，。；、）)\d]|$)|_{2}|[xX×]{2}|□|…|\.{3}|[（(][ \u3000]*[）)]/u;
/** 渔业公司3家、食品企业XX家 */
const BLANK_BEHIND =
  /^[、，][^，。；、\d]{0,14}(?:[xX×○Ｘ]{1,3}|[＿_]{1,8}|[□【】]{1,3})[ \u3000]?[名人位个家户件起项条场次台辆套处所吨亩万亿元]/u;
const BLANK_WITHIN = 26;

export interface Split {
  whole: Figure;
  link: Link;
  list: PartList;
}

export function judge(text: string, figures: readonly Figure[], { whole, link, list }: Split): readonly SumFault[] {
  const isLone = list.parts.length === 1;
  // Most add up: what the words around them say is asked only of the others.
  const isNear = !isLone && isFine(whole, list, figures);
  if (isNear && whole.decimals === 0) return NO_FAULTS;
  const parts = withoutOtherKinds(whole, list.parts);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || !parts.every(({ exact }) => exact) || areNoParts(whole, parts, link)) return NO_FAULTS;
  if (!whole.exact && !(link !== 'bare' && parts.length > 2 && isOverMore(text, whole, parts))) return NO_FAULTS;
  if (isNear && (!isRounded(whole, parts) || isFine(whole, list, figures, noTolerance(whole)))) return NO_FAULTS;
  if (isOfOnePart(parts, figures) || areAnAccount(whole, parts, figures)) return NO_FAULTS;
  const span = text.slice(whole.end, last.end + 2);
  if (saysOverlap(text, whole, last) || OPEN_END.test(span) || areNested(parts)) return NO_FAULTS;
  if (BLANK_BEHIND.test(text.slice(last.end, last.end + BLANK_WITHIN))) return NO_FAULTS;
  // 其中13人持证，A级2人、B级5人、C级6人: those who hold one, by what they hold.
  const [, second, third] = parts;
  if (third && second && second.separator > third.separator && addsUp(first, parts.slice(1))) return NO_FAULTS;
  // 外勤9人、营业厅3人，所长和安全员各1人: more of them than the figure says.
  const next = figures[last.index + 1];
  if (next && next.separator < SEPARATOR.stop && next.label.endsWith('各')) return NO_FAULTS;
  const isWhole = parts.length === 2 && areOpposites(first, last);
  if (sumOf(parts) < whole.value && ((!isWhole && tellsMore(text, last)) || othersMakeUp(whole, parts, figures)))
    return NO_FAULTS;
  if (hasLots(figures, whole, first, last)) return NO_FAULTS;
  if (isLone && LOSS.test(text.slice(first.end, first.end + LOSS_WITHIN))) return NO_FAULTS;
  if (isLone)
    return link === 'of-which' && isBigger(listOf(whole, figures), first) && !isOfEarlier(whole, first.value, figures)
      ? [askPart(text, whole, first)]
      : NO_FAULTS;
  if (isBySoMuch(whole, sumOf(parts), figures)) return NO_FAULTS;
  if (haveOwnShares(whole, parts, figures)) return NO_FAULTS;
  if (!isAsked(whole, parts, link, figures) || areOutcomes(whole, parts, figures) || areStages(parts)) return NO_FAULTS;
  const isMinor = isNear || isOfRounding(whole, parts);
  if (!areMeantToAddUp({ whole, parts, link, figures, isMinor })) return NO_FAULTS;
  return [isMinor ? minorFaultOf(text, whole, parts) : faultOf(text, whole, parts)];
}

interface Judged {
  whole: Figure;
  parts: readonly Figure[];
  link: Link;
  figures: readonly Figure[];
  /** Rounding alone may have done it. */
  isMinor: boolean;
}

/** 、 lists all there is; clauses often tell only what is worth naming, or groups that share members. */
function areMeantToAddUp({ whole, parts, link, figures, isMinor }: Judged): boolean {
  const isList = parts.every((part, at) => at === 0 || jointOf(figures, parts[at - 1], part) === SEPARATOR.pause);
  // Statistics, each of them rounded by itself.
  if (isMinor) return isList || (whole.value < MANY_STEPS * stepOf(whole) && !haveRates(parts, figures));
  const isSure = link === 'of-which' || link === 'divided' || link === 'bracket';
  // 其中升学312人、就业817人: two may be those worth naming.
  if (isSure && isList && (parts.length > 2 || sumOf(parts) > whole.value || shareNoun(...parts))) return true;
  const off = Math.abs(sumOf(parts) / whole.value - 1);
  if (isSure && off < NEARLY_ALL && (leaveNothing(parts) || isBudgetOf(whole, parts))) return true;
  return isSmallCount(whole, parts) || mayBeSlip(whole, parts);
}

const NEARLY_ALL = 0.15;

/** 第一产业、……、第三产业 */
function leaveNothing(parts: readonly Figure[]): boolean {
  const last = parts.at(-1);
  return last !== undefined && parts.some((part) => isRest(part) || (part !== last && areComplements(part, last)));
}

/** A percentage or a change stands among them. */
function haveRates(parts: readonly Figure[], figures: readonly Figure[]): boolean {
  return figures
    .slice(parts[0]?.index, parts.at(-1)?.index)
    .some(({ unit, kind }) => unit === '%' || kind === 'change');
}

/** The strongest mark between two parts. */
function jointOf(figures: readonly Figure[], before: Figure | undefined, { index }: Figure): number {
  let joint: number = SEPARATOR.none;
  for (let at = (before?.index ?? index) + 1; at <= index; at += 1)
    joint = Math.max(joint, figures[at]?.separator ?? SEPARATOR.none);
  return joint;
}

/** Of a few hundred everyone is told. */
function isSmallCount({ value, scale, decimals }: Figure, parts: readonly Figure[]): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  const isRun = first !== undefined && last !== undefined && last.index - first.index === parts.length - 1;
  return scale === 1 && decimals === 0 && value < SMALL && parts.length > 2 && isRun;
}

const SMALL = 1000;
const MANY_STEPS = 1000;

/** Two groups that make up the whole may be followed by groups of another kind: 男生29人，女生25人，住校生18人. */
export function withoutOtherKinds(whole: Figure, parts: Figure[]): Figure[] {
  if (addsUp(whole, parts)) return parts;
  const [first, second] = parts;
  if (parts.length > 2 && first && second && areOpposites(first, second) && areMixed(parts)) return [first, second];
  // 其中亿元以上3个、以下4个，已开工16个: how far all have come.
  const last = parts.at(-1);
  // 用户2.31万户，其中高清1.68万户，另有宽带7860户: besides the whole.
  if (last && BESIDES.test(last.label) && sumOf(parts) > whole.value) return parts.slice(0, -1);
  const done = doneFrom(parts);
  if (done > 0) return parts.slice(0, done);
  // 公务员41人，参公人员18人，工勤人员6人，平均年龄43岁，本科以上81人: behind another measure the list is over.
  const listed = parts.findIndex(({ index }, at) => at > 0 && index !== (parts[at - 1]?.index ?? 0) + 1);
  if (listed > 2 && Math.abs(sumOf(parts.slice(0, listed)) / whole.value - 1) < NEARLY_LISTED)
    return parts.slice(0, listed);
  // 一至三年级987人，四至六年级859人，留守儿童213人
  if (parts.length > 2 && first && second && shareNoun(first, second)) {
    const other = parts.findIndex((part) => !shareNoun(first, part));
    const named = other > 1 ? parts.slice(0, other) : [];
    if (Math.abs(sumOf(named) / whole.value - 1) < NEARLY) return named;
  }
  const tooBig = parts.findIndex(({ value }, index) => index > 0 && value > whole.value);
  // 高压34起，其中雷击引起的29起、外力破坏的16起、设备老化的48起: of something told before.
  if (tooBig > 0 && parts.every(({ separator }, at) => at === 0 || separator === SEPARATOR.pause)) return [];
  return tooBig > 1 ? parts.slice(0, tooBig) : parts;
}

/** Some run of the parts adds up, the first parts and what follows in the sentence, or another figure near by is their sum. */
function isFine(whole: Figure, { parts, upToStop }: PartList, figures: readonly Figure[], tolerance?: number): boolean {
  const slack = tolerance ?? sumTolerance([whole, ...parts]);
  const comesOut =
    addsUp(whole, parts, slack) || (someRunAddsUp(whole, parts, upToStop, slack) && !isPlain(whole, parts, upToStop));
  // 953人中满意的717人、比较满意的193人，合计占95.5%: so much of it is told.
  const share = figures[(parts.at(-1)?.index ?? 0) + 1];
  if (share?.unit === '%' && /占/u.test(share.label) && fitsShare(whole, { ...whole, value: sumOf(parts) }, share))
    return true;
  // 生产12.4万台，其中外销4.9万台、内销7.1万台，库存增加0.4万台
  const next = figures[(parts.at(-1)?.index ?? 0) + 1];
  if (next?.unit === whole.unit && next.kind === 'change' && addsUp(whole, [...parts, next], slack)) return true;
  // 脱贫3.4万人，其中务工1.7万人；按务工地分，县内0.8万人……: they make up the one told between.
  const between = figures.slice(whole.index + 1, parts[0]?.index);
  if (between.some((one) => one.unit === whole.unit && one.kind === 'amount' && addsUp(one, parts, slack))) return true;
  if (comesOut || addUpOtherwise(whole, parts, figures)) return true;
  return figures.slice(Math.max(0, whole.index - MAX_BACK), whole.index).some(
    (figure) =>
      figure.unit === whole.unit &&
      figure.kind === 'amount' &&
      addsUp(figure, parts, tolerance) &&
      // Small numbers are alike by chance.
      (figure.value > MANY * figure.scale || areInOneSentence(figures, figure, whole)),
  );
}

/**
 * Some neighbours among the parts, the first of them with what follows, or the last with all of it. 4处，已整改22处 is a
 * part and what became of the whole.
 */
function someRunAddsUp(whole: Figure, parts: readonly Figure[], upToStop: readonly Figure[], slack: number): boolean {
  if (someAddUp(whole, parts, slack) || someAddUp(whole, upToStop, slack, 1)) return true;
  return parts.some((_, at) => upToStop.length - at > 1 && addsUp(whole, upToStop.slice(at), slack));
}

function areInOneSentence(figures: readonly Figure[], one: Figure, other: Figure): boolean {
  return figures.slice(one.index + 1, other.index + 1).every(({ separator }) => separator < SEPARATOR.stop);
}

/** 5个，其中水稻3个、玉米2个、小麦1个: in a list alike some add up to a small number by chance. */
function isPlain(whole: Figure, parts: readonly Figure[], upToStop: readonly Figure[]): boolean {
  const [first, second] = parts;
  // 国家级1家、省级9家、市级29家、县级18家
  if (parts.length > 3 && isListed(parts) && areAlike(parts) && parts.length === upToStop.length) return true;
  if (
    !first ||
    !second ||
    parts.length < 3 ||
    first.separator === SEPARATOR.stop ||
    parts.length < upToStop.length ||
    whole.value > MANY * whole.scale
  )
    return false;
  // 5起事故中追尾3起、刮擦2起
  const lengths = parts.map((part) => nameOf(part).replace(AMONG, '').length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  // 村8个、社区4个、示范点3个: the first ones may be all.
  const isEven =
    shortest === longest ||
    (shareNoun(...parts) && isListed(parts)) ||
    (longest <= SHORT && !openingsAddUp(whole, parts));
  return (
    shortest > 1 &&
    isEven &&
    parts.every((part) => !isRest(part) && !startsAnew(part)) &&
    !areOpposites(first, second) &&
    !areOfKinds(parts)
  );
}

/** 巩固老客户47家，新找15家，达到62家; 冷库分别为3000吨和2000吨，合计5000吨: they have a total of their own. */
function areAnAccount(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2) return false;
  const between = figures.slice(whole.index + 1, first.index + 1);
  const isOwn = between.some(({ separator }) => separator >= SEPARATOR.semicolon);
  if (parts.length > 2 && OWN_TOTAL.test(last.label) && addsUp(last, parts.slice(0, -1))) return true;
  if (parts.length > 2 && isOwn && !first.gap.includes('其中') && addsUp(first, parts.slice(1))) return true;
  const next = figures[last.index + 1];
  const isTotal = next?.unit === last.unit && next.separator <= SEPARATOR.comma && OWN_TOTAL.test(next.label);
  return isOwn && isTotal && addsUp(next, parts);
}

const OWN_TOTAL = /^(?:共|合计|总计|达到?)/u;

const DOES = /分别(?![为是有占达共])[一-龥]{2}/u;
const LEAST_DONE = 0.85;
const NEARLY = 0.03;
const NEARLY_LISTED = 0.15;
/** 主营利润1940万元，投资收益-80万元 */
const LOSS = /[-－−]\d|亏损|为负/u;
const LOSS_WITHIN = 24;
const BESIDES = /^另[有外]/u;
const AMONG = /^[^中]{1,6}中(?=[一-龥]{2})/u;
const MANY = 30;
const SHORT = 4;

function openingsAddUp(whole: Figure, parts: readonly Figure[]): boolean {
  return parts.some((_, at) => at > 1 && addsUp(whole, parts.slice(0, at)));
}

function isAsked(whole: Figure, parts: readonly Figure[], link: Link, figures: readonly Figure[]): boolean {
  const [first, second] = parts;
  if (!first || !second) return false;
  // A rate is no sum of rates.
  if (whole.unit === '%' && /[率度]/u.test(whole.label)) return false;
  const share = sumOf(parts) / whole.value;
  // 优秀96人、良好142人、合格60人: the others failed, which nobody likes to tell.
  if (share < 1 && PASSED.test(nameOf(parts.at(-1) ?? second))) return false;
  const last = parts.at(-1) ?? second;
  const complete = parts.slice(0, -1).some((part) => areComplements(part, last)) || parts.some(isRest);
  const divided = link === 'respectively' || link === 'divided';
  const mixed = !complete && !divided && areMixed(parts);
  const isBudget = isBudgetOf(whole, parts);
  const isAll =
    divided ||
    link === 'bracket' ||
    isBudget ||
    RESPECTIVE.test(first.label) ||
    parts.some(isRest) ||
    (complete && parts.length === 2) ||
    (share > 1 && isListed(parts) && (whole.unit === '元' || areAlike(parts)));
  if (!isAll && areNotAll(whole, parts)) return false;
  // 零售总额67亿元，增长9%，其中限额以上4亿元，增长9%，批发销售额103亿元
  if (second.value > whole.value && isToldAlone(first, second, figures)) return false;
  if (share > 1)
    return complete ? share <= 3 : mixed ? isOneTooMany(parts, share) : share <= (link === 'bracket' ? 1.5 : 2);
  if (complete) return share >= 0.4;
  // 总投资7.9亿元。其中A 3.2亿元，B 2.4亿元: in a sentence of their own, those worth naming.
  if (link === 'of-which' && OPENS.test(first.gap) && share < (isBudget ? LEAST_OF_BUDGET : LEAST_APART)) return false;
  if (mixed) return isListed(parts) && share >= LEAST_APART;
  // 贷款1110亿元，两项改革试点分别发放671亿元、86亿元: what is told respectively may be done by others.
  if (link === 'respectively' && DOES.test(first.gap)) return share >= LEAST_DONE;
  if (divided || link === 'bare') return share >= 0.6;
  if (link === 'among') return share >= 0.7 && !hasRateOfItsOwn(first, figures);
  // 工业投资3亿元，增长12%，技改投资1.2亿元: each told by itself, as far as it is worth naming.
  if (isToldAlone(first, second, figures)) return false;
  const alike = areAlike(parts);
  // 自建房3.9万栋，有隐患的218栋: another kind of group, as what is missing is far more.
  if (!alike && parts.length === 2 && whole.value - sumOf(parts) > second.value * 2) return false;
  // 一级21起，二级86起: commas tell those worth naming; grades leave some out.
  if (!isListed(parts) && parts.every(({ separator }) => separator >= SEPARATOR.comma)) return share >= LEAST_NAMED;
  if (parts.length > 2 && !alike) return share >= (whole.unit === '元' ? 0.93 : LEAST_UNLIKE);
  if (parts.length > 2 && areGrades(parts)) return share >= LEAST_NAMED;
  // Of a few, one is much.
  const least = parts.length > 2 ? LEAST_OF_FEW : LEAST_OF_TWO;
  return share >= (alike && whole.value < FEW * stepOf(whole) ? least : LEAST_UNLIKE);
}

/** 志愿者20名，其中党员志愿者6名、大学生志愿者8名、物业志愿者7名: groups of several kinds that were meant to leave nothing over. */
function isOneTooMany(parts: readonly Figure[], share: number): boolean {
  const isList = isListed(parts);
  // 女会员、农民工会员、困难职工会员: women are among the others.
  if (parts.some(({ label }) => label.includes('女')) && !parts.some(({ label }) => label.includes('男'))) return false;
  return (
    isList &&
    ((parts.length > 2 && share <= MOST_OVER && shareNoun(...parts)) ||
      (share <= MOST_OVER_ALIKE && areAlike(parts)) ||
      (parts.length > 3 && share <= MOST_OVER_MANY))
  );
}

/** By 、 alone. */
function isListed(parts: readonly Figure[]): boolean {
  return parts.length > 2 && parts.slice(1).every(({ separator }) => separator === SEPARATOR.pause);
}

const LEAST_APART = 0.93;
/** 活动经费共计3.2万元。其中：…… */
const BUDGET = /(?:经费|预算|费用|开支)(?:[共总合]计?|概算)/u;

function isBudgetOf({ unit, label }: Figure, parts: readonly Figure[]): boolean {
  return parts.length > 3 && unit === '元' && BUDGET.test(label);
}

const LEAST_OF_BUDGET = 0.75;
const LEAST_NAMED = 0.9;
const LEAST_UNLIKE = 0.85;
const FEW = 20;
const LEAST_OF_FEW = 0.75;
const LEAST_OF_TWO = 0.8;

/** 5A级, 4A级 */
function areGrades(parts: readonly Figure[]): boolean {
  return parts.every(({ label }) => label.endsWith('级'));
}

const MOST_OVER = 1.15;
const MOST_OVER_ALIKE = 1.05;
const MOST_OVER_MANY = 1.08;

/** A change or a rate of its own follows before the next. */
function isToldAlone(first: Figure, second: Figure, figures: readonly Figure[]): boolean {
  const own = figures[first.index + 1];
  return own !== undefined && own !== second && (own.unit === '%' || own.kind === 'change' || isBase(own));
}

/** 387名中，达标352名，达标率91%；近视29名: the rate says that it is told by itself. */
export function hasRateOfItsOwn({ index }: Figure, figures: readonly Figure[]): boolean {
  const rate = figures[index + 1];
  return rate?.unit === '%' && /率[为达是]?到?$/u.test(rate.label);
}

/** 150人，其中取证138人，取证率92%，就业126人: each with a rate of its own. */
export function areOutcomes(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  const [first] = parts;
  return first !== undefined && hasRateOfItsOwn(first, figures) && sumOf(parts) > whole.value;
}
