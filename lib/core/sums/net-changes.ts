import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact } from './figure-lists.ts';
import { NO_FAULTS } from './each-figure.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { sumTolerance } from './sums.ts';

const CAME = /新|加入|入会|入职|增|招|来|引进|调入|购/u;
/** 净增11家: the outcome of the others. */
const NET = /净[增减]/u;
const WENT = /退|关|停|离|走|调出|减|注销|淘汰|报废|转出|撤/u;
/** Further off, the steps are of something else. */
const MOST_OFF = 0.2;

/** Those who came and went, told before the two values: 新吸收12家，退会3家，由77家增加到88家. */
export function readNetChange(
  text: string,
  figures: readonly Figure[],
  { before, after }: { before: Figure; after: Figure },
): readonly SumFault[] {
  const [one, other] = stepsBeside(figures, before, after);
  const added = figures[before.index - 1];
  if (added && isOffSum(added, before, after))
    return [askNet(text, [added], before, after, before.value + added.value)];
  if (!one || !other || one.unit !== before.unit || other.unit !== before.unit) return NO_FAULTS;
  const all = [one, other, before, after];
  if (!all.every(isExact)) return NO_FAULTS;
  const steps = [one, other].map(signedStep);
  const [first = 0, second = 0] = steps;
  // One came, and one went.
  if (first * second >= 0 || NET.test(other.label) || one.kind === 'other' || other.kind === 'other') return NO_FAULTS;
  const counted = before.value + first + second;
  const off = Math.abs(counted - after.value);
  if (off <= sumTolerance(all) || off > after.value * MOST_OFF) return NO_FAULTS;
  return [askNet(text, [one, other], before, after, counted)];
}

/** The two told right before the values, or right behind them. */
function stepsBeside(figures: readonly Figure[], before: Figure, after: Figure): readonly Figure[] {
  const [one, other] = figures.slice(Math.max(0, before.index - 2), before.index);
  if (
    one &&
    other &&
    one.unit === before.unit &&
    other.separator <= SEPARATOR.comma &&
    before.separator <= SEPARATOR.comma
  )
    return [one, other];
  const behind = figures.slice(after.index + 1, after.index + 3);
  return behind.every(isByComma) ? behind : [];
}

function isByComma({ separator }: Figure): boolean {
  return separator === SEPARATOR.comma;
}

/** 新增14家，总数由68家增加到84家: what came isn't what lies between. */
function isOffSum(added: Figure, before: Figure, after: Figure): boolean {
  if (
    added.unit !== before.unit ||
    (added.index > 0 && added.separator === SEPARATOR.none) ||
    before.separator !== SEPARATOR.comma
  )
    return false;
  if (!/新增|新发展|新入库/u.test(added.label) || !/^(?:[^，。；]{0,4}总[数量]|累计|合计)?[由从]/u.test(before.label))
    return false;
  const off = Math.abs(after.value - before.value - added.value);
  return (
    [added, before, after].every(isExact) && off > sumTolerance([added, before, after]) && off < after.value * MOST_OFF
  );
}

function askNet(text: string, steps: readonly Figure[], before: Figure, after: Figure, counted: number): SumFault {
  const told = steps.map((step) => writtenAs(text, step)).join('，');
  return {
    start: steps[0]?.start ?? before.start,
    end: after.end,
    figures: [after, before, ...steps],
    message: `从${writtenAs(text, before)}加上增加的、减去减少的，算下来是${inUnitOf(text, after, counted)}，文中写的是${writtenAs(text, after)}，请核对`,
    subject: `${told}：${writtenAs(text, before)}→${writtenAs(text, after)}`,
  };
}

function signedStep({ label, value }: Figure): number {
  const [came, went] = [CAME.test(label), WENT.test(label)];
  if (came === went) return 0;
  return came ? value : -value;
}
