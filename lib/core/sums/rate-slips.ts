import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { sharesWord } from './groups.ts';
import { areKin } from './rate-kin.ts';
import { type Pair, stemOf } from './rate-pairs.ts';
import { areOneSlipApart } from './slips.ts';

/** 85.0% told as 58.0%: with a digit behind the point it is no chance. */
export function isRateSlip({ value, decimals }: Figure, counted: number): boolean {
  if (decimals === 0) return false;
  const digits = 10 ** decimals;
  const [told, meant] = [String(Math.round(value * digits)), String(Math.round(counted * digits))];
  return told.length === meant.length && areOneSlipApart(told, meant);
}

/**
 * 分娩1426例，其中……。早产儿96例，占6.7%；听力筛查1403例，筛查率94.8%: what a sentence opens with is what is told of in
 * it; further off, it is asked about only where a slip of the pen explains the rate.
 */
export function pairOfSlip(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const part = figures[at - 1];
  if (!part || rate.decimals === 0 || rate.separator > SEPARATOR.comma) return undefined;
  if (part.kind !== 'amount' || part.unit === '%') return undefined;
  const stem = stemOf(rate);
  const isShare = stem === undefined && /^占比?[为达]?$/u.test(rate.label);
  if (!isShare && (stem === undefined || !areKin(stem, part.label + part.tail))) return undefined;
  let stops = 0;
  let opening: Figure | undefined;
  for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (!figure) break;
    if (figure.unit === part.unit && figure.kind === 'amount' && figure.value > part.value) opening = figure;
    if (figure.separator !== SEPARATOR.stop && index > 0) continue;
    if (opening && isOf(opening, part, isShare) && isRateSlip(rate, (part.value / opening.value) * 100))
      return { whole: opening, part };
    stops += 1;
    if (stops > 1) break;
  }
  return undefined;
}

const MAX_BACK = 16;

/** A share is of what is named alike: 会员销售472万元 of 销售额738万元. */
function isOf({ label }: Figure, part: Figure, isShare: boolean): boolean {
  return !isShare || sharesWord(label, part.label);
}
