import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount, isPercent, rangeOf } from './figure-lists.ts';
import { fits } from './rate-fits.ts';
import { isRateSlip } from './rate-slips.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { sumOf } from './sums.ts';

const RESPECTIVE =
  /(?:分别|依次|各)占[^，。；、]{0,8}$|(?:占比|比重|比例|占[^，。；、]{1,8})(?:分别|依次)(?:达到?|[为是])?$/u;
/** Figures. */
const [MAX_SHARES, REACH] = [8, 4];

/**
 * A share that isn't its part's, where all others are theirs: 6400万元，其中中央3200万元、省级1920万元、自筹1280万元，分别占50%、30%和25%.
 */
export function readRespectiveShares(
  text: string,
  figures: readonly Figure[],
  first: Figure,
  at: number,
): readonly SumFault[] {
  if (!(first.label.includes('占') || first.label.includes('比'))) return NO_FAULTS;
  if (first.separator > SEPARATOR.comma || !RESPECTIVE.test(first.label)) return NO_FAULTS;
  const shares = sharesFrom(figures, at);
  const parts = figures.slice(Math.max(0, at - shares.length), at);
  const [part] = parts;
  if (!part || shares.length < 2 || parts.length < shares.length || !areList(parts)) return NO_FAULTS;
  const sum = sumOf(parts);
  for (let index = part.index - 1; index >= Math.max(0, part.index - REACH); index -= 1) {
    const whole = figures[index];
    if (whole?.unit !== part.unit || !isExactAmount(whole) || whole.value < sum * LEAST) continue;
    const odd = oddAmong(whole, parts, shares);
    if (odd) return ask(text, whole, odd);
  }
  return NO_FAULTS;
}

/** They are some of it, or all but for rounding. */
const LEAST = 0.99;

function sharesFrom(figures: readonly Figure[], at: number): readonly Figure[] {
  let end = at + 1;
  while (end < at + MAX_SHARES && isFurther(figures[end])) end += 1;
  const shares = figures.slice(at, end);
  return shares.every(({ exact, unit }) => exact && unit === '%') ? shares : NONE;
}

function isFurther(figure: Figure | undefined): boolean {
  return figure !== undefined && isPercent(figure) && figure.label === '' && figure.separator === SEPARATOR.pause;
}

const NONE: readonly Figure[] = [];

/** Amounts of one unit in one sentence, side by side. */
function areList(parts: readonly Figure[]): boolean {
  const [first] = parts;
  for (const part of parts) {
    if (part.unit !== first?.unit || isPercent(part) || !isExactAmount(part) || part.depth !== first.depth)
      return false;
    if (part !== first && part.separator > SEPARATOR.comma) return false;
  }
  return true;
}

type Odd = readonly [part: Figure, share: Figure];

/** The only one that is not its part's share of the whole. */
function oddAmong(whole: Figure, parts: readonly Figure[], shares: readonly Figure[]): Odd | undefined {
  let odd: Odd | undefined;
  for (const [at, part] of parts.entries()) {
    const share = shares[at];
    if (!share || fits(whole, part, share)) continue;
    if (odd) return undefined;
    odd = [part, share];
  }
  if (!odd) return undefined;
  const [part, share] = odd;
  return parts.length > 2 || isRateSlip(share, (part.value / whole.value) * 100) ? odd : undefined;
}

function ask(text: string, whole: Figure, [part, share]: Odd): readonly SumFault[] {
  const shown = trimNumber(Number(((part.value / whole.value) * 100).toFixed(Math.max(share.decimals, 1))));
  return [
    {
      ...rangeOf([whole, share]),
      figures: [share, whole, part],
      message: `${inUnitOf(text, part, part.value)}占${inUnitOf(text, whole, whole.value)}的${shown}%，文中写的是${writtenAs(text, share)}，请核对`,
      subject: `${writtenAs(text, part)}/${writtenAs(text, whole)}：${writtenAs(text, share)}`,
    },
  ];
}
