import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { nameOf } from './groups.ts';
import { areKin } from './rate-kin.ts';
import { wholeOfParts } from './rate-lists.ts';
import { pairOfTarget, pairOfWhich } from './rate-plain.ts';
import { MAX_OFF_UNSURE, type Pair, stemOf } from './rate-pairs.ts';

// Pairs that a rate tells by name, though they stand apart or are counted otherwise.

/** Figures. */
const MAX_BACK = 12;

/** Two by their names, where neither reader by place knows them. */
export function pairByNames(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  if (rate.separator > SEPARATOR.comma) return undefined;
  return (
    pairOfTarget(figures, rate, at) ??
    pairOfWhich(figures, rate, at) ??
    pairOfPeople(figures, rate, at) ??
    pairOfUse(figures, rate, at) ??
    pairOfOneName(figures, rate, at) ??
    pairOfPrefix(figures, rate, at) ??
    pairFurther(figures, rate, at) ??
    pairAcross(figures, rate, at) ??
    pairOfMarks(figures, rate, at) ??
    pairOfRest(figures, rate, at) ??
    pairOfInitials(figures, rate, at)
  );
}

/** 1542人，其中脱贫户61户243人，脱贫人口占总人口的15.8% */
function pairOfPeople(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const name = rate.label.includes('占') ? OF_PEOPLE.exec(rate.label)?.[1] : undefined;
  if (name === undefined) return undefined;
  const near = figures.slice(Math.max(0, at - MAX_BACK), at).filter(countsPeople);
  const part = near.findLast(({ label, index }) =>
    (label === '' ? (figures[index - 1]?.label ?? '') : label).includes(name),
  );
  const [whole] = near;
  return whole && part && whole.value > part.value ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

const OF_PEOPLE = /^([^，。；、占]{2,4})人口占总人口(?:数|比例?)?的?$/u;

function countsPeople({ unit, kind }: Figure): boolean {
  return unit === '人' && kind === 'amount';
}

/** 客房210间，平均入住147间，出租率70%: what is used on average. */
function pairOfUse(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const [whole, part] = figures.slice(Math.max(0, at - 2), at);
  if (!whole || !part || whole.unit !== part.unit || part.separator > SEPARATOR.comma) return undefined;
  if (!IN_USE.test(rate.label) || !USED.test(part.label) || whole.kind !== 'amount') return undefined;
  return whole.value > part.value ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

const IN_USE = /(?:使用|占用|出租|入住|上座|利用|开机|开动)率(?:为|达到?)?$/u;
const USED = /[均每][^，。；]{0,4}(?:使用|占用|在用|出租|入住|上座|开放|开机|开动|住)[^，。；]{0,4}$/u;

/** 道岔268组。更换钢轨12公里、道岔36组，道岔更换比例13.4% */
function pairOfOneName(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  if (stemOf(rate) === undefined) return undefined;
  const near = figures.slice(Math.max(0, at - MAX_BACK), at);
  const part = near.findLast(
    ({ label, kind }) => label.length > 1 && kind === 'amount' && rate.label.startsWith(label),
  );
  const whole =
    part &&
    near.findLast(
      ({ index, unit, label, kind, value }) =>
        index < part.index &&
        unit === part.unit &&
        label.endsWith(part.label) &&
        kind === 'amount' &&
        value > part.value,
    );
  return whole ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

/** 基本支出846万元、项目支出422万元。……项目支出已执行331万元，执行率78.4% */
function pairOfPrefix(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const part = figures[at - 1];
  const stem = stemOf(rate);
  if (!part || stem === undefined || part.kind !== 'amount' || !areKin(stem, part.label)) return undefined;
  const whole = figures
    .slice(Math.max(0, at - MAX_BACK), at - 1)
    .findLast(
      (figure) => figure.unit === part.unit && figure.kind === 'amount' && opensWith(part.label, nameOf(figure)),
    );
  return whole && whole.value > part.value ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

function opensWith(label: string, name: string): boolean {
  return name.length > 2 && label.length > name.length && label.startsWith(name);
}

/** 受理1247件；结案1193件，其中调解684件、裁决509件，调解率57.3%，结案率95.7%: the part is told before its own parts. */
function pairFurther(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const stem = stemOf(rate);
  if (stem === undefined || figures[at - 1]?.unit !== '%') return undefined;
  const near = figures.slice(Math.max(0, at - MAX_BACK), at - 1);
  const part = near.findLast(({ label, kind }) => kind === 'amount' && label === stem);
  const whole =
    part &&
    near.findLast(
      ({ index, unit, kind, label }) =>
        index < part.index && unit === part.unit && kind === 'amount' && TAKEN_IN.test(label),
    );
  return whole && whole.value > part.value ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

const TAKEN_IN = /受理|[新接]收|收到|接到|排查|查出|发现|登记|报名|立案/u;

/** 建立档案5.13万份，常住人口5.4万人，建档率95%: one for each of them. */
function pairAcross(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const [part, whole] = figures.slice(Math.max(0, at - 2), at);
  const stem = stemOf(rate);
  if (!part || !whole || stem === undefined || part.unit === whole.unit || part.kind !== 'amount') return undefined;
  if (whole.separator !== SEPARATOR.comma || !PIECES.has(part.unit) || !ALL_OF_THEM.test(whole.label)) return undefined;
  return whole.value >= part.value && areKin(stem, part.label) ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

const PIECES = new Set(['份', '张', '本', '册', '块']);
const ALL_OF_THEM = /(?:总?人[口数]|总?户数|总户|[职员]工|学生)(?:[为共]|总数)?$/u;

/** 全班52人参加，90分以上13人，优秀率25% */
function pairOfMarks(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const [whole, marks, part] = figures.slice(Math.max(0, at - 3), at);
  if (!whole || !part || marks?.unit !== '分' || part.unit !== '人' || whole.unit !== '人') return undefined;
  const isAsked = /^优[秀良]率/u.test(rate.label) && /^分?(?:及)?以上的?$/u.test(part.label);
  return isAsked && marks.separator === SEPARATOR.comma && whole.value > part.value
    ? { whole, part, most: MAX_OFF_UNSURE }
    : undefined;
}

/** 查出286条，其中采煤42条、……，整改率93.7%，未整改18条 */
function pairOfRest(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const [last, rest] = [figures[at - 1], figures[at + 1]];
  const stem = stemOf(rate);
  if (!last || rest?.unit !== last.unit || stem === undefined || rest.separator !== SEPARATOR.comma) return undefined;
  if (!rest.exact || !/^(?:尚|还)?[未待]/u.test(rest.label) || !rest.label.includes(stem)) return undefined;
  const whole =
    last.separator === SEPARATOR.pause ? wholeOfParts(figures, last) : TAKEN_IN.test(last.label) ? last : undefined;
  return whole && whole.value > rest.value
    ? { whole, part: { ...rest, value: whole.value - rest.value }, most: MAX_OFF_UNSURE }
    : undefined;
}

/** 调解438件、撤诉219件……，调撤率55%; 优秀42人、良好96人……，优良率74.2%: of both that its characters open. */
function pairOfInitials(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const stem = stemOf(rate);
  if (stem?.length !== 2 || stem === '产销') return undefined;
  const near = figures.slice(Math.max(0, at - MAX_BACK), at);
  const [one, other] = [openedBy(near, stem.charAt(0)), openedBy(near, stem.charAt(1))];
  if (!one || !other || other.index !== one.index + 1 || one.unit !== other.unit) return undefined;
  if (areKin(stem, one.label) || areKin(stem, other.label) || other.separator > SEPARATOR.comma) return undefined;
  const part = { ...other, value: one.value + other.value };
  const whole = near.findLast(({ index, unit }) => index < one.index && unit === one.unit);
  return whole && isExactAmount(whole) && whole.value > part.value ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

function openedBy(near: readonly Figure[], char: string): Figure | undefined {
  return near.findLast((figure) => isExactAmount(figure) && figure.unit !== '%' && nameOf(figure).startsWith(char));
}
