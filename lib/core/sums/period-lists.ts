import { countOf } from '../han-numerals.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { NO_FAULTS } from './each-figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { mayBeSlip } from './slips.ts';
import { faultOf, type SumFault } from './sum-fault.ts';
import { addsUp, sumOf } from './sums.ts';

/** 五天分别接待, 四个季度依次完成: how many amounts follow, one for each. */
const EACH_OF =
  /(?:^|[。；;])[^，。；]{0,4}?([两三四五六七八九十\d]{1,2})(?:天|日|个?季度|个月|年)[^，。；]{0,8}(?:分别|依次)[^，。；、]{0,8}$/u;
/** Figures before the list among which its whole may stand. */
const MAX_BACK = 8;
/** Further off, it is the whole of something else. */
const MOST_OFF = 0.15;

/** What each day comes to, told in a sentence of its own: 接待游客12.84万人次……。五天分别接待1.76万、2.93万……人次. */
export function readPeriodLists(
  text: string,
  figures: readonly Figure[],
  first: Figure,
  at: number,
): readonly SumFault[] {
  if (first.separator < SEPARATOR.semicolon) return NO_FAULTS;
  const count = EACH_OF.exec(first.gap)?.[1];
  if (count === undefined) return NO_FAULTS;
  const parts = listFrom(figures, at);
  if (parts.length !== countOf(count) || !parts.every(isExactAmount)) return NO_FAULTS;
  const wholes = figures
    .slice(Math.max(0, at - MAX_BACK), at)
    .filter((figure) => figure.unit === first.unit && isExactAmount(figure));
  const sum = sumOf(parts);
  let nearest: Figure | undefined;
  for (const whole of wholes) {
    if (addsUp(whole, parts)) return NO_FAULTS;
    if (Math.abs(sum / whole.value - 1) < MOST_OFF && mayBeSlip(whole, parts)) nearest = whole;
  }
  return nearest ? [faultOf(text, nearest, parts)] : NO_FAULTS;
}

/** Parted by 、 alone. */
function listFrom(figures: readonly Figure[], at: number): readonly Figure[] {
  let end = at + 1;
  while (figures[end]?.separator === SEPARATOR.pause && figures[end]?.unit === figures[at]?.unit) end += 1;
  return figures.slice(at, end);
}
