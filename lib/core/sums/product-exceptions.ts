import { type Apiece, type Per, readApiece } from './apiece.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isTime } from './periods.ts';

/** 6个班，每班40人，共有238人取得证书 */
const OUTCOME = /^(?:取得|[荣喜]?获|通过|拿到|考[取上]|结业|合格|及格|达标|持证|入选|晋级|被|成功|就业)/u;

/** 跟车21次，没有做到每月2次 */
const NOT_REACHED = /(?:[没未不]|少于|不足)[^，。；]{0,6}每/u;

/** Whether a total is of others than those that are told apiece, or of them at several amounts. */
export function isOfOthers(figures: readonly Figure[], apiece: Apiece, total: Figure): boolean {
  return (
    OUTCOME.test(total.tail) ||
    OUTCOME.test(total.label) ||
    NOT_REACHED.test(apiece.figure.label) ||
    isOfOtherNoun(total, apiece) ||
    hasOtherPrice(figures, apiece) ||
    hasLast(figures, apiece, total)
  );
}

/** 26个断面每月采样1次，每次取样4个: what is sampled, and the samples. */
function isOfOtherNoun({ unit, label, tail }: Figure, { figure }: Apiece): boolean {
  return unit === '个' && label === '' && tail !== '' && tail !== figure.tail;
}

/** 每个考场30人，其中尾考场18人，共828人: the last one has fewer. */
function hasLast(figures: readonly Figure[], { figure }: Apiece, total: Figure): boolean {
  return figures.slice(figure.index + 1, total.index + 1).some(isLast);
}

function isLast({ gap }: Figure): boolean {
  return LAST.test(gap);
}

const LAST = /其中[^，。；]{0,4}[尾末最]|最后/u;

/** 成人票每张60元，学生票每张30元，售票2.6万张; 一等奖26名每人500元、二等奖90名每人300元: not all at one price. */
function hasOtherPrice(figures: readonly Figure[], { figure, per }: Apiece): boolean {
  const { index, unit } = figure;
  const [noun] = per;
  // 每餐收费5元，村里补贴3元: the second has a total of its own name.
  if (!noun || isTime(noun.noun) || !readApiece(figure)) return false;
  const beside = [figures[index - 1], figures[index + 1], countedBefore(figures, index), countedBehind(figures, index)];
  for (const other of beside) {
    if (other?.unit !== unit || other.separator >= SEPARATOR.stop) continue;
    const own = readApiece(other)?.per;
    // 个人每人1000元、班组每个3000元
    const isListed = (other.index > index ? other : figures[index])?.separator === SEPARATOR.pause;
    if (own && (areAlike(own, per) || (isListed && Math.abs(other.index - index) === 1))) return true;
  }
  return false;
}

function areAlike(one: readonly Per[], other: readonly Per[]): boolean {
  if (one.length !== other.length) return false;
  for (const [at, { noun }] of one.entries()) if (noun.slice(0, 2) !== other[at]?.noun.slice(0, 2)) return false;
  return true;
}

/** The one before it, where what it is told for stands between. */
function countedBefore(figures: readonly Figure[], index: number): Figure | undefined {
  const [other, count, each] = figures.slice(Math.max(0, index - 2), index + 1);
  const isPaired =
    count?.separator === SEPARATOR.pause && each?.unit !== count.unit && each?.separator === SEPARATOR.none;
  return isPaired ? other : undefined;
}

function countedBehind(figures: readonly Figure[], index: number): Figure | undefined {
  return countedBefore(figures, index + 2) === figures[index] ? figures[index + 2] : undefined;
}
