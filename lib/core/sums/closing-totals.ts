import { afterLast } from '../after-last.ts';
import { CLUE } from '../figures/clues.ts';
import { arePeople } from './apiece.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { type ClosingTotal, comesOutOtherwise, isOneList, tellsAll, withOpening } from './closing-exceptions.ts';
import { isExact, isPaused, someLabelled } from './figure-lists.ts';
import { countsOwner } from './groups.ts';
import { closing, followsHalves, isPlainTotal, isTotalOtherwise } from './closing-words.ts';
import { ofEachClause } from './clause-parts.ts';
import { isKin, kinOf, namesIn } from './closing-names.ts';
import { listOfCounters, MEASURED, mixedList, SEVERAL } from './counter-lists.ts';
import { countOf } from '../han-numerals.ts';
import { readEachTotal } from './each-totals.ts';
import { itemTotals, NUMBERED, SUBTOTAL } from './item-totals.ts';
import { isOneSlip } from './slips.ts';
import { isOfProjects, wereThereBefore } from './stock-totals.ts';
import { faultOf, minorFaultOf, type SumFault } from './sum-fault.ts';
import { addsUp, noTolerance, sumOf } from './sums.ts';

/** 连我共12人, 加上原有的共30户 */
const COUNTS_MORE = /^(?:连(?!续|片|锁)|算上|加上|带上|包括|含)/u;
/** 现有58间，新建12间，拆除6间，年底共有64间: what went is no part. */
const TAKEN = /^(?:今年|年内|期间|当年)?(?:拆除|报废|退出|减少|注销|调出|核减|淘汰(?!赛)|停用|撤销|离职)/u;
/** 税款总额比上年的26.5亿元 */
const THEN = /[比较][^，。；]{0,8}的$/u;
const DUE = /^应[收缴付到]/u;
/** 共 may begin 共同, and what has grown since long ago is 累计, too. */
const UNSURE = new Set(['共', '总', '累计']);
/** 到位资金8000万元，完成投资4000万元，总投资1.3亿元: how far a project has come. */
const PROGRESS = /完成|到位|已|累计|剩余|今年|本期/u;
const APIECE = /[各每](?![^，。；各每]{0,12}(?:依次|分别))/u;
const MAX_BACK = 30;

/** Totals that come after their parts: A人、B人、C人，共N人. */
export function readClosingTotals(
  text: string,
  figures: readonly Figure[],
  whole: Figure,
  at: number,
): readonly SumFault[] {
  if (!whole.exact) return NO_FAULTS;
  if (((whole.clues | (figures[at - 1]?.clues ?? 0)) & CLUE.total) === 0 && !isTotalOtherwise(whole)) return NO_FAULTS;
  if (whole.kind === 'other') return readEachTotal(text, figures, whole);
  const match = closing(figures, at);
  if (!match || /其中/u.test(whole.gap) || COUNTS_MORE.test(whole.label) || THEN.test(whole.label)) return NO_FAULTS;
  // 生产总值 is reckoned otherwise.
  if (whole.label.includes('生产总值') && !/合计|共/u.test(whole.label)) return NO_FAULTS;
  const total = readTotal(text, figures, whole, match);
  const { before } = total;
  const parts = withOpening(figures, total.parts);
  if (parts.length < 2 || areNone(figures, total)) return NO_FAULTS;
  // 每组设一等奖1名、二等奖3名，两组共8名
  if (parts.length > total.parts.length && whole.value % sumOf(parts) === 0) return NO_FAULTS;
  const exactly = noTolerance(whole);
  if (
    (!isOneList(parts) && suffixAddsUp(whole, before, exactly)) ||
    addsUp(whole, parts, exactly) ||
    !parts.every(isExact)
  )
    return NO_FAULTS;
  if (comesOutOtherwise(text, figures, total) || wereThereBefore(whole, parts) || isOfProjects(figures, whole))
    return NO_FAULTS;
  const share = sumOf(parts) / whole.value;
  const [least, most] = spanOf(total);
  if (share < least || share > most) return NO_FAULTS;
  const isMinor = (!isOneList(parts) && suffixAddsUp(whole, before)) || addsUp(whole, parts);
  if (!isMinor && !tellsAll(total, parts) && !isOneSlip(whole, parts)) return NO_FAULTS;
  return [isMinor ? minorFaultOf(text, whole, parts) : faultOf(text, whole, parts)];
}

function readTotal(
  text: string,
  figures: readonly Figure[],
  whole: Figure,
  { groups = {} }: RegExpExecArray,
): ClosingTotal {
  const { above, one, two, name, mark = '', words = '' } = groups;
  const count = groups['count'] === undefined ? undefined : countOf(groups['count']);
  const plain = words === '' || PLAIN.test(words);
  const sure = (!UNSURE.has(mark) && plain) || (mark === '共' && words === '') || count !== undefined;
  const isAbove = above !== undefined || /^(?:以上|上述)/u.test(name ?? '');
  // 收入486万元，应收523万元，……: what was due is no part of what came.
  const before = figuresBefore(figures, whole.index, sure || isAbove || isOfYear(figures, whole)).filter(isNotDue);
  const total = { whole, before, mark, words, name, count, isAbove, sure };
  if (one && two) return { ...total, parts: namedParts(before, [one, two]) };
  const several = SEVERAL.test(text.slice(whole.end, whole.end + 4)) ? listOfCounters(figures, whole) : NO_ITEMS;
  if (several.length > 1 && (count === undefined || several.length === count)) return { ...total, parts: several };
  if (count !== undefined) return { ...total, parts: countedParts(figures, whole, before, count, words) };
  const last = before.at(-1);
  // 两项补贴126万元和85万元，共计兑付211万元
  const isList = last?.separator === SEPARATOR.pause && last.label === '';
  const done = isList ? NO_ITEMS : sameDone(before, words);
  const parts =
    done.length > 1
      ? done
      : (mixedList(figures, whole, mark) ?? listBefore(withoutGreater(whole, withoutItself(whole, before))));
  return { ...total, parts };
}

function isOfYear(figures: readonly Figure[], { index, label }: Figure): boolean {
  return (label.startsWith('全年') || label.startsWith('全学年')) && followsHalves(figures, index);
}

function isNotDue({ label }: Figure): boolean {
  return !DUE.test(label);
}

/** 人数, 金额 */
const PLAIN = /^(?:金额|人数|数|额|户数|资金|面积|里程|投资|为|达|有|约为|达到|[就正刚]?[好是]|这|即)+$/u;

const FIRST_OF = /[前首后末][两二三四五六七八九十\d]{1,2}[笔期批次项轮个]/u;

/** Those that 三项合计 is of. */
function countedParts(
  figures: readonly Figure[],
  whole: Figure,
  before: Figure[],
  count: number,
  words: string,
): readonly Figure[] {
  // 已付前两笔共68万元
  if (FIRST_OF.test(whole.label)) return NO_ITEMS;
  const names = namesIn(whole.gap, count);
  const items = names.length > 0 ? NO_ITEMS : itemTotals(figures, whole, count);
  const parts =
    names.length > 0
      ? namedParts(before, names)
      : items.length > 0
        ? items
        : before.length > count
          ? ofEachClause(figures, whole, before, count, words)
          : before.slice(-count);
  if (parts.length === count) return parts;
  // 幸福院126所，照料中心38个，敬老院17所，三类设施共181个
  const last = figures.slice(Math.max(0, whole.index - count), whole.index);
  const areItems = last.every(
    ({ kind, separator, unit }, at) =>
      kind === 'amount' &&
      !MEASURED.has(unit) &&
      (at === 0 || separator === SEPARATOR.comma || separator === SEPARATOR.pause),
  );
  return last.length === count && count > 2 && areItems && !MEASURED.has(whole.unit) ? last : NO_ITEMS;
}

/** Whether the figures before it are no parts of the total, whatever they come to. */
function areNone(figures: readonly Figure[], { whole, parts, mark }: ClosingTotal): boolean {
  if (whole.unit !== '元' && someLabelled(parts, TAKEN) && !parts.every(isTaken)) return true;
  if (mark === '总' && someLabelled(parts, PROGRESS)) return true;
  // 第一产业占生产总值的24%，第二产业占25%，第三产业占51%
  if (whole.unit === '%' && Math.abs(whole.value + sumOf(parts) - 100) < 1) return true;
  // 市级销售总额12亿元；县级销售总额26亿元；乡级销售总额48亿元
  if (mark.length > 1 && areNamedBy(parts, mark)) return true;
  // 6个村各推选2名，共12名: so many times.
  for (const figure of figures.slice(parts[0]?.index, whole.index)) if (isApiece(figures, figure, whole)) return true;
  return false;
}

function areNamedBy(parts: readonly Figure[], mark: string): boolean {
  for (const { label } of parts) if (!label.includes(mark)) return false;
  return true;
}

function isTaken({ label }: Figure): boolean {
  return TAKEN.test(label);
}

/** No 每本45元，计4320元: what that comes to is told. */
function isApiece(figures: readonly Figure[], { label, index }: Figure, whole: Figure): boolean {
  const behind = Math.min(index + 3, whole.index);
  if (!APIECE.test(label) || someLabelled(figures.slice(index + 1, behind), SUBTOTAL)) return false;
  // 授课费7200元，24节，每节300元: what it comes to stands before.
  const [comesTo, count, each] = figures.slice(index - 2, index + 1);
  return !comesTo || !count || !each || Math.abs(count.value * each.value - comesTo.value) > 0.5;
}

const NO_ITEMS: readonly Figure[] = [];

/** The parts have nothing of the total's name: 业务总量. */
const UNNAMED = [0.8, 1.2] as const;

/** 一季度12公里、二季度18公里、三季度15公里，累计54公里: by one slip. */
const OF_PERIODS = [0.6, 1.6] as const;
const PERIOD = /季度|半年|月份?(?!均)|周[一二三四五六日]|第[一二三四五六七八九十][批期轮天周次阶]/u;

function isOfPeriod({ label }: Figure): boolean {
  return PERIOD.test(label);
}

/** How far from its parts a total may be and still be meant as theirs. */
const NEVER = [1, 1] as const;

function spanOf({ whole, mark, sure, name, words, parts }: ClosingTotal): readonly [number, number] {
  if (name !== undefined && !isKin(name + words, parts)) return UNNAMED;
  // 公路8667公里；高铁2501公里；航道总里程1.2万公里: of a thing of its own.
  if (name !== undefined && whole.separator >= SEPARATOR.semicolon && kinOf(name, parts).length < parts.length)
    return NEVER;
  // 盲样考核15项，合格15项；……，共列出任务28项: another thing behind the semicolon.
  const isApart = whole.separator >= SEPARATOR.semicolon && whole.unit !== '元';
  if (!sure && isApart && words.length > 1 && !isKin(words, parts)) return NEVER;
  // 人工、材料、机械分别节约86万元、54万元和40万元，合计节约100万元
  const isListed = /^[合共总]计$/u.test(mark) && parts.slice(1).every(isPaused) && isOneSlip(whole, parts);
  if (sure || isListed) return [0.5, 2];
  if (mark === '累计') return parts.every(isOfPeriod) && isOneSlip(whole, parts) ? OF_PERIODS : [0.9, 1.1];
  return words.length > 1 && isKin(words, parts) ? [0.65, 1.5] : [0.8, 1.25];
}

/** 摸排73座，立改41座，限期整改27座，共73座: the whole told before its parts and once more behind them. */
function withoutItself(whole: Figure, before: Figure[]): Figure[] {
  const [first, ...rest] = before;
  return first?.value === whole.value && rest.length > 1 ? rest : before;
}

/** 检疫9860头，检出17头，连同死亡423头，共处理470头: what is more than the total is none of its parts, where the others are but for a slip. */
function withoutGreater(whole: Figure, before: Figure[]): Figure[] {
  const own = before.slice(before.findLastIndex(({ value }) => value > whole.value) + 1);
  return own.length > 1 && own.length < before.length && isOneSlip(whole, own) ? own : before;
}

/** 食品抽检120批次，合格118批次，药品抽检80批次，……，共抽检200批次: those told by the total's own word. */
function sameDone(before: readonly Figure[], words: string): Figure[] {
  const done: Figure[] = [];
  if (words.length > 1) for (const figure of before) if (figure.label.endsWith(words)) done.push(figure);
  return done;
}

function namedParts(before: readonly Figure[], names: readonly string[]): Figure[] {
  return names.flatMap((name) => before.find(({ label }) => label.includes(name)) ?? []);
}

/** Amounts of the total's unit in its sentence; in the one before, too, where the total opens its own. */
function figuresBefore(figures: readonly Figure[], at: number, acrossStop: boolean): Figure[] {
  const whole = figures[at];
  const found: Figure[] = [];
  if (!whole) return found;
  for (let index = at; index > Math.max(0, at - MAX_BACK); index -= 1) {
    const later = figures[index];
    const figure = figures[index - 1];
    if (
      !later ||
      !figure ||
      (later.separator === SEPARATOR.stop &&
        !(acrossStop && ((index === at && opensSentence(whole)) || NUMBERED.test(later.label))))
    )
      break;
    if (figure.depth !== whole.depth) continue;
    if (isOfUnit(figure, whole) && figure.kind === 'amount' && !countsOwner(figure, later)) found.unshift(figure);
    const isFirstHalf = index === at && whole.label === '';
    if (/其中/u.test(figure.gap) || (!isFirstHalf && isPlainTotal(figure))) break;
  }
  return found;
}

/** Nothing of its sentence stands before it but its own words. */
function opensSentence({ gap }: Figure): boolean {
  return !/[，,；;]/u.test(afterLast(gap, '。！？!?'));
}

/** The last of them that hang together by 、 where they do, else all. */
function listBefore(before: Figure[]): Figure[] {
  const last = before.at(-1);
  if (last && isOfPeriod(last)) return seriesAt(before);
  if (!last || last.separator > SEPARATOR.pause) return before;
  // 医生8名、护士15名，加上规培生2名和护工1名
  return before.slice(Math.max(before.findLastIndex(opensList), 0));
}

/** 收回186套，第一批配租240套，第二批175套，第三批128套，共配租533套: those of the series, where it is one. */
function seriesAt(before: Figure[]): Figure[] {
  const series = before.slice(before.findLastIndex(isOfNoPeriod) + 1);
  return series.length > 1 ? series : before;
}

function isOfNoPeriod(figure: Figure): boolean {
  return !isOfPeriod(figure);
}

function opensList({ separator, label }: Figure): boolean {
  return separator > SEPARATOR.pause && !label.startsWith('加上');
}

function suffixAddsUp(whole: Figure, before: readonly Figure[], tolerance?: number): boolean {
  for (let from = 0; from + 1 < before.length; from += 1) if (addsUp(whole, before.slice(from), tolerance)) return true;
  return false;
}

/** 64人、52人，累计116人次: times are counted of what was there. 64人、52人，合计116个病人 */
function isOfUnit({ unit }: Figure, whole: Figure): boolean {
  if (unit === '人' && whole.unit === '个' && arePeople(whole)) return true;
  return unit === whole.unit || (whole.unit.length === 2 && whole.unit.endsWith('次') && whole.unit.startsWith(unit));
}
