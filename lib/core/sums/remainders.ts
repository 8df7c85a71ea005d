import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { greatestOf, isExactAmount, jointBetween } from './figure-lists.ts';
import { nameOf, saysOverlap, sharesWord } from './groups.ts';
import { isCompared } from './part-list.ts';
import { readPlannedRest } from './planned-rests.ts';
import { mayBeSlip } from './slips.ts';
import { restFaultOf, type SumFault } from './sum-fault.ts';
import { addsUp, noTolerance, sumOf, sumTolerance } from './sums.ts';

/** What is left of a whole: 余款, 尚有, 收支相抵结余, 净值. */
const LEFT =
  /^(?!上|年初|期初|去年|原)(?:[^，。；]{0,6}(?:结余|节余|结存|盈余|剩余|余额|余款|净值|净利润|利润)|其[余他它]|余下?|剩下?|另有|另外|(?:目前|现)?(?:尚|还|仍)(?:有|余|剩|欠|缺|差|未|需)|缺口|空置|闲置|后[^，。；]{0,4}[需须待要]|结转(?:下|明|次)|未|不|正在(?:整改|办理|审理|处理|推进|落实|施工|建设))/u;
/** What was taken from it, or done of it. */
const TAKEN =
  /完成|安排(?!在)|分配|淘汰(?!赛)|刷下|筛除|剔除|流失|[办审结]结|结题|结案|整改|销号|化解|解决|验收|竣工|交付|投产|建成|支出|使用|发放|拨付|支付|开支|用去|用于|花费|消耗|收回|归还|偿还|还款|[售卖]出|销售|出库|领用|折旧|退出|到位|签约|录用|办理|成本|减免|扣除|合格|达标|通过|已|缴/u;
const FROM = /[由从增减升降]/u;
const MAX_BACK = 8;
/** What is taken and what is left may be off the whole by so much and still be meant as all of it. */
const LEAST = 0.8;
const MOST = 1.25;

/** What is left isn't the whole without what was taken: 立项18个，结题15个，尚有4个在研. */
export function readRemainders(text: string, figures: readonly Figure[], left: Figure): readonly SumFault[] {
  if (!left.exact || left.kind !== 'amount') return NO_FAULTS;
  if (!LEFT.test(left.label) || /^[占比按]/u.test(left.label) || left.unit === '%') return NO_FAULTS;
  if (goesOn(figures, left) || (UNDER_WAY.test(left.label) && isOneOfMore(figures, left))) return NO_FAULTS;
  const planned = readPlannedRest(text, figures, left);
  if (planned.length > 0) return planned;
  const own = amountsBefore(figures, left);
  const before = own.length === 1 ? [...toldBefore(figures, own), ...own] : own;
  const [whole, ...others] = before;
  const all = whole ? withoutItsParts(whole, others) : others;
  const taken = doneOf(left, all);
  if (!whole || taken.length === 0 || isExplained(left, [whole, ...all], noTolerance(left))) return NO_FAULTS;
  if (![whole, ...taken].every(isPlainAmount) || taken.some(isAdded)) return NO_FAULTS;
  if (!isTaken(left, taken) || isFarBehind(figures, left, taken.at(-1))) return NO_FAULTS;
  const share = (sumOf(taken) + left.value) / whole.value;
  if (share < LEAST || share > MOST || greatestOf(taken) >= whole.value) return NO_FAULTS;
  if (saysOverlap(text, whole, left)) return NO_FAULTS;
  const rest = whole.value - sumOf(taken);
  if (rest <= 0) return NO_FAULTS;
  const isOfOther = own.length === 1 || UNDER_WAY.test(left.label);
  if (isOfOther && !mayBeSlip(whole, [...taken, left])) return NO_FAULTS;
  return [
    {
      ...restFaultOf(text, whole, taken, left, rest),
      minor: isExplained(left, [whole, ...taken], sumTolerance([left, ...before])),
    },
  ];
}

/** No 由……增加到. */
function isPlainAmount(figure: Figure): boolean {
  return isExactAmount(figure) && !FROM.test(figure.label.slice(-2));
}

/** 月初余额620万元，收回180万元，新增逾期75万元，月末余额515万元: it came to the whole. */
function isAdded({ label }: Figure): boolean {
  return ADDED.test(label);
}

const ADDED = /^(?:本[年月季期]|[当全][年月季期])?(?:又|新(?:增|发生|形成|欠))/u;

/** 总投资1.2亿元，完成6800万元，……；收回结余资金3200万元: behind a semicolon, what is left is told at once. */
function isFarBehind(figures: readonly Figure[], { index, label }: Figure, taken: Figure | undefined): boolean {
  const from = taken?.index ?? index;
  const isBehind = jointBetween(figures, from, index) >= SEPARATOR.semicolon;
  return isBehind && (index - from > 1 || !LEFT_OVER.test(label));
}

const LEFT_OVER = /^(?:尚|还|仍|剩|余|其余|未|结余|节余)/u;

/** 批准168人、不批准74人、在办12人; 起诉503件651人，不起诉148件203人，余43件83人: others are left, too. */
function goesOn(figures: readonly Figure[], { index, unit }: Figure): boolean {
  const [one, other] = [figures[index + 1], figures[index + 2]];
  const next = one?.unit === unit ? one : other?.unit === unit ? other : undefined;
  return (
    next !== undefined &&
    (next.separator === SEPARATOR.pause ||
      (next.separator === SEPARATOR.comma &&
        ((LEFT.test(next.label) && !next.label.startsWith('累计')) ||
          GOES_ON.test(next.tail) ||
          IN_HAND.test(next.label) ||
          FORMER.test(next.label))))
  );
}

/** 不批捕221人，8人仍在审查; 年末结存118万元，年初结存84万元 */
const GOES_ON = /^[仍还尚正]/u;
const IN_HAND = /^(?:正在|在[办审])/u;
const FORMER = /年初|期初|上年|去年/u;

/** 隐患53项，其中A 21项、B 19项、C 13项，已整改49项，……: what makes up the whole isn't taken from it. */
function withoutItsParts(whole: Figure, others: readonly Figure[]): readonly Figure[] {
  if (!others[0]?.gap.includes('其中')) return others;
  for (let end = 2; end <= others.length; end += 1) if (addsUp(whole, others.slice(0, end))) return others.slice(end);
  return others;
}

/** Those of the unit in the sentence; the first is the whole, when it is the greatest. */
function amountsBefore(figures: readonly Figure[], left: Figure): Figure[] {
  const found: Figure[] = [];
  let later = left;
  for (let index = left.index - 1; index >= Math.max(0, left.index - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (!figure || later.separator === SEPARATOR.stop) break;
    if (
      figure.unit === left.unit &&
      figure.depth === left.depth &&
      figure.kind !== 'other' &&
      !isCompared(figures, index)
    )
      found.unshift(figure);
    later = figure;
  }
  return found;
}

/** 共建2174套，其中……。目前已分配1895套，剩余297套: the whole of the sentence before, where it is plain what that is. */
function toldBefore(figures: readonly Figure[], [done]: readonly Figure[]): readonly Figure[] {
  if (!done || done.separator !== SEPARATOR.stop || !SO_FAR.test(done.label)) return NONE;
  const found: Figure[] = [];
  for (let index = done.index - 1; index >= Math.max(0, done.index - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (figure?.unit === done.unit && figure.kind === 'amount' && !isCompared(figures, index)) found.unshift(figure);
    if (figure?.separator === SEPARATOR.stop) break;
  }
  const [whole, ...parts] = found;
  return whole && (parts.length === 0 || addsUp(whole, parts)) ? [whole] : NONE;
}

const NONE: readonly Figure[] = [];
const SO_FAR = /^(?:截至|目前|现|已)[^，。；]{0,8}已|^已|^目前/u;
/** 正在推进6项，暂缓1项 */
function isOneOfMore(figures: readonly Figure[], { index, unit }: Figure): boolean {
  const next = figures[index + 1];
  return next?.unit === unit && next.separator < SEPARATOR.stop;
}

/** 正在整改14处: some may be neither done nor under way. */
const UNDER_WAY = /^正在/u;

/** 已开工86个，已投产32个，未开工52个: what isn't begun is what is left of those begun. */
function doneOf({ label }: Figure, taken: readonly Figure[]): readonly Figure[] {
  const [, undone] = UNDONE.exec(label) ?? [];
  if (undone === undefined) return taken;
  const done = taken.filter((figure) => figure.label.endsWith(undone));
  return done.length === 1 ? done : taken;
}

const UNDONE = /^未([^，。；的]{2,6})$/u;

/** 结题15个: done of the whole. 笔试合格27人 and 未达到合格线的9人 share a word. */
function isTaken(left: Figure, taken: readonly Figure[]): boolean {
  const [first] = taken;
  if (!first) return false;
  const [, undone] = /^未([一-龥])$/u.exec(left.label) ?? [];
  if (undone !== undefined) return first.label.includes(undone);
  return /^[未不]/u.test(left.label) ? sharesWord(nameOf(first), left.label) : TAKEN.test(first.label);
}

/** Some amount without some that follow it, or several of them together, leave as much. */
function isExplained(left: Figure, before: readonly Figure[], tolerance: number): boolean {
  for (const [from, whole] of before.entries()) {
    if (addsUp(left, [whole], tolerance)) return true;
    for (const other of before)
      if (Math.abs(Math.abs(whole.value - other.value) - left.value) <= tolerance) return true;
    const rest = { ...left, value: whole.value - left.value };
    for (let start = from + 1; start < before.length; start += 1)
      for (let end = start + 1; end <= before.length; end += 1)
        if (addsUp(rest, before.slice(start, end), tolerance)) return true;
  }
  return false;
}
