import { RESPECTIVE } from '../figures/read-figures.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { fits } from './rate-fits.ts';
import { halfStep } from './sums.ts';

const MAX_SHARES = 8;
/** Further off, the shares are of something else. */
const MOST_OFF = 0.5;

/** 经费240万元，省级补助50%、县级承担30%，分别为120万元和82万元: amounts that aren't those shares of the whole. */
export function readSharedOut(
  text: string,
  figures: readonly Figure[],
  first: Figure,
  at: number,
): readonly SumFault[] {
  if (first.unit === '%' || !RESPECTIVE.test(first.label)) return NO_FAULTS;
  const shares = sharesBefore(figures, at);
  const amounts = figures.slice(at, at + shares.length);
  const whole = figures[at - shares.length - 1];
  const isList = amounts.every(
    ({ unit, separator, exact }, index) =>
      unit === first.unit && exact && (index === 0 || separator === SEPARATOR.pause),
  );
  if (shares.length < 2 || amounts.length < shares.length || !isList || whole?.unit !== first.unit || !whole.exact)
    return NO_FAULTS;
  return amounts.flatMap((amount, index) => {
    const share = shares[index];
    const counted = (whole.value * (share?.value ?? 0)) / 100;
    const off = Math.abs(counted - amount.value);
    // 计划30万吨、9万吨，完成104%、95.6%: what they are shares of.
    if (share && fits(amount, whole, share)) return NO_FAULTS;
    if (!share || off <= halfStep(amount) + 1e-6 * counted || off > counted * MOST_OFF) return NO_FAULTS;
    return {
      start: whole.start,
      end: amount.end,
      figures: [amount, whole, share],
      message: `${writtenAs(text, whole)}的${writtenAs(text, share)}是${inUnitOf(text, amount, counted)}，文中写的是${writtenAs(text, amount)}，请核对`,
      subject: `${writtenAs(text, whole)}×${writtenAs(text, share)}：${writtenAs(text, amount)}`,
    };
  });
}

/** The percentages right before it, side by side. */
function sharesBefore(figures: readonly Figure[], at: number): readonly Figure[] {
  const shares: Figure[] = [];
  for (let index = at - 1; index >= Math.max(0, at - MAX_SHARES); index -= 1) {
    const [share, later] = [figures[index], figures[index + 1]];
    if (share?.unit !== '%' || share.kind === 'change' || !share.exact) break;
    if ((later?.separator ?? SEPARATOR.stop) > SEPARATOR.comma) return [];
    shares.unshift(share);
  }
  return shares;
}
