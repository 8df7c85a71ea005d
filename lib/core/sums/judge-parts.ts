import { areOutcomes, isAsked, isListed } from './asked-parts.ts';
import { areMeantToAddUp } from './meant-to-add-up.ts';
import { areInOneSentence } from './account-groups.ts';
import { addUpOtherwise } from './add-up-otherwise.ts';
import { askPart, isBigger, isBySoMuch, isOfEarlier, listOf } from './bigger-part.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact, isPaused, jointBetween } from './figure-lists.ts';
import {
  areAlike,
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
import { type Link, MAX_BACK } from './part-links.ts';
import type { PartList } from './part-list.ts';
import { fits as fitsShare } from './rate-fits.ts';
import { haveOwnShares, isOfOnePart } from './own-shares.ts';
import { isOfRounding, isOverMore, isRounded } from './rounded-parts.ts';
import { tellsMore } from './uncounted-rest.ts';
import { isOneSlip } from './slips.ts';
import { faultOf, minorFaultOf, type SumFault } from './sum-fault.ts';
import { addsUp, noTolerance, someAddUp, sumOf, sumTolerance } from './sums.ts';

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
  if (!first || !last || !parts.every(isExact) || areNoParts(whole, parts, link)) return NO_FAULTS;
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
  if ((next && next.separator < SEPARATOR.stop && next.label.endsWith('各')) || last.label.endsWith('各'))
    return NO_FAULTS;
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

/** Two groups that make up the whole may be followed by groups of another kind: 男生29人，女生25人，住校生18人. */
export function withoutOtherKinds(whole: Figure, parts: Figure[]): Figure[] {
  if (addsUp(whole, parts)) return parts;
  const [first, second] = parts;
  if (parts.length > 2 && first && second && areOpposites(first, second))
    if (areMixed(parts) || isOneSlip(whole, [first, second])) return [first, second];
  // 其中亿元以上3个、以下4个，已开工16个: how far all have come.
  const last = parts.at(-1);
  // 用户2.31万户，其中高清1.68万户，另有宽带7860户: besides the whole.
  if (last && BESIDES.test(last.label) && sumOf(parts) > whole.value) return parts.slice(0, -1);
  const done = doneFrom(parts);
  if (done > 0) return parts.slice(0, done);
  // 公务员41人，参公人员18人，工勤人员6人，平均年龄43岁，本科以上81人: behind another measure the list is over.
  const listed = parts.slice(0, lengthOfRun(parts));
  if (listed.length > 2 && listed.length < parts.length && isNearly(whole, listed, NEARLY_LISTED)) return listed;
  // 一至三年级987人，四至六年级859人，留守儿童213人
  if (parts.length > 2 && first && second && shareNoun(first, second)) {
    const named = parts.slice(0, lengthOfNamed(first, parts));
    if (named.length < parts.length && isNearly(whole, named, NEARLY)) return named;
  }
  const fitting = parts.slice(0, lengthOfFitting(whole, parts));
  // 2074起，其中超速41起、超载52起、其他2781起: a digit of the whole is another one.
  if (fitting.length < parts.length && isOneSlip(whole, parts)) return parts;
  // 高压34起，其中雷击引起的29起、外力破坏的16起、设备老化的48起: of something told before.
  if (fitting.length < parts.length && parts.slice(1).every(isPaused)) return [];
  return fitting.length > 1 ? fitting : parts;
}

function isNearly(whole: Figure, parts: readonly Figure[], most: number): boolean {
  return Math.abs(sumOf(parts) / whole.value - 1) < most;
}

/** How many of the first stand side by side. */
function lengthOfRun(parts: readonly Figure[]): number {
  let length = 1;
  while (length < parts.length && parts[length]?.index === (parts[length - 1]?.index ?? 0) + 1) length += 1;
  return length;
}

/** How many of the first are named alike. */
function lengthOfNamed(first: Figure, parts: readonly Figure[]): number {
  for (const [at, part] of parts.entries()) if (!shareNoun(first, part)) return at;
  return parts.length;
}

/** How many stand before the first but one that is more than the whole. */
function lengthOfFitting(whole: Figure, parts: readonly Figure[]): number {
  let length = 1;
  while (length < parts.length && (parts[length]?.value ?? 0) <= whole.value) length += 1;
  return length;
}

/** Some run of the parts adds up, the first parts and what follows in the sentence, or another figure near by is their sum. */
function isFine(whole: Figure, { parts, upToStop }: PartList, figures: readonly Figure[], tolerance?: number): boolean {
  const slack = tolerance ?? sumTolerance([whole, ...parts]);
  if (addsUp(whole, parts, slack)) return true;
  if (someRunAddsUp(whole, parts, upToStop, slack) && !isPlain(whole, parts, upToStop)) return true;
  // 953人中满意的717人、比较满意的193人，合计占95.5%: so much of it is told.
  const share = figures[(parts.at(-1)?.index ?? 0) + 1];
  if (share?.unit === '%' && /占/u.test(share.label) && fitsShare(whole, { ...whole, value: sumOf(parts) }, share))
    return true;
  // 生产12.4万台，其中外销4.9万台、内销7.1万台，库存增加0.4万台
  const next = figures[(parts.at(-1)?.index ?? 0) + 1];
  if (next?.unit === whole.unit && next.kind === 'change' && addsUp(whole, [...parts, next], slack)) return true;
  // 展览14个，其中基本陈列提升1个、临时展览5个、……: 提升 is what was done.
  const between = figures.slice(whole.index + 1, parts.at(-1)?.index).filter((figure) => isChangeOf(whole, figure));
  if (between.length > 0 && addsUp(whole, [...parts, ...between], slack)) return true;
  // 脱贫3.4万人，其中务工1.7万人；按务工地分，县内0.8万人……: they make up the one told between.
  for (const one of figures.slice(whole.index + 1, parts[0]?.index))
    if (one.unit === whole.unit && one.kind === 'amount' && addsUp(one, parts, slack)) return true;
  if (addUpOtherwise(whole, parts, figures)) return true;
  for (const one of figures.slice(Math.max(0, whole.index - MAX_BACK), whole.index)) {
    if (one.unit !== whole.unit || one.kind !== 'amount' || !addsUp(one, parts, tolerance)) continue;
    // Small numbers are alike by chance.
    if (one.value > MANY * one.scale || areInOneSentence(figures, one, whole)) return true;
  }
  return false;
}

function isChangeOf({ unit }: Figure, figure: Figure): boolean {
  return figure.unit === unit && figure.kind === 'change';
}

/**
 * Some neighbours among the parts, the first of them with what follows, or the last with all of it. 4处，已整改22处 is a
 * part and what became of the whole.
 */
function someRunAddsUp(whole: Figure, parts: readonly Figure[], upToStop: readonly Figure[], slack: number): boolean {
  if (someAddUp(whole, parts, slack) || someAddUp(whole, upToStop, slack, 1)) return true;
  for (let at = 0; at < parts.length && upToStop.length - at > 1; at += 1)
    if (addsUp(whole, upToStop.slice(at), slack)) return true;
  return false;
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
    !parts.some(isRest) &&
    !parts.some(startsAnew) &&
    !areOpposites(first, second) &&
    !areOfKinds(parts)
  );
}

/** 巩固老客户47家，新找15家，达到62家; 冷库分别为3000吨和2000吨，合计5000吨: they have a total of their own. */
function areAnAccount(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2) return false;
  const isOwn = jointBetween(figures, whole.index, first.index) >= SEPARATOR.semicolon;
  if (parts.length > 2 && OWN_TOTAL.test(last.label) && addsUp(last, parts.slice(0, -1))) return true;
  if (parts.length > 2 && isOwn && !first.gap.includes('其中') && addsUp(first, parts.slice(1))) return true;
  const next = figures[last.index + 1];
  const isTotal = next?.unit === last.unit && next.separator <= SEPARATOR.comma && OWN_TOTAL.test(next.label);
  return isOwn && isTotal && addsUp(next, parts);
}

const OWN_TOTAL = /^(?:共|合计|总计|达到?)/u;

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
