import { CLUE } from '../figures/clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { readCarriedOver } from './carried-over.ts';
import { isExact, rangeOf, someLabelled } from './figure-lists.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { noTolerance, sumTolerance } from './sums.ts';

const AT_FIRST =
  /^[^，。；比较到至\d]{0,8}(?:年初|期初|[季月周]度?初|学期初|上年度?末|去年[底末]|上[期月]末?(?:结余|结存|库存|余额))|^(?:上年结转|上年结余)|上(?:学)?期结余|原有|原来的?|现有的|已有的|目前有|现[有藏]/u;
/** 新开5条，加上原来的9条: told the other way round. */
const JOINED = /加上|连同|算上/u;
const ADDED =
  /拨入|领入|进账|收[取到了]|招[了收聘录]|接受捐|捐赠|新增|新收|新入|新装|新开|新建|新购|新添|新设|又[添增招建购]|^[再拟](?:新|扩|续)?[添增招建购培征造]|增加|发展|吸收|自?繁[殖育]?|产仔|出生|增建|续建|扩建|延伸|添置|增设|增添|购入|购进|^(?:年内|本年|今年|当年|期间)?收入|调入|转入|入库/u;
const TAKEN =
  /使用|花了|销售|竣工|完工|结案|审结|出售|淘汰(?!赛)|报损|耗用|消耗|领用|用去|售出|花掉|用掉|退出|减少|注销|^(?:年内|本年|今年|当年|期间)?支出|调出|转出|办结|发出|出库|核减|清缴|拆除|报废|撤销|偿还|归还|还款|清偿|销号|流失|离职|退休|辞职|收回|去世|病故|走了|调走|退[租订网保]|搬走|转走|出[栏院]|死亡/u;
const AT_LAST =
  /^(?:年末|年底|期末|[季周]度?末|学期末|目前|现有|现?结余|还剩|剩[下余]|结存|实有|\d{1,2}月底|月末)|^(?:总数|总计|一共|共|累计)?(?:有|为|达到?|增至|增加到)?$|^现在.{0,10}(?:共|有)$/u;
/** 增加到135户 is no step. */
const REACHES = /[到至]$/u;
/** 新增14家，退出3家，净增11家: the outcome of the others. */
const NET = /净[增减]/u;
const MAX_STEPS = 8;
const MAX_PARTS = 12;

/** What was there, came and went doesn't make what is left: 年初126户，新增18户，退出24户，年末120户. */
export function readStocks(text: string, figures: readonly Figure[]): readonly SumFault[] {
  if (!figures.some(mayBeFirst)) return NO_FAULTS;
  return faultsAtEach(text, figures, CLUE.last | CLUE.first, readAt);
}

function readAt(text: string, figures: readonly Figure[], last: Figure, at: number): readonly SumFault[] {
  if (at < 2 || last.label === '') return NO_FAULTS;
  if (BACK.test(last.label)) return readBack(text, figures, last);
  const carried = readCarriedOver(text, figures, last);
  if (carried.length > 0) return carried;
  if (!AT_LAST.test(last.label)) return NO_FAULTS;
  const steps = stepsBefore(figures, last);
  const [first] = steps;
  if (!first || steps.length < 2 || ![last, ...steps].every(isExact)) return NO_FAULTS;
  if (someLabelled(steps, NET)) return NO_FAULTS;
  let left = 0;
  for (const { label, value } of steps) left += TAKEN.test(label) ? -value : value;
  const off = Math.abs(left - last.value);
  const minor = off <= sumTolerance([last, ...steps]);
  // Further off, the last figure is of something else.
  if (off <= noTolerance(last) || off > Math.max(left, last.value) / 2) return NO_FAULTS;
  return [askStock(text, first, steps, last, left, minor)];
}

function askStock(
  text: string,
  first: Figure,
  steps: readonly Figure[],
  last: Figure,
  left: number,
  minor: boolean,
): SumFault {
  const figures = [...steps, last];
  return {
    ...rangeOf(figures),
    figures,
    message: `从${writtenAs(text, first)}加上增加的、减去减少的，算下来是${inUnitOf(text, last, left)}，文中写的是${writtenAs(text, last)}，请核对`,
    minor,
    subject: `${writtenAs(text, first)}→${writtenAs(text, last)}`,
  };
}

/** What there was is told last: 现有89家，年内新增11家、退出4家，年初为78家; 新增14台，报废6台，期末共有96台，年初为90台. */
function readBack(text: string, figures: readonly Figure[], first: Figure): readonly SumFault[] {
  const steps: Figure[] = [];
  let last: Figure | undefined;
  let later = first;
  for (let index = first.index - 1; index >= Math.max(0, first.index - MAX_STEPS); index -= 1) {
    const figure = figures[index];
    if (!figure || figure.unit !== first.unit || later.separator > SEPARATOR.comma) break;
    later = figure;
    if (!last && NOW.test(figure.label)) last = figure;
    else if (ADDED.test(figure.label) || TAKEN.test(figure.label)) steps.unshift(figure);
    else break;
    if (last && last.index < first.index - 1) break;
  }
  const all = [first, ...steps];
  if (!last || steps.length < 2 || ![last, ...all].every(isExact) || someLabelled(steps, NET)) return NO_FAULTS;
  let left = 0;
  for (const { label, value } of all) left += TAKEN.test(label) ? -value : value;
  const off = Math.abs(left - last.value);
  if (off <= sumTolerance([last, ...all]) || off > last.value * MOST_OFF) return NO_FAULTS;
  return [askStock(text, first, all, last, left, false)];
}

const BACK = /^(?:年初|期初|上年度?末|去年[底末]|[季月]初)[^，。；增减新较比]{0,6}$/u;
const NOW = /现有|共有|目前|年[末底]|期末|月末|在册/u;
const MOST_OFF = 0.2;

function mayBeFirst({ clues }: Figure): boolean {
  return (clues & CLUE.first) !== 0;
}

/** From the first amount on, where nothing stands between but what some of them are: 412人，其中高级职称86人. */
function stepsBefore(figures: readonly Figure[], last: Figure): Figure[] {
  const steps: Figure[] = [];
  let later = last;
  for (let index = last.index - 1; index >= Math.max(0, last.index - MAX_STEPS); index -= 1) {
    const step = figures[index];
    if (!step || step.unit !== last.unit || later.separator >= SEPARATOR.stop) return [];
    later = step;
    const part = firstPart(figures, step);
    if (part) {
      index = part.index;
      later = part;
      continue;
    }
    if (AT_FIRST.test(step.label))
      return JOINED.test(step.label) ? withJoined(figures, [step, ...steps], step) : [step, ...steps];
    if (REACHES.test(step.label) || (!ADDED.test(step.label) && !TAKEN.test(step.label))) return [];
    steps.unshift(step);
  }
  return [];
}

/** The first of the parts that this is one of: 支出96万元，其中活动58万元、办公38万元. */
function firstPart(figures: readonly Figure[], { index }: Figure): Figure | undefined {
  let at = index;
  while (at > index - MAX_PARTS && figures[at]?.separator === SEPARATOR.pause) at -= 1;
  const first = figures[at];
  return first?.gap.includes('其中') === true ? first : undefined;
}

function withJoined(figures: readonly Figure[], steps: readonly Figure[], first: Figure): Figure[] {
  const added = figures[first.index - 1];
  const isJoined = added?.unit === first.unit && ADDED.test(added.label) && first.separator < SEPARATOR.stop;
  return added && isJoined ? [added, ...steps] : [];
}
