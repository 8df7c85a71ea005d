import { CLUE } from '../figures/clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { fits } from './rate-fits.ts';
import { isSlip } from './slips.ts';
import { restFaultOf, type SumFault } from './sum-fault.ts';
import { noTolerance, sumTolerance } from './sums.ts';
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
export function readToldRests(text: string, figures: readonly Figure[]): readonly SumFault[] {
  return faultsAtEach(text, figures, CLUE.percent, readAt);
}

function readAt(text: string, figures: readonly Figure[], rate: Figure, at: number): readonly SumFault[] {
  const part = figures[at - 1];
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
