import { check, checkNear } from './change-check.ts';
import { asMoreOrLess, isChange, saysFaster, saysMore } from './change-words.ts';
import { CLUE } from '../figures/clues.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { sharesChar } from './groups.ts';
import { checkFold } from './folds.ts';
import { YEAR } from './growth-periods.ts';
import type { SumFault } from './sum-fault.ts';
import { stepOf } from './sums.ts';

/** 比上年的7.5亿元 */
export const COMPARED =
  /(?:[比较]|同比|超过|高于|低于|多于|少于)(?:[^，。；]{1,12}的|[^，。；]{0,4}(?:均值|平均|标准|常年|历年)|(?:计划|目标|任务)(?:进度|数)?|上季度|上半年|上学期|上月末?|上年[末底]|去年[末底]|预算价?|概算|控制价|限价|估价|标底|原价|市场价|定价|合同价|指导价|上年|去年|上年同期|去年同期|年初)$/u;
/** 与上年的18.7万人次相比， */
export const WITH = /[，,]?[与同跟][^，。；]{0,12}(?:的|上年|去年|同期|年初)$/u;
/** 超过规定的90学时6学时 */
export const OVER = /(?:超过|高于|多于)[^，。；]{1,12}的$/u;
/** （上年同期800万元） */
const BASE = /^(?:20\d{2}年|上年|去年|同期|年初|基期|原来|原有|上学期|上季度|上月|上周|上半年|上届)[^，。；]{0,12}$/u;
/** 集团2024年实现收入 */
const ANY_YEAR = /(20\d{2})年/u;
export const MAX_BACK = 5;
/** A value has at most so many changes. */
export const MAX_CHANGES = 3;

/** 仓容由2.4万吨增加到3.2万吨，增加仓容0.8万吨: told by the value's own name. */
function named(figure: Figure, name: string): Figure {
  const own = name.length < 2 ? undefined : NAME_BEHIND.exec(figure.label)?.[1];
  return own !== undefined && hasAll(name, own) ? { ...figure, label: figure.label.slice(0, -own.length) } : figure;
}

/** 处理能力 is 日处理污水能力. */
function hasAll(name: string, own: string): boolean {
  for (const char of own) if (!name.includes(char)) return false;
  return true;
}

const NAME_BEHIND = /^[^，。；]{2,4}?([^，。；增加减少]{2,6})$/u;

const OF_EACH_TIME = /^每[年月季周天]/u;

/** The changes told right after a value. */
export function changesAfter(figures: readonly Figure[], at: number, name = ''): Figure[] {
  const changes: Figure[] = [];
  for (const figure of figures.slice(at + 1, at + 1 + MAX_CHANGES)) {
    const told = named(figure, name);
    if (told.separator > SEPARATOR.comma || !isChange(told.label)) break;
    // 由14家增加到20家，每年新增2家
    if (OF_EACH_TIME.test(told.label) && !/[每均]/u.test(name)) break;
    changes.push(told);
  }
  return changes;
}

/** 21.6亿元，同比增长12.5%，较上年的18.9亿元净增2.7亿元: what is told before the base may be said of it, too. */
export function readCompared(
  text: string,
  figures: readonly Figure[],
  before: Figure,
  at: number,
): readonly SumFault[] {
  const isWith = before.tail.startsWith('相比') && WITH.test(before.gap);
  if ((before.clues & CLUE.compare) === 0 || !(isWith || COMPARED.test(before.gap))) return NO_FAULTS;
  const after = amountBefore(figures, before) ?? amountNamed(figures, before);
  if (!after || isOfOwn(before, after) || isOfOtherName(before, after)) return NO_FAULTS;
  if (isShareItself(figures, before, after) || isOfSeveral(figures, before, after)) return NO_FAULTS;
  const [next] = figures.slice(at + 1);
  if (next && OVER.test(before.gap) && next.label === '' && next.separator === SEPARATOR.none)
    return checkNear(text, figures, { before, after, change: { ...next, label: '高出' } });
  const isFaster = next !== undefined && next.separator === SEPARATOR.none && saysFaster(next.label);
  if (!next || !(isFaster || isChange(next.label)) || next.separator > SEPARATOR.comma) return NO_FAULTS;
  const faults: SumFault[] = [];
  for (const change of figures.slice(after.index + 1, at))
    if (isChange(change.label) && haveOneBase(change.label, before) && !isOfBase(figures, change))
      faults.push(...checkNear(text, figures, { before, after, change }));
  if (!isWith && next.separator !== SEPARATOR.none) return faults;
  const first = asMoreOrLess(next, after.value > before.value);
  for (const change of [first, ...changesAfter(figures, at + 1)])
    faults.push(...checkNear(text, figures, { before, after, change }));
  return faults;
}

/** 受理信访86件，占20%，监督立案比上年的12件少3件: its own value isn't told. */
function isOfOtherName({ label, index }: Figure, after: Figure): boolean {
  if (index === after.index + 1) return false;
  const name = NAMED_BEFORE.exec(label)?.[1];
  if (name === undefined) return false;
  const names = after.label + after.tail + after.gap;
  return !sharesChar(name, names);
}

const NAMED_BEFORE = /^([^，。；、比较同]{3,8})[比较](?:上年|去年|同期|上月|上季度)/u;

/** 新增欠款121万元，余额较上月末的1316万元减少42万元: the balance was told further back. */
function isOfOwn(before: Figure, after: Figure): boolean {
  return after.label.startsWith('新增') && /^[^，。；、比较]{2,8}[比较]/u.test(before.label);
}

/** 关税3.2亿元、环节税25.5亿元，税款总额比上年的26.5亿元增长8%: of all of them. */
function isOfSeveral(figures: readonly Figure[], before: Figure, after: Figure): boolean {
  const other = figures[after.index - 1];
  return /总|合计|共/u.test(before.label) && after.separator === SEPARATOR.pause && other?.unit === after.unit;
}

/** 亩均减少用肥1.5公斤，较上年的20公斤下降7.5%: the value is the change. */
function isShareItself(figures: readonly Figure[], before: Figure, after: Figure): boolean {
  const share = figures[before.index + 1];
  const isTold = (after.clues & CLUE.change) !== 0 && share?.unit === '%' && before.value > 0;
  return isTold && Math.abs((after.value / before.value) * 100 - share.value) <= stepOf(share);
}

/** 比上年下降9.4%，比预算13万元节约1.4万元: each over a base of its own. */
function haveOneBase(change: string, before: Figure): boolean {
  const [one, other] = [baseOf(change), baseOf(before.gap)];
  return !one || !other || one === other;
}

function baseOf(words: string): RegExp | undefined {
  for (const base of BASES) if (base.test(words)) return base;
  return undefined;
}

const BASES = [
  /上年|去年|同比|同期/u,
  /预算|计划|目标|任务|定额|指标/u,
  /年初|期初/u,
  /环比|上[月季周]/u,
  /平均|常年|历年/u,
];

/** The nearest amount of the unit in the sentence. */
function amountBefore(figures: readonly Figure[], before: Figure): Figure | undefined {
  let later = before;
  for (let index = before.index - 1; index >= Math.max(0, before.index - MAX_BACK); index -= 1) {
    const figure = figures[index];
    // 开庭210次。比上年的175次多35次: the sentence before.
    const opens = later === before && /^[比较]/u.test(before.label);
    if (!figure || (later.separator > SEPARATOR.comma && !opens)) return undefined;
    if (figure.unit === before.unit && !isChange(figure.label) && !isTarget(figures, figure) && !isBase(figure))
      return figure;
    later = figure;
  }
  return undefined;
}

/** 完成年度目标14亿元的110%，较上年的12.8亿元增长20% */
/** 比上年的96%高2个百分点: it has a base of its own. */
function isOfBase(figures: readonly Figure[], { index, separator }: Figure): boolean {
  const base = figures[index - 1];
  return separator === SEPARATOR.none && base !== undefined && isBase(base);
}

/** 98%，比上年的96%高2个百分点，比全市平均95%高3个百分点: both are said of the 98. */
function isBase({ clues, gap }: Figure): boolean {
  return (clues & CLUE.compare) !== 0 && COMPARED.test(gap);
}

function isTarget(figures: readonly Figure[], { label, index }: Figure): boolean {
  const share = figures[index + 1];
  return /计划|目标|任务|预算/u.test(label) && share?.unit === '%' && share.label === '的';
}

export function readBaseAfter(
  text: string,
  figures: readonly Figure[],
  before: Figure,
  at: number,
): readonly SumFault[] {
  const change = figures[at - 1];
  const near = figures[at - 2];
  // 团组31个、147人次，平均每团4.7人次，比上年增加7个、上年为24个
  const after = near?.unit !== before.unit && change?.unit === before.unit ? amountBefore(figures, change) : near;
  if (!after || !change || after.unit !== before.unit || !BASE.test(before.label)) return NO_FAULTS;
  if (before.separator > SEPARATOR.comma || change.separator > SEPARATOR.comma || !isChange(change.label))
    return NO_FAULTS;
  // 同比增加48件，增幅20%，去年同期为240件: what came on top of the base.
  if (isChange(after.label)) {
    const value = before.value + (saysMore(after.label) ? after.value : -after.value);
    return check(text, { before, after: { ...after, value }, change });
  }
  return checkNear(text, figures, { before, after, change });
}

/** 今年接诊1.2万人次，去年为1万人次，同比增长25% */
export function readBaseBetween(
  text: string,
  figures: readonly Figure[],
  before: Figure,
  at: number,
): readonly SumFault[] {
  const after = figures[at - 1];
  if (!after || after.unit !== before.unit || !BASE.test(before.label) || before.separator > SEPARATOR.comma)
    return NO_FAULTS;
  const [, yearBefore] = YEAR.exec(before.label) ?? [];
  // 2023年80万人次，2024年100万人次: the later year is no base.
  if (yearBefore !== undefined && yearBefore > (ANY_YEAR.exec(after.label)?.[1] ?? '')) return NO_FAULTS;
  const changes = changesAfter(figures, at);
  // 今年84人，去年是42人，今年是去年的3倍
  if (changes.length === 0) return checkFold(text, before, after, before.end);
  const faults: SumFault[] = [];
  for (const change of changes) faults.push(...checkNear(text, figures, { before, after, change }));
  return faults;
}

/** 由46千克下降3.7千克 */
const FROM_BASE = /^(?:同比|环比|[较比]上年|[较比]去年)?由[^，。；]{0,6}$/u;

/** 较去年的40万元减少3.5万元，下降8.75%; 同比增长20%，较去年的1.2万辆次增加3000辆次 */
export function readChangeOfBase(
  text: string,
  figures: readonly Figure[],
  change: Figure,
  at: number,
): readonly SumFault[] {
  const before = figures[at - 1];
  if (!before || change.unit !== before.unit || before.unit === '%' || !change.exact) return NO_FAULTS;
  if (
    change.separator > SEPARATOR.none ||
    !(
      ((before.clues & CLUE.compare) !== 0 && COMPARED.test(before.gap)) ||
      (FROM_BASE.test(before.label) && !/[到至为]$/u.test(change.label))
    ) ||
    !isChange(change.label)
  )
    return NO_FAULTS;
  const value = before.value + (saysMore(change.label) ? change.value : -change.value);
  const after = { ...change, value, exact: before.exact };
  const [earlier, later] = [figures[at - 2], figures[at + 1]];
  const share = shareOver(before, later, later) ?? shareOver(before, earlier, before);
  return share ? check(text, { before, after, change: share, difference: change }) : NO_FAULTS;
}

/** The share, where it is a change over the same base; `later` is the one behind the mark between. */
function shareOver(before: Figure, share: Figure | undefined, later: Figure | undefined): Figure | undefined {
  if (share?.unit !== '%' || !isChange(share.label) || !haveOneBase(share.label, before)) return undefined;
  return (later?.separator ?? SEPARATOR.stop) <= SEPARATOR.comma ? share : undefined;
}

/** 销售甲种2180吨、乙种430吨。甲种销量比上年的2000吨增长9%: told in the sentence before, by that name. */
function amountNamed(figures: readonly Figure[], before: Figure): Figure | undefined {
  const [, name] = NAMED.exec(before.label) ?? [];
  if (name === undefined) return undefined;
  return figures
    .slice(Math.max(0, before.index - MAX_BACK), before.index)
    .findLast((figure) => figure.unit === before.unit && figure.kind === 'amount' && figure.label.endsWith(name));
}

const NAMED = /^([^，。；、比较]{2,8}?)(?:销售?量|产量|总?[数量额]|面积|收入|人数|户数)?[比较](?:上年|去年)/u;
