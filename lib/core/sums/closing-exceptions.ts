import { OUT } from './balance-words.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isPaused, isSemicolon, someLabelled, without } from './figure-lists.ts';
import { areAlike, areComplements, saysOverlap } from './groups.ts';
import { readParts } from './part-list.ts';
import { fits } from './rate-fits.ts';
import { addsUp, noTolerance, someAddUp, stepOf, sumOf } from './sums.ts';

/** A total and what stands before it as its parts. */
export interface ClosingTotal {
  whole: Figure;
  parts: readonly Figure[];
  /** All amounts before it that may be among its parts. */
  before: readonly Figure[];
  /** 共, 合计 */
  mark: string;
  /** What stands between the mark and the figure. */
  words: string;
  /** What stands before the mark: 警力 of 警力总数. */
  name: string | undefined;
  /** Of how many parts it says to be. */
  count: number | undefined;
  /** 以上 */
  isAbove: boolean;
  sure: boolean;
}

/** Whether a total that isn't the sum of its parts is right all the same. */
export function comesOutOtherwise(text: string, figures: readonly Figure[], total: ClosingTotal): boolean {
  const { whole, parts, before, count, isAbove } = total;
  const [first] = parts;
  // 三科合计占全院门诊量9.2万人次的近六成
  if (OF_ALL.test(whole.label) || isOfShare(figures, whole)) return true;
  if (!first || isToldBefore(whole, parts) || someOfThemAddUp(whole, parts) || isWhatRemains(whole, parts)) return true;
  // A级71座，B级48座，C级19座；A、B级共119座: the first of them.
  const exactly = noTolerance(whole);
  if (!isOneList(parts) && whole.value >= SURE * stepOf(whole) && someAddUp(whole, before, exactly)) return true;
  if ((count === undefined || whole.separator === SEPARATOR.stop) && hasPartsBehind(figures, whole)) return true;
  if (count === undefined && areOfAnother(figures, parts)) return true;
  if (isAbove && addsUp(whole, leavesBefore(figures, whole), exactly)) return true;
  if (addsUp(whole, clausesBefore(figures, whole), exactly) || addsUp(whole, allInClause(figures, whole), exactly))
    return true;
  // 幼儿246名，……。家长246人；教职工38人。合计530人: with one told before.
  for (const one of figures.slice(Math.max(0, first.index - MAX_BEFORE), first.index))
    if (one.unit === whole.unit && one.kind === 'amount' && addsUp(whole, [one, ...parts], exactly)) return true;
  // 遗留28件，新收236件，共办结248件，未办结16件: what there was makes both.
  const next = figures[whole.index + 1];
  const isShared = next?.unit === whole.unit && next.separator < SEPARATOR.stop;
  if (isShared && addsUp({ ...whole, value: whole.value + next.value }, parts)) return true;
  const lead = { start: Math.max(0, first.start - MAX_LEAD) };
  return (whole.unit === '人' && isLed(text, whole, parts)) || saysOverlap(text, lead, whole);
}

/** 专任教师61人、行政人员6人；专任教师中“双师型”占77%，共47人: so many per cent of one of them. */
function isOfShare(figures: readonly Figure[], whole: Figure): boolean {
  const share = figures[whole.index - 1];
  if (share?.unit !== '%' || whole.separator > SEPARATOR.comma) return false;
  for (const one of figures.slice(Math.max(0, share.index - MAX_BEFORE), share.index))
    if (one.unit === whole.unit && one.value > whole.value && fits(one, whole, share)) return true;
  return false;
}

const OF_ALL = /占[^，。；、占]*$/u;

/** Characters before the first part that may say who leads them, or how groups overlap. */
const MAX_LEAD = 30;

/** 由局长任组长、2名副局长任副组长、……，共9人; 院长任组长，副组长2人，成员9人，共12人: one more, without a figure. */
function isLed(text: string, whole: Figure, parts: readonly Figure[]): boolean {
  const [first] = parts;
  if (!first) return false;
  const before = text.slice(Math.max(0, first.start - MAX_LEAD), first.start);
  return LED.test(before) || (whole.value - sumOf(parts) === 1 && HEADED.test(before));
}

const LED = /由[^，。；\d]{1,12}(?:任|为)[^，。；\d]{0,6}[、，]$/u;
const HEADED =
  /(?:任|为|担任|兼任)[^，。；副\d]{0,6}(?:[组队会局院所主部班团站校]长|主[任席]|总?指挥)[、，][^，。；、\d]{0,10}$/u;

/** 收入合计28万元，其中……；支出合计24万元，其中……: the total of what follows. */
function hasPartsBehind(figures: readonly Figure[], whole: Figure): boolean {
  const next = figures[whole.index + 1];
  if (!next?.gap.includes('其中')) return false;
  const { parts } = readParts(figures, next.index, whole.unit, false);
  return parts.length > 1 && addsUp(whole, parts);
}

/** The figures stand behind another total that they make up. */
function areOfAnother(figures: readonly Figure[], parts: readonly Figure[]): boolean {
  const [first] = parts;
  const other = first && figures[first.index - 1];
  return (
    other?.unit === first?.unit && first?.gap.includes('其中') === true && other !== undefined && addsUp(other, parts)
  );
}

/** 一等奖3个、二等奖6个，共9个；另设优秀组织奖6个、指导教师奖8名。以上合计23个: all but the totals on the way, whatever their counter. */
function leavesBefore(figures: readonly Figure[], { index }: Figure): readonly Figure[] {
  return figures.slice(0, index).filter((figure) => isCounted(figure) && !TOTAL_ON_WAY.test(figure.label));
}

/** 横幅6条，每条45元，共270元；矿泉水20箱，每箱28元，共560元；奖品1200元。合计2030元: what each clause comes to. */
function clausesBefore(figures: readonly Figure[], { index, unit }: Figure): readonly Figure[] {
  const sums: Figure[] = [];
  let closed = true;
  for (let at = index - 1; at >= Math.max(0, index - MAX_CLAUSES); at -= 1) {
    const figure = figures[at];
    if (!figure) break;
    if (closed && figure.unit === unit && figure.kind === 'amount') {
      sums.unshift(figure);
      closed = false;
    }
    if (figure.separator === SEPARATOR.semicolon) closed = true;
    else if (figure.separator === SEPARATOR.stop) break;
  }
  return sums;
}

/** ……；收到锦旗37面、感谢信58封，共95件: all of its own clause, whatever their counters. */
function allInClause(figures: readonly Figure[], { index, separator }: Figure): readonly Figure[] {
  if (separator >= SEPARATOR.semicolon) return NONE;
  let from = index - 1;
  while (from > 0 && (figures[from]?.separator ?? SEPARATOR.stop) < SEPARATOR.semicolon) from -= 1;
  return figures.slice(Math.max(0, from), index).filter(isCounted);
}

function isCounted({ kind, unit }: Figure): boolean {
  return kind === 'amount' && unit !== '%';
}

const NONE: readonly Figure[] = [];
const MAX_CLAUSES = 40;
const MAX_BEFORE = 12;
const TOTAL_ON_WAY = /^(?:共|合计|小?计|总计)/u;

/** 原有162户，新入社23户，退社5户，共有180户: what went is taken away. */
function isWhatRemains(whole: Figure, [first, ...steps]: readonly Figure[]): boolean {
  if (!first || !someLabelled(steps, OUT)) return false;
  let left = first.value;
  for (const { value, label } of steps) left += OUT.test(label) ? -value : value;
  return Math.abs(left - whole.value) <= noTolerance(whole);
}

/** 由86户增加到113户，……，总数113户 */
function isToldBefore({ value }: Figure, parts: readonly Figure[]): boolean {
  for (const part of parts) if (part.value === value) return true;
  return false;
}

/** 学生112.51万人，教职工8.73万人，专任教师7.43万人，总人数121.24万人: some are among others. No chance where so many digits fit. */
function someOfThemAddUp(whole: Figure, parts: readonly Figure[]): boolean {
  if (parts.length > MOST_TRIED || whole.value < SURE * stepOf(whole)) return false;
  for (const left of parts) if (addsUp(whole, without(parts, left), noTolerance(whole))) return true;
  return false;
}

const MOST_TRIED = 8;
const SURE = 100;

/** 一等奖10名、二等奖20名、三等奖30名: none of them is left out. */
export function isOneList(parts: readonly Figure[]): boolean {
  return parts.length > 2 && areAlike(parts) && parts.slice(1).every(isPaused);
}

/** 每项设一等奖2名、二等奖4名、三等奖6名，共12名: what is said of each is said of all in the list. */
export function withOpening(figures: readonly Figure[], parts: readonly Figure[]): readonly Figure[] {
  const [first] = parts;
  const opening = first?.separator === SEPARATOR.pause ? figures[first.index - 1] : undefined;
  const isOpening = opening?.unit === first?.unit && opening?.kind === 'other' && opening.label.includes('每');
  return opening && isOpening ? [opening, ...parts] : parts;
}

/** Whether all that the total is of stands before it, so that it needs no slip to be asked about. */
export function tellsAll({ count, mark }: ClosingTotal, parts: readonly Figure[]): boolean {
  return count !== undefined || /^[合共]计$/u.test(mark) || areListed(parts) || arePair(parts);
}

/** 合格的36人，未合格的18人 */
function arePair([one, other, more]: readonly Figure[]): boolean {
  if (!one || !other || more) return false;
  return areComplements(one, other) || /^[未不]/u.test(other.label) || /遗留|结转|旧存/u.test(one.label);
}

/** ；2、横幅 */
const NUMBERED = /^[；;]\s*[（(]?[\d一二三四五六七八九十]/u;

/** By 、 alone, or each an item of its own. */
function areListed([, ...others]: readonly Figure[]): boolean {
  return others.every(isPaused) || (others.length > 1 && others.every(isSemicolon) && others.every(isNumbered));
}

function isNumbered({ gap }: Figure): boolean {
  return NUMBERED.test(gap);
}
