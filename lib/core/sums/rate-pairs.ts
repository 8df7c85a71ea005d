import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { lastAmount } from './figure-lists.ts';
import { comparable, fits } from './rate-fits.ts';
import { areKin, DUE, MAX_OFF_OF_ALL, PLAN_ALONE, PLANNED } from './rate-kin.ts';

/** What a rate may be of. */
export interface Pair {
  whole: Figure;
  /** Its value may be what is left of the whole. */
  part: Figure;
  /** A rate further off was taken of something else. */
  most?: number;
}

export const RATE =
  /([^，。；、\s]{1,6})(?:率|进度|[天户人件]数比例|(?<!占|不同|同等|出资|持股|最高|压缩|压减|缩减|下降|减少|增长)比例|(?<![地路水页层局桌书方全当对平版湖墙])面|(?<=结收)比)(?:约?为|达到?|是|达到了|约|[升降][至到]|[提上]升到|提高到|下降到)?$/u;
/** What a rate is of: 整改 of 整改率; the last word where it names a thing of its own (普惠性幼儿园覆盖率). */
export function stemOf({ label }: Figure): string | undefined {
  if (label !== asked) [asked, known] = [label, stemIn(label)];
  return known;
}

/** Every reader of pairs asks the same of a rate, one after the other. */
let [asked, known]: [string, string | undefined] = ['', undefined];

function stemIn(label: string): string | undefined {
  if (!MAY_RATE.test(label)) return undefined;
  const stem = RATE.exec(label)?.[1];
  return stem !== undefined && label.length > LONG_NAME ? stem.slice(/[不未]..$/u.test(stem) ? -3 : -2) : stem;
}

const MAY_RATE = /[率度例面比]/u;
const LONG_NAME = 8;
export const MAX_OFF_UNSURE = 12;
/** 尚有32件在办 */
const LEFT = /^(?:尚|还|仍|另)有|^(?:剩余|其余|余下|未)/u;

/** 办结428件，办结率93%，尚有32件在办: of both together. */
export function pairAround(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const [part, rest] = [figures[at - 1], figures[at + 1]];
  const stem = stemOf(rate);
  if (!part || !rest || stem === undefined || part.unit !== rest.unit || !areKin(stem, part.label + part.tail))
    return undefined;
  if (rate.separator > SEPARATOR.comma || rest.separator > SEPARATOR.comma || !LEFT.test(rest.label)) return undefined;
  const isAlone = comparable(figures, rate, at).length === 1;
  return isAlone ? { whole: { ...part, value: part.value + rest.value }, part } : undefined;
}

/** 300名考生中，282名过了线，通过率94% */
export function pairAmong(whole: Figure, part: Figure, rate: Figure): Pair | undefined {
  const isAmong = AMONG.test(whole.tail) && whole.index === part.index - 1 && RATE.test(rate.label);
  return isAmong && part.separator <= SEPARATOR.comma && part.kind === 'amount'
    ? { whole, part, most: MAX_OFF_UNSURE }
    : undefined;
}

const AMONG = /[中里]的?$|^[中里](?![心学医小央午])/u;

/** 岗位520个，达成意向364人，意向达成率70%: a seat for each. */
export function pairOfSeats(figures: readonly Figure[], part: Figure, rate: Figure): Pair | undefined {
  const whole = figures[part.index - 1];
  const stem = stemOf(rate);
  if (!whole || stem === undefined || part.unit !== '人' || !SEATED.has(whole.unit) || whole.value < part.value)
    return undefined;
  if (part.separator > SEPARATOR.comma || rate.separator > SEPARATOR.comma) return undefined;
  // 床位1840张，入住1288人，床位使用率70%
  const isUse = USE.test(stem) && TAKEN.test(part.label);
  return SEATS.test(whole.label + whole.tail) && (isUse || areKin(stem, part.label))
    ? { whole, part, most: MAX_OFF_UNSURE }
    : undefined;
}

const USE = /使用|利用|占用|上座/u;
const TAKEN = /入住|在院|在住|就座|到场|收住/u;
const SEATED = new Set(['个', '张', '床', '席']);
const SEATS = /岗位|床位|名额|席位|座位|学位|编制|指标/u;

/** 发出500份，收回486份，其中有效470份，回收率97.2% */
export function pairFurtherBack(
  figures: readonly Figure[],
  stem: string | undefined,
  [part, whole]: readonly Figure[],
  rate: Figure,
): Pair | undefined {
  if (!stem || !part || !whole || part.kind !== 'amount' || !areKin(stem, part.label + part.tail)) return undefined;
  const between = figures.slice(part.index + 1, rate.index + 1);
  return between.every(({ separator }) => separator < SEPARATOR.semicolon) ? { whole, part } : undefined;
}

/** 再就业1530人，完成率102%，目标为1500人; 参检率96%，应检人数为1380名; 压减率5%，压减前为4.2亿元 */
export function wholeBehind(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const [part, whole] = [figures[at - 1], figures[at + 1]];
  if (!part || !whole || !part.unit.startsWith(whole.unit) || part.kind !== 'amount' || part.unit === '%')
    return undefined;
  const [, named] = SHARE_NAMED.exec(rate.label) ?? [];
  const isNext = rate.separator === SEPARATOR.comma && whole.separator === SEPARATOR.comma;
  if (named !== undefined && isNext && whole.label.endsWith(named)) return { whole, part, most: MAX_OFF_UNSURE };
  const stem = stemOf(rate);
  if (stem === undefined || rate.separator !== SEPARATOR.comma || whole.separator !== SEPARATOR.comma) return undefined;
  const isPlan = stem === '完成' && PLAN_ALONE.test(whole.label);
  const isDue = DUE.test(whole.label) && [...stem].some((char) => whole.label.includes(char));
  return isPlan || isDue || whole.label.startsWith(`${stem}前`) ? { whole, part } : undefined;
}

/** 占全校学生的65.7%，全校学生2080人 */
const SHARE_NAMED = /^占([^，。；、占的]{2,8})的$/u;

/** 面试420人，录用126人，录用人数占面试人数的35%: both by their names. */
export function pairNamed(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const [, one = '', other = ''] = rate.label.includes('占') ? (OF_OTHER.exec(rate.label) ?? []) : [];
  if (one === '' || other === '') return undefined;
  const near = figures
    .slice(Math.max(0, at - MAX_NAMED), at)
    .filter(({ kind, unit }) => kind === 'amount' && unit !== '%');
  const part = near.findLast(({ label }) => label.endsWith(one));
  const whole = near.findLast(({ label }) => label.endsWith(other));
  return part && whole && part !== whole && part.unit === whole.unit ? { whole, part } : undefined;
}

const OF_OTHER =
  /^([^，。；、占]{2,6}?)(?:[人户件]数|数量?|量|金?额)?占([^，。；、占]{2,6}?)(?:[人户件总]数|数量?|总?量|总?额)?的$/u;
const MAX_NAMED = 6;

/** 接收项目32个，资金68亿元。已开工26个，开工率81%: what the sentence before opens with. */
export function pairOfOpening(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const part = figures[at - 1];
  const stem = stemOf(rate);
  if (part?.separator !== SEPARATOR.stop || stem === undefined || rate.separator > SEPARATOR.comma) return undefined;
  if (part.kind !== 'amount' || !areKin(stem, part.label)) return undefined;
  let from = at - 2;
  while (from > 0 && figures[from]?.separator !== SEPARATOR.stop) from -= 1;
  const before = figures.slice(Math.max(0, from), at - 1);
  const isDone = part.label.startsWith('已');
  const all = isDone ? undefined : before.findLast(({ unit, label }) => unit === part.unit && IN_ALL.test(label));
  const whole = all ?? before.find(({ unit }) => unit === part.unit);
  if (whole?.kind !== 'amount' || whole.value <= part.value) return undefined;
  if (isDone) return { whole, part, most: MAX_OFF_UNSURE };
  return all || TAKEN_ON.test(whole.label) ? { whole, part, most: MAX_OFF_OF_ALL } : undefined;
}

const IN_ALL = /^(?:合计|共计?|总计)$/u;
/** 收治864例，其中……。好转820例，好转率94.9% */
const TAKEN_ON = /收治|生产|加工|制[造作]|接诊|培训|[抽受]检|检[查测验]/u;

/** 计划改造42个。至10月底完成30个，完成率75%: what was planned may stand in the sentence before. */
export function pairOfPlan(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const part = figures[at - 1];
  const stem = stemOf(rate);
  if (!part || rate.separator > SEPARATOR.comma || stem?.endsWith('完成') !== true) return undefined;
  // 完成投资1.1亿元，投资完成率75%, of 概算投资1.5亿元 further back
  const isNamed = stem.length > 2 && part.label.includes(stem.slice(0, -2));
  if (!isNamed && (part.separator !== SEPARATOR.stop || stem !== '完成')) return undefined;
  if (part.kind !== 'amount' || !part.label.includes('完成')) return undefined;
  const whole = lastAmount(figures.slice(Math.max(0, at - MAX_PLANNED), at - 1), part.unit);
  return whole && PLANNED.test(whole.label) ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

const MAX_PLANNED = 7;

/** 参考312人，语文及格276人，及格率88.5%；英语及格198人，及格率63.5%: of what the other rates of that name are of. */
export function pairOfRates(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const part = figures[at - 1];
  const stem = stemOf(rate);
  if (!part || stem === undefined || part.kind !== 'amount' || !areKin(stem, part.label)) return undefined;
  const near = figures.slice(Math.max(0, at - MAX_RATES), at);
  const whole = wholeOfRate(near, figures, rate.label, part.unit);
  return whole && whole.value > part.value ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

/** The first that fits the last rate of that name. */
function wholeOfRate(
  near: readonly Figure[],
  figures: readonly Figure[],
  name: string,
  unit: string,
): Figure | undefined {
  const rate = near.findLast((figure) => figure.unit === '%' && figure.label === name);
  const part = rate && figures[rate.index - 1];
  if (!part) return undefined;
  for (const whole of near)
    if (whole.index < part.index && whole.unit === unit && fits(whole, part, rate)) return whole;
  return undefined;
}

const MAX_RATES = 12;
