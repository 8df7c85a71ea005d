import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { fits } from './rate-fits.ts';
import { isSlip } from './slips.ts';
import { inUnitOf, restFaultOf, type SumFault, writtenAs } from './sum-fault.ts';
import { noTolerance, stepOf, sumTolerance } from './sums.ts';
import { isFarApart, isOfOtherStage } from './undone.ts';

/** What is left of all of them: 剩余, 尚有, 未通过的, 缺课的, 正在整改. */
const LEFT = /其[余他它]|剩|余下|^余|另[有外]?|[未不没缺欠差漏]|[还尚仍]|正在|暂[缓时停]|待[办查整改复]|请假/u;
/** 比目标差, 不少于 */
const NO_REST = /不[少低超高大小]|差[异别额值]|比/u;
/** Figures. */
const [MAX_BACK, MAX_BEHIND] = [8, 3];

/**
 * What is left isn't the whole without what was done, where a rate that is right says what that was done of: 应检236名，实检231名，体检率
 * 97.9%，请假的7名.
 */
export function readToldRests(text: string, figures: readonly Figure[], rate: Figure, at: number): readonly SumFault[] {
  const part = figures[at - 1];
  if (part && DONE.test(rate.label)) {
    const undone = readUndone(text, figures, rate, part);
    if (undone.length > 0) return undone;
  }
  if (!part || at < 2 || !rate.exact || rate.separator > SEPARATOR.comma || !isExactAmount(part)) return NO_FAULTS;
  const left = leftBehind(figures, part, at);
  if (!left) return NO_FAULTS;
  const whole = wholeOf(figures, part, rate);
  if (!whole) return NO_FAULTS;
  const rest = whole.value - part.value;
  const slack = Math.max(sumTolerance([whole, part, left]), noTolerance(whole));
  if (Math.abs(rest - left.value) <= slack || !isSlip(left, rest)) return NO_FAULTS;
  if (isOfOtherStage(left, part, rate.label) || isFarApart(left, rest)) return NO_FAULTS;
  if (isToldOtherwise(figures, [whole, part, left], rest, slack)) return NO_FAULTS;
  return [restFaultOf(text, whole, [part], left, rest)];
}

const DONE = /(?:完成|执行|到位|拨付|支付|使用|实现)了?(?:率|进度|比例)?(?:为|达到?)?$/u;
const PLANNED = /计划|目标|任务|预算|总投资|概算|合同|指标/u;

/** 年计划11.80亿元，上半年完成52.1%，还须组织5.56亿元: what was done is told by its rate alone. */
function readUndone(text: string, figures: readonly Figure[], rate: Figure, whole: Figure): readonly SumFault[] {
  if (rate.value >= 100 || rate.kind !== 'amount' || !rate.exact || rate.separator > SEPARATOR.comma) return NO_FAULTS;
  if (!PLANNED.test(whole.label) || !isExactAmount(whole) || whole.unit === '%') return NO_FAULTS;
  const left = leftBehind(figures, whole, rate.index);
  if (!left || left.index > rate.index + 1) return NO_FAULTS;
  const rest = whole.value * (1 - rate.value / 100);
  const slack = (whole.value * stepOf(rate)) / 200 + sumTolerance([whole, left]) + stepOf(left) / 2;
  if (Math.abs(rest - left.value) <= slack) return NO_FAULTS;
  // The rate is rounded: one of what it may be is a slip away.
  const step = stepOf(left);
  for (let meant = Math.ceil((rest - slack) / step); meant <= (rest + slack) / step; meant += 1)
    if (meant - (rest - slack) / step > MOST_TRIED) return NO_FAULTS;
    else if (isSlip(left, meant * step) && !isFarApart(left, meant * step))
      return isToldOtherwise(figures, [whole, rate, left], meant * step, slack)
        ? NO_FAULTS
        : [undoneFaultOf(text, whole, rate, left, Number((Math.round(rest / step) * step).toPrecision(12)))];
  return NO_FAULTS;
}

/** So many values in the range of what a rounded rate tells, and any is a slip from some. */
const MOST_TRIED = 4;

function undoneFaultOf(text: string, whole: Figure, rate: Figure, left: Figure, rest: number): SumFault {
  return {
    start: whole.start,
    end: left.end,
    figures: [left, whole, rate],
    message: `${writtenAs(text, whole)}完成了${writtenAs(text, rate)}，剩下的约是${inUnitOf(text, left, rest)}，文中写的是${writtenAs(text, left)}，请核对`,
    subject: `${writtenAs(text, whole)}×(1－${writtenAs(text, rate)})：${writtenAs(text, left)}`,
  };
}

/** The first of its unit behind the rate, where its name says that it is what is left. */
function leftBehind(figures: readonly Figure[], part: Figure, at: number): Figure | undefined {
  for (const figure of figures.slice(at + 1, at + 1 + MAX_BEHIND)) {
    if (figure.separator >= SEPARATOR.stop) return undefined;
    if (figure.unit !== part.unit) continue;
    const name = figure.label + figure.tail;
    return isExactAmount(figure) && LEFT.test(name) && !NO_REST.test(name) ? figure : undefined;
  }
  return undefined;
}

/** The only one before it that the rate is of. */
function wholeOf(figures: readonly Figure[], part: Figure, rate: Figure): Figure | undefined {
  let found: Figure | undefined;
  for (const figure of figures.slice(Math.max(0, part.index - MAX_BACK), part.index)) {
    if (figure.unit !== part.unit || !isExactAmount(figure) || figure.value <= part.value) continue;
    if (!fits(figure, part, rate)) continue;
    if (found && found.value !== figure.value) return undefined;
    found = figure;
  }
  return found;
}

/** Another figure is what is left, or makes that with the one asked about. */
function isToldOtherwise(figures: readonly Figure[], asked: readonly Figure[], rest: number, slack: number): boolean {
  const [whole, , left] = asked;
  for (const figure of figures) {
    if (figure.unit !== whole?.unit || asked.includes(figure)) continue;
    if (Math.abs(figure.value - rest) <= slack) return true;
    if (left && Math.abs(figure.value + left.value - rest) <= slack) return true;
    if (left && Math.abs(figure.value - left.value - rest) <= slack) return true;
  }
  return false;
}
