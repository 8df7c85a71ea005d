import { CLUE } from '../figures/clues.ts';
import { IN, OUT } from './balance-words.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { rangeOf } from './figure-lists.ts';
import { isSlip } from './slips.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { addsUp, noTolerance, sumTolerance } from './sums.ts';

/** What was there before anything came or went. */
const FIRST =
  /[年期月季]度?初|(?:上年|去年|上期|上月|上季度|上学期)[末底]|(?:上年|去年|上期|上月|上季度|上学期|年前)[末底]?[^，。；]{0,4}(?:结转|结余|结存|遗留|库存|余额|存量|在册|在岗|共?有)|原[有来]|结转|旧存|遗留|积存|历年|(?:由|从)[^，。；增减新调转]{0,10}$/u;
/** What there is behind it all. */
const LAST =
  /[年期月季]度?[末底]|目前|现[有在存]|截[至止]|达到?$|[增减升降发][加少长至展]?到|[到至]$|结余|结存|剩余|余额|库存|实有|还[剩有]|尚有|^累计|未[结办审]|在办|在审|待办/u;
const CAME =
  /又|发展|到账|拨入|转入|接收|接入|迁入|流入|补栏|补充|培育|收入|吸收|领入|调入|来水|赊出|新|募集|入库|进货|归还|上缴(?=图书)|受理|[收立]案|收[治押监容]|入[院学园所住托职伍境]|到[港馆岗]|产仔|孵化|计提|筹集|归集|形成|装表|开户|开立|注册|吸纳|领养|受捐|接受/u;
const WENT =
  /转出|支出|核销|核减|拨付|销售|出库|领用|发放|调出|供出|蒸发|渗漏|弃水|出栏|死亡|退休|辞职|调离|病故|去世|过世|身故|剔旧|剔除|下架|报废|退还|迁出|流出|除名|停止|取消|收回|偿还|结案|办结|审结|销号|化解|[销拆]户|支用|动用|列支|划出|上划|清[缴欠偿退收理]|补缴|压[降减]|兑付|赎回|释放|出院|出[所狱]|毕业|离[校园职任港]|结业|售出|卖出|屠宰|捕捞|采伐|变质|损耗|盘亏|丢失|流失|吊销|关[停闭]|退[租房伍]|腾退|解聘|转业|借出|外借|拨出|执结|调解|撤[回销诉]|驳回|移送|期满|摘牌|处置|停运|消耗|耗用|更换|换装/u;
const NET = /净/u;
/** 占全县156个村的79.5% */
const OF_ALL = /^[占为]/u;
const OTHER = /其中|含|[每各均]|比|较|计划|目标|占|最/u;
/** 优化走向9条, 出动, 停车位 */
const NO_STEP =
  /走[向访廊]|出[动勤台版席具租诊警差]|停[车靠]|领[导航衔]|[突杰]出|退役|离退|发现|发[布文表言动]|收[集看听]|购物|招[商标待]|减[负灾震]|离[婚线]/u;
const [LEAST, MIN_STEPS, MAX_FIGURES] = [3, 2, 9];
/** Further off, what there is is of something else. */
const MOST_OFF = 0.3;

/**
 * What was there, came and went doesn't make what there is, in whatever order it is told: 发展4名，转入17名，转出9名，总数由169名增加到183名.
 */
export function readFlows(text: string, figures: readonly Figure[]): readonly SumFault[] {
  let faults: SumFault[] | undefined;
  for (let from = 0; from < figures.length; ) {
    let to = from + 1;
    while (to < figures.length && figures[to]?.separator !== SEPARATOR.stop) to += 1;
    const unit = to - from < LEAST ? undefined : unitOf(figures, from, to);
    const fault = unit === undefined ? undefined : flowIn(text, figures.slice(from, to), unit);
    if (fault) (faults ??= []).push(fault);
    from = to;
  }
  return faults ?? NO_FAULTS;
}

/** That of the last figure that tells what there is, where three or more have it. */
function unitOf(figures: readonly Figure[], from: number, to: number): string | undefined {
  for (let at = to - 1; at > from; at -= 1) {
    const last = figures[at];
    if (!last || (last.clues & STOCKED) === 0 || last.unit === '%' || last.unit === '') continue;
    let alike = 0;
    for (let index = from; index < to; index += 1) if (figures[index]?.unit === last.unit) alike += 1;
    if (alike >= LEAST && LAST.test(last.label)) return last.unit;
  }
  return undefined;
}

/** 结余, 未结, 增加到, 转下年 */
const STOCKED = CLUE.last | CLUE.rest | CLUE.change;

interface Flow {
  first: Figure | undefined;
  last: Figure | undefined;
  came: Figure[];
  went: Figure[];
}

function flowIn(text: string, sentence: readonly Figure[], unit: string): SumFault | undefined {
  const own = withoutParts(
    sentence.filter((figure) => figure.unit === unit && figure.depth === 0 && !OF_ALL.test(figure.label)),
  );
  // Of one step alone, others may be untold: 由46名增加到52名，发展8名.
  if (own.length < LEAST || own.length > MAX_FIGURES) return undefined;
  const flow = flowOf(own);
  if (!flow?.last) return undefined;
  const { first, last, came, went } = flow;
  const steps = came.length + went.length;
  // 收入96万元，支出88万元，结余9万元: what came is all there was.
  const least = SO_FAR.test(last.label) ? 1 : MIN_STEPS;
  const isAccount = first ? steps >= least : came.length > 0 && went.length > 0 && LEFT_OVER.test(last.label);
  if (!isAccount) return undefined;
  let counted = first?.value ?? 0;
  for (const { value } of came) counted += value;
  for (const { value } of went) counted -= value;
  const all = [...(first ? [first] : []), ...came, ...went, last];
  const off = Math.abs(counted - last.value);
  if (counted <= 0 || off <= Math.max(sumTolerance(all), noTolerance(last))) return undefined;
  const isTold = first !== undefined && isSlip(last, counted);
  if (!isTold && off > MOST_OFF * Math.max(counted, last.value)) return undefined;
  if (!isOneSlip(flow, last, counted)) return undefined;
  const group = sentence.filter((figure) => figure.unit === unit);
  if (comesOut(group, last, [...came, ...went], counted)) return undefined;
  const told = [...came, ...went].map((step) => writtenAs(text, step)).join('、');
  return {
    ...rangeOf(all),
    figures: [last, ...all.slice(0, -1)],
    message: first
      ? `从${writtenAs(text, first)}加上增加的、去掉减少的（${told}），算下来是${inUnitOf(text, last, counted)}，文中写的是${writtenAs(text, last)}，请核对`
      : `${told}相抵是${inUnitOf(text, last, counted)}，文中写的是${writtenAs(text, last)}，请核对`,
    subject: all.map((figure) => writtenAs(text, figure)).join('，'),
  };
}

/** 去年78个，今年又完成46个，累计124个 */
const SO_FAR = /^累计/u;
const LEFT_OVER = /结余|结存|剩余|余额|还剩|净收益/u;

/** Undefined where any of them is something else. */
function flowOf(own: readonly Figure[]): Flow | undefined {
  const flow: Flow = { first: undefined, last: undefined, came: [], went: [] };
  for (const figure of own) {
    const { label, exact, kind } = figure;
    if (!exact || kind === 'other' || OTHER.test(label) || NO_STEP.test(label)) return undefined;
    if (NET.test(label)) continue;
    if (FIRST.test(label)) {
      if (flow.first) return undefined;
      flow.first = figure;
    } else if (LAST.test(label)) {
      // 库存8.6万册，新购0.5万册，……，年末馆藏8.8万册: what there was is told first.
      if (flow.last && (flow.first || flow.last !== own[0])) return undefined;
      if (flow.last) flow.first = flow.last;
      flow.last = figure;
    } else if (LENT.test(label) && own.some(isLoan)) {
      (GIVEN.test(label) ? flow.came : flow.went).push(figure);
    } else if (WENT.test(label) || OUT.test(label)) {
      if (CAME.test(label) && IN.test(label) && !WENT.test(label)) return undefined;
      flow.went.push(figure);
    } else if (CAME.test(label) || IN.test(label)) flow.came.push(figure);
    else return undefined;
  }
  return flow;
}

/** 贷款余额8.4亿元，发放3.1亿元，收回2.6亿元: what is lent comes to what is owed. */
function isLoan({ label }: Figure): boolean {
  return LOAN.test(label);
}

const LOAN = /贷|欠|借|赊|垫/u;
const LENT = /发放|投放|新放|收回|归还|偿还|还款|清收/u;
const GIVEN = /[发投新]放/u;

/** 支出87.8万元，其中人员52.4万元、……: what is told of which isn't another step. */
function withoutParts(figures: readonly Figure[]): readonly Figure[] {
  const own: Figure[] = [];
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at];
    if (!figure) continue;
    if (!figure.gap.includes('其中') && !figure.gap.includes('包括')) {
      own.push(figure);
      continue;
    }
    at = endOfParts(figures, own.at(-1), at) - 1;
  }
  return own;
}

/** Behind those that make up the whole, or that 、 joins. */
function endOfParts(figures: readonly Figure[], whole: Figure | undefined, from: number): number {
  let end = from + 1;
  while (end < figures.length && figures[end]?.separator === SEPARATOR.pause) end += 1;
  if (!whole) return end;
  for (let to = end; to <= figures.length; to += 1) if (addsUp(whole, figures.slice(from, to))) return to;
  return end;
}

/** In what there is, in what there was, or in one of the steps. */
function isOneSlip({ first, came, went }: Flow, last: Figure, counted: number): boolean {
  const more = last.value - counted;
  if (isSlip(last, counted) || (first && isSlip(first, first.value + more))) return true;
  return came.some((step) => isSlip(step, step.value + more)) || went.some((step) => isSlip(step, step.value - more));
}

/** It is what some two of them come to, or all but one step. */
function comesOut(group: readonly Figure[], last: Figure, steps: readonly Figure[], counted: number): boolean {
  const tolerance = noTolerance(last);
  for (const one of group)
    for (const other of group) {
      if (one === other || one === last || other === last) continue;
      if (Math.abs(one.value + other.value - last.value) <= tolerance) return true;
      if (Math.abs(one.value - other.value - last.value) <= tolerance) return true;
    }
  return steps.some(({ value }) => Math.abs(Math.abs(counted - last.value) - value) <= tolerance);
}
