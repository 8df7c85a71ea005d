import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { alikeBefore, isExactAmount, jointBetween } from './figure-lists.ts';
import { saysOverlap } from './groups.ts';
import { isSlip } from './slips.ts';
import { restFaultOf, type SumFault } from './sum-fault.ts';
import { addsUp, noTolerance, sumTolerance } from './sums.ts';
import { isFarApart, isOfOtherStage } from './undone.ts';

/** What is left, or was taken off: 其余, 剩, 尚有, 未安装的, 缺, 差; 扣减, 核减, 节约. */
const LEFT =
  /^(?:其[余他它]|剩[下余]?的?|余[下款]?的?|另[有外]?|(?:目前|现|下半年|后[^，。；]{1,3}月|[^，。；]{1,4}季度|距[^，。；]{1,6}|离[^，。；]{1,6})?[还尚仍][^，。；]{0,6}|[未没][^，。；]{1,8}|不[^，。；]{1,6}的?|缺[^，。；]{0,4}|待[^，。；]{1,6}|因[^，。；]{1,10})$|(?:扣减|扣除|扣回|核减|审减|减免|节约|节省|节支|结余|空[编缺余置]|缺[编额口]|欠[缴款付]?|未[付缴到]|尾款)(?:资金|金额|经费|预算|投资|开支)?了?$/u;
/** What is still to be done, be it told in a sentence of its own. */
const STILL = /[还尚仍][须需要差缺]/u;
const NO_REST = /不[少低超高大小足]|上年|去年|年初|期初|同期|比|较|其中|每|各|均|新增|占/u;
/** What it is of, and what was done of it. */
const WHOLE =
  /应|计划|预算|安排|概算|总|共|全|需|目标|任务|原|编制|设计|可|收到|受理|排查|发现|查出|登记|报名|接|现有|有|送审|下达|核定|投资|采购|控制价|限价/u;
const DONE =
  /已|实|完成|办结|整改|签|拨|支|付|花|用|使用|到位|到[岗校场会]|参加|完工|安装|改造|建成|开工|审定|成交|中标|决算|结算|覆盖|接入|通过|合格|达标|化解|销号|收回|缴|发放|录取|录用|入住|销售|卖|出|采纳|处理|解决|完|投/u;
/** Figures. */
const [MAX_BACK, MAX_BEHIND] = [6, 3];

/** What is left isn't the whole without what was done, by one slip: 安排1480万元，实际拨付1421万元，因考核扣减69万元. */
export function readSlipRests(text: string, figures: readonly Figure[], left: Figure): readonly SumFault[] {
  if (!left.exact || left.kind === 'other' || left.unit === '%' || left.unit === '') return NO_FAULTS;
  if (alikeBefore(figures, left, MAX_BACK) < 2) return NO_FAULTS;
  if (
    !LEFT.test(left.label) ||
    NO_REST.test(left.label) ||
    (left.separator >= SEPARATOR.stop && !STILL.test(left.label))
  )
    return NO_FAULTS;
  const [whole, done] = pairBefore(figures, left) ?? [];
  if (!whole || !done || !WHOLE.test(whole.label + whole.tail) || !DONE.test(done.label + done.tail)) return NO_FAULTS;
  if (jointBetween(figures, done.index, left.index) >= SEPARATOR.semicolon && !STILL.test(left.label)) return NO_FAULTS;
  const rest = whole.value - done.value;
  const slack = Math.max(sumTolerance([whole, done, left]), noTolerance(whole));
  if (rest <= 0 || Math.abs(rest - left.value) <= slack) return NO_FAULTS;
  if (isOfOtherStage(left, done) || isFarApart(left, rest)) return NO_FAULTS;
  if (!isSlip(left, rest) || someFit(figures, left, slack) || saysOverlap(text, whole, left)) return NO_FAULTS;
  return [restFaultOf(text, whole, [done], left, rest)];
}

/** The nearest of its unit and the one before that, what parts they have left out. */
function pairBefore(figures: readonly Figure[], left: Figure): readonly [Figure, Figure] | undefined {
  const near: Figure[] = [];
  let stops = 0;
  for (let index = left.index - 1; index >= Math.max(0, left.index - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (!figure) break;
    if (figure.unit === left.unit && figure.depth === left.depth) near.unshift(figure);
    if (figure.separator === SEPARATOR.stop) stops += 1;
    // 计划11.8亿元。上半年完成6.15亿元，还须组织5.65亿元: the plan may be told in the sentence before.
    if (stops > 1 || (stops > 0 && (near.length > 1 || !STILL.test(left.label)))) break;
  }
  const own = withoutParts(near);
  const [whole, done, more] = own.slice(-2).concat(own.length > 2 ? own.slice(0, 1) : []);
  if (more || !whole || !done) return undefined;
  return isExactAmount(whole) && isExactAmount(done) && whole.value > done.value ? [whole, done] : undefined;
}

/** 共126户，其中甲村80户、乙村46户，已安装110户: what makes up one before it. */
function withoutParts(figures: readonly Figure[]): readonly Figure[] {
  for (let at = 1; at < figures.length; at += 1)
    for (let end = figures.length; end > at + 1; end -= 1) {
      const whole = figures[at - 1];
      if (whole && addsUp(whole, figures.slice(at, end))) return [...figures.slice(0, at), ...figures.slice(end)];
    }
  return figures;
}

/** It is what lies between some other two, or what several are together. */
function someFit(figures: readonly Figure[], left: Figure, slack: number): boolean {
  const near = figures
    .slice(Math.max(0, left.index - MAX_BACK * 2), left.index + MAX_BEHIND)
    .filter(({ unit }) => unit === left.unit);
  for (const one of near)
    for (const other of near) {
      if (one === left || other === left || one === other) continue;
      if (Math.abs(one.value - other.value - left.value) <= slack) return true;
      if (Math.abs(one.value + other.value - left.value) <= slack) return true;
      // 剩余12户，其中……；另有3户: with one more.
      for (const more of near)
        if (more !== one && more !== other && more !== left)
          if (Math.abs(one.value - other.value - more.value - left.value) <= slack) return true;
    }
  return false;
}
